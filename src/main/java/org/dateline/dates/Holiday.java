package org.dateline.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Lexicon;

/**
 * A named day, or a named month of days.
 *
 * <p>Its day is written {@code 12-25}, {@code 2001-09-11} (a day that came once), {@code easter+1}
 * (any {@link MovingFeast}), {@code hijri 10 1} (a day of the Islamic calendar), {@code hijri 9} (a
 * whole month of it), {@code 11 4 4} (the fourth Thursday of November), {@code 11 4 4 +1} (the day
 * after it) or {@code 5 1 -1} (the last Monday of May).
 *
 * @param rule the line of {@code holidays.tsv} that names it
 */
record Holiday(String day, String rule) {
  private static final Pattern FEAST = Pattern.compile("([a-z]+)([+-]\\d+)?");

  static Holiday of(Lexicon.Entry entry) {
    Holiday holiday = new Holiday(entry.get("day"), entry.rule());
    holiday.last(2000);
    return holiday;
  }

  /** Whether it is one day of history. */
  boolean once() {
    return day.length() == 10 && day.charAt(4) == '-';
  }

  /** Whether its day in a year can be told. */
  boolean known(int year) {
    return Piece.isDigit(day.charAt(0))
        || (year >= MovingFeast.FIRST_YEAR && year <= MovingFeast.LAST_YEAR);
  }

  /** Its first day in a year. */
  LocalDate in(int year) {
    if (once()) {
      return LocalDate.parse(day);
    }
    if (day.startsWith("hijri")) {
      String[] parts = day.split(" ");
      return MovingFeast.hijri(
          Integer.parseInt(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2]) : 1, year);
    }
    if (day.contains(" ")) {
      return weekdayOfMonth(year);
    }
    Matcher feast = FEAST.matcher(day);
    if (feast.matches()) {
      String offset = feast.group(2);
      return MovingFeast.day(feast.group(1), year)
          .plusDays(offset == null ? 0 : Integer.parseInt(offset));
    }
    String[] parts = day.split("-");
    return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** Its last day in a year: the same, but for a month of days. */
  LocalDate last(int year) {
    LocalDate first = in(year);
    String[] parts = day.split(" ");
    if (!parts[0].equals("hijri") || parts.length > 2) {
      return first;
    }
    int next = Integer.parseInt(parts[1]) + 1;
    LocalDate end = MovingFeast.hijri(next, 1, year);
    return (end.isAfter(first) ? end : MovingFeast.hijri(next, 1, year + 1)).minusDays(1);
  }

  /** As much of its TIMEX3 value as holds in every year: {@code XXXX-12-25}, {@code XXXX-11-XX}. */
  String anyYear() {
    LocalDate one = in(2000);
    if (in(2001).getMonthValue() != one.getMonthValue() || !known(0)) {
      return "XXXX-XX-XX";
    }
    String month = String.format(Locale.ROOT, "XXXX-%02d-", one.getMonthValue());
    return day.contains(" ") ? month + "XX" : month + day.substring(3);
  }

  private LocalDate weekdayOfMonth(int year) {
    String[] parts = day.split(" ");
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday))
        .plusDays(parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
  }
}
