package org.dateline.figures;

import java.math.BigDecimal;
import org.dateline.text.Expressions;

/** Tells the numbers of dates and clocks: 11 November, in 2014, 05:00. */
final class CalendarNumbers {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal FIRST_LIKELY_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private CalendarNumbers() {}

  static boolean has(Atoms atoms, Quantity quantity) {
    return isClock(atoms, quantity)
        || Expressions.matches(atoms.at(quantity.end()).text(), "AD|CE")
        || Giveaway.AFTER.startsAt(atoms, quantity.end())
        || isOfDate(atoms, quantity);
  }

  private static boolean isClock(Atoms atoms, Quantity quantity) {
    boolean padded =
        Expressions.matches(atoms.at(quantity.first()).text(), "0\\d+")
            && quantity.value().isPresent();
    boolean minutes = atoms.at(quantity.end()).is(":") && atoms.at(quantity.end() + 1).isDigits();
    return padded || (minutes && atoms.at(quantity.end()).glued());
  }

  private static boolean isOfDate(Atoms atoms, Quantity quantity) {
    if (!Expressions.matches(atoms.at(quantity.first()).text(), "\\d{1,4}")) {
      return false;
    }
    int point = atoms.at(quantity.first() - 1).is(".") ? 1 : 0;
    Atom previous = atoms.at(quantity.first() - 1 - point);
    BigDecimal number = quantity.low().orElse(BigDecimal.ZERO);
    boolean day = number.compareTo(LAST_DAY) <= 0;
    return (day && (isMonth(atoms.at(quantity.end())) || Giveaway.MONTH.is(previous)))
        || isYear(number, previous, atoms, quantity);
  }

  private static boolean isMonth(Atom atom) {
    return Giveaway.MONTH.is(atom) && Character.isUpperCase(atom.text().charAt(0));
  }

  private static boolean isYear(BigDecimal number, Atom previous, Atoms atoms, Quantity quantity) {
    boolean inRange =
        number.compareTo(FIRST_YEAR) >= 0
            && number.compareTo(LAST_YEAR) <= 0
            && atoms.at(quantity.first()).text().length() == 4;
    if (!inRange) {
      return false;
    }
    boolean likely = number.compareTo(FIRST_LIKELY_YEAR) >= 0;
    if (!NonFigures.countsPlural(atoms, quantity)) {
      return likely || isDated(atoms, quantity, previous);
    }
    return likely
        && !previous.lower().equals("around")
        && (names(atoms, quantity) || isDated(atoms, quantity, previous));
  }

  /** In "the 2018 sales" and "the drug's 2018 sales" the number is a year. */
  private static boolean names(Atoms atoms, Quantity quantity) {
    return Parts.token(atoms, quantity.first() - 1)
        .filter(token -> token.tagged("N") || Expressions.matches(token.tag(), "POS|DT|PRP\\$"))
        .isPresent();
  }

  /** Whether the words before the number lead to a year, or to another that it is joined to. */
  private static boolean isDated(Atoms atoms, Quantity quantity, Atom previous) {
    boolean years = previous.lower().equals("between") && quantity.end() > quantity.first() + 1;
    boolean joined =
        Expressions.matches(previous.lower(), "and|or|to|-|\u2013")
            && isYear(atoms, quantity.first() - 2);
    return years
        || joined
        || Giveaway.OF_YEAR.is(previous)
        || Giveaway.MONTH.is(previous)
        || Giveaway.OF_YEAR.endsAt(atoms, quantity.first());
  }

  private static boolean isYear(Atoms atoms, int at) {
    return Expressions.matches(atoms.at(at).text(), "\\d{4}")
        && (atoms.at(at - 1).lower().equals("between") || Giveaway.OF_YEAR.endsAt(atoms, at));
  }
}
