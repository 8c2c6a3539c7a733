package org.dateline.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.text.Lexicon;

/**
 * A named day.
 *
 * <p>Its day is written {@code 12-25}, {@code 2001-09-11} (a day that came once), {@code easter+1},
 * {@code orthodox-7}, {@code 11 4 4} (the fourth Thursday of November) or {@code 5 1 -1} (the last
 * Monday of May).
 *
 * @param rule the line of {@code holidays.tsv} that names it
 */
record Holiday(String day, String rule) {

  static Holiday of(Lexicon.Entry entry) {
    Holiday holiday = new Holiday(entry.get("day"), entry.rule());
    holiday.in(2000);
    return holiday;
  }

  /** Whether it is one day of history. */
  boolean once() {
    return day.length() == 10 && day.charAt(4) == '-';
  }

  /** Its day in a year. */
  LocalDate in(int year) {
    if (once()) {
      return LocalDate.parse(day);
    }
    if (day.startsWith("easter")) {
      return easter(year).plusDays(offset("easter"));
    }
    if (day.startsWith("orthodox")) {
      return orthodoxEaster(year).plusDays(offset("orthodox"));
    }
    if (day.contains(" ")) {
      return weekdayOfMonth(year);
    }
    String[] parts = day.split("-");
    return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private int offset(String prefix) {
    String rest = day.substring(prefix.length());
    return rest.isEmpty() ? 0 : Integer.parseInt(rest);
  }

  private LocalDate weekdayOfMonth(int year) {
    String[] parts = day.split(" ");
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
  }

  /** Western Easter Sunday (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter Sunday of the eastern churches (Meeus), in the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int days = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(days);
  }
}
