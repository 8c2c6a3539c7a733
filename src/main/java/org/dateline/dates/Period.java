package org.dateline.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * A day, week, month or longer stretch of the calendar.
 *
 * @param first its first day
 */
record Period(Unit unit, LocalDate first) {
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  /** The period of this unit in which a day lies; a winter begins in December. */
  static Period of(Unit unit, LocalDate day) {
    int year = day.getYear();
    return new Period(
        unit,
        switch (unit) {
          case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND ->
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
          case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
          case HALF -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
          case YEAR -> LocalDate.of(year, 1, 1);
          case DECADE -> LocalDate.of(year / 10 * 10, 1, 1);
          case CENTURY -> LocalDate.of(year / 100 * 100, 1, 1);
          case MILLENNIUM -> LocalDate.of(year / 1000 * 1000, 1, 1);
          default -> day;
        });
  }

  static Period day(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  static Period year(int year) {
    return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** One of the four seasons of a year, from 1 (spring) to 4 (the winter that begins in it). */
  static Period season(int year, int season) {
    return new Period(Unit.SEASON, LocalDate.of(year, season * 3, 1));
  }

  /** Its two letters: SP for 1. */
  static String seasonName(int season) {
    return SEASONS.get(season - 1);
  }

  static Period quarter(int year, int quarter) {
    return new Period(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
  }

  static Period half(int year, int half) {
    return new Period(Unit.HALF, LocalDate.of(year, half * 6 - 5, 1));
  }

  /** The period so many of its own units away. */
  Period shift(long amount) {
    return new Period(unit, unit.shift(first, amount));
  }

  LocalDate last() {
    return switch (unit) {
      case WEEKEND -> first.plusDays(1);
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> first;
      default -> unit.shift(first, 1).minusDays(1);
    };
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** Its TIMEX3 value. */
  String value() {
    return switch (unit) {
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year() + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
      case QUARTER -> year() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year() + "-" + SEASONS.get(first.getMonthValue() / 3 - 1);
      case HALF -> year() + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> year();
      case DECADE -> withoutLast(1) + "X";
      case CENTURY -> withoutLast(2) + "XX";
      case MILLENNIUM -> withoutLast(3) + "XXX";
      default -> first.toString();
    };
  }

  private String year() {
    return String.format(Locale.ROOT, "%04d", first.getYear());
  }

  /** The year without its last digits. */
  private String withoutLast(int digits) {
    return year().substring(0, year().length() - digits);
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
