package org.dateline.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value with its bounds and how it was found.
 *
 * @param period the calendar period it is; empty where it is none or not known
 */
record Resolved(
    DateMention.Type type,
    String value,
    Optional<Period> period,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    String precision,
    String reason) {

  static Resolved of(Period period, String reason) {
    return new Resolved(
        DateMention.Type.DATE,
        period.value(),
        Optional.of(period),
        Optional.of(period.first()),
        Optional.of(period.last()),
        period.unit().label(),
        reason);
  }

  /** A date of our era; "5,000 years ago" has no place in the sheets' calendar. */
  static Resolved placed(Period period, String reason) {
    int year = period.first().getYear();
    if (year >= 1 && period.last().getYear() <= 9999) {
      return of(period, reason);
    }
    return of(DateMention.Type.DATE, year < 1 ? "PAST_REF" : "FUTURE_REF", "", "vague");
  }

  /** Some day, month or other unit that nobody knows. */
  static Resolved unknown(Unit unit, String reason) {
    return unknown(unknown(unit), unit, reason);
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY, MILLENNIUM -> "XXXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON -> "XXXX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  static Resolved unknown(String value, Unit unit, String reason) {
    return of(DateMention.Type.DATE, value, unit.label(), reason);
  }

  static Resolved of(DateMention.Type type, String value, String precision, String reason) {
    return new Resolved(
        type, value, Optional.empty(), Optional.empty(), Optional.empty(), precision, reason);
  }

  Resolved between(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Resolved(type, value, period, from, to, precision, reason);
  }
}
