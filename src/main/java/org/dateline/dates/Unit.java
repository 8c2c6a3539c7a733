package org.dateline.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A unit of time, from a second to a millennium. */
enum Unit {
  SECOND("PT", "S", ChronoUnit.SECONDS, 1),
  MINUTE("PT", "M", ChronoUnit.MINUTES, 1),
  HOUR("PT", "H", ChronoUnit.HOURS, 1),
  DAY("P", "D", ChronoUnit.DAYS, 1),
  NIGHT("P", "D", ChronoUnit.DAYS, 1),
  WEEKEND("P", "WE", ChronoUnit.WEEKS, 1),
  WEEK("P", "W", ChronoUnit.WEEKS, 1),
  FORTNIGHT("P", "W", ChronoUnit.WEEKS, 2),
  MONTH("P", "M", ChronoUnit.MONTHS, 1),
  QUARTER("P", "M", ChronoUnit.MONTHS, 3),
  SEASON("P", "M", ChronoUnit.MONTHS, 3),
  HALF("P", "M", ChronoUnit.MONTHS, 6),
  YEAR("P", "Y", ChronoUnit.YEARS, 1),
  DECADE("P", "Y", ChronoUnit.YEARS, 10),
  CENTURY("P", "Y", ChronoUnit.YEARS, 100),
  MILLENNIUM("P", "Y", ChronoUnit.YEARS, 1000);

  /** The amount of a duration of which the text says only that it is more than one. */
  static final String SEVERAL = "X";

  private final String prefix;
  private final String designator;
  private final ChronoUnit base;
  private final int length;

  Unit(String prefix, String designator, ChronoUnit base, int length) {
    this.prefix = prefix;
    this.designator = designator;
    this.base = base;
    this.length = length;
  }

  /** Shorter than a day. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** A duration of so many: {@code P2D}; an amount of X stays one ({@code PXM}). */
  String duration(String amount) {
    if (amount.equals(SEVERAL)) {
      return switch (this) {
        case DECADE -> "PXDE";
        case CENTURY, MILLENNIUM -> "PXCE";
        default -> prefix + SEVERAL + designator;
      };
    }
    double product = Double.parseDouble(amount) * length;
    String number =
        product == Math.rint(product) && product < 1e15
            ? Long.toString((long) product)
            : Double.toString(product);
    return prefix + number + designator;
  }

  /** A duration told in two units: {@code P3Y11M}, {@code P1DT6H}. */
  String duration(String amount, Unit smaller, String more) {
    return duration(amount) + smaller.duration(more).substring(isClock() ? 2 : 1);
  }

  /** Whether a length told in the other unit goes on in this one: hours and minutes. */
  boolean isPartOf(Unit longer) {
    return switch (this) {
      case SECOND -> longer == MINUTE;
      case MINUTE -> longer == HOUR;
      case HOUR -> longer == DAY;
      case DAY -> longer == MONTH;
      case MONTH -> longer == YEAR;
      default -> false;
    };
  }

  /** How often a repetition comes: {@code P1D}, {@code P1Q}. */
  String repetition(String amount) {
    return this == QUARTER ? "P" + amount + "Q" : duration(amount);
  }

  /** The date so many units away; days and longer. */
  LocalDate shift(LocalDate date, long amount) {
    return isClock() ? date : date.plus(Math.multiplyExact(amount, (long) length), base);
  }

  /** The date so many units away; of what is shorter than a day, whole days count. */
  LocalDate away(LocalDate date, int amount) {
    return isClock()
        ? date.plusDays(base.getDuration().multipliedBy(amount).toDays())
        : shift(date, amount);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
