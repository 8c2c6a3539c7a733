package org.dateline.dates;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;
import org.dateline.dates.Words.Kind;
import org.dateline.text.EntityLabel;

/** Reads months of the calendar and their days, with the year where it is said. */
final class MonthGrammar {
  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final YearNumeral numerals;
  private final WhichGrammar which;

  MonthGrammar(Cursor cursor, NumberGrammar numbers, YearNumeral numerals) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.numerals = numerals;
    this.which = new WhichGrammar(cursor);
  }

  /** Whether a month's name is an ordinary word too, or short enough to be part of another. */
  static boolean needsCapital(String month) {
    return month.length() <= 4 || month.equals("march");
  }

  /** The month's number; abbreviations and "may" and "march" only with a capital. */
  private OptionalInt month() {
    Optional<Piece> name = cursor.peek(0);
    if (name.isEmpty() || (needsCapital(cursor.lower(0)) && !name.get().isCapitalised())) {
      return OptionalInt.empty();
    }
    OptionalInt month = cursor.number(Kind.MONTH);
    boolean abbreviated =
        name.get().text().length() <= 4
            && !Set.of("may", "june", "july").contains(name.get().lower());
    if (month.isPresent() && abbreviated && cursor.glued(0)) {
      cursor.word(".");
    }
    return month;
  }

  /** A month and a day, in either order, with the year where it is said. */
  Optional<Calendar> day() {
    return cursor.longest(this::monthFirst, this::dayFirst);
  }

  private Optional<Calendar> monthFirst() {
    OptionalInt month = month();
    cursor.hyphen();
    cursor.word("the");
    OptionalInt day = month.isPresent() ? dayOfMonth() : OptionalInt.empty();
    return day.isPresent() ? inYear(month.getAsInt(), day.getAsInt()) : Optional.empty();
  }

  private Optional<Calendar> dayFirst() {
    cursor.word("the");
    OptionalInt day = dayOfMonth();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    cursor.word("of");
    cursor.hyphen();
    OptionalInt month = month();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    cursor.hyphen();
    return inYear(month.getAsInt(), day.getAsInt());
  }

  private Optional<Calendar> inYear(int month, int day) {
    OptionalInt year = year();
    Which which = year.isEmpty() ? toldYear().orElse(Which.ANY) : Which.ANY;
    return valid(year, month, day).map(date -> date.which(which));
  }

  private static Optional<Calendar> valid(OptionalInt year, int month, int day) {
    int longest =
        year.isPresent()
            ? YearMonth.of(year.getAsInt(), month).lengthOfMonth()
            : month == 2 ? 29 : YearMonth.of(2000, month).lengthOfMonth();
    return day >= 1 && day <= longest
        ? Optional.of(Calendar.day(year, month, day))
        : Optional.empty();
  }

  /** A day's number that is no clock, count or decimal. */
  OptionalInt dayOfMonth() {
    int from = cursor.at();
    OptionalInt ordinal = numbers.ordinal();
    if (ordinal.isPresent() && ordinal.getAsInt() <= 31) {
      return ordinal;
    }
    cursor.moveTo(from);
    OptionalInt day = cursor.digits(1, 2);
    boolean goesOn =
        cursor.glued(0)
            && (cursor.peek(0).map(Piece::isWord).orElse(false)
                || cursor.lower(0).equals("%")
                || (cursor.glued(1)
                    && Set.of(".", ",", ":").contains(cursor.lower(0))
                    && cursor.peek(1).map(Piece::isNumber).orElse(false)));
    if (day.isEmpty() || goesOn || day.getAsInt() < 1 || day.getAsInt() > 31) {
      cursor.moveTo(from);
      return OptionalInt.empty();
    }
    return day;
  }

  /** The year that may follow a month or a named day. */
  OptionalInt year() {
    int from = cursor.at();
    cursor.word(",");
    cursor.word("of");
    OptionalInt year = numerals.read();
    if (year.isEmpty()) {
      cursor.moveTo(from);
    }
    return year;
  }

  /** "of last year", "this year". */
  private Optional<Which> toldYear() {
    return cursor.attempt(
        () -> {
          cursor.word("of");
          Optional<Which> which =
              cursor.word("last")
                  ? Optional.of(Which.LAST)
                  : cursor.word("this")
                      ? Optional.of(Which.THIS)
                      : cursor.word("next") ? Optional.of(Which.NEXT) : Optional.empty();
          return which.filter(w -> cursor.word("year"));
        });
  }

  /** A month without a day. */
  Optional<Reading> alone() {
    int from = cursor.at();
    Which asked = cursor.attempt(which::read).orElse(Which.ANY);
    Optional<Piece> name = cursor.peek(0);
    OptionalInt month = month();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt year = year();
    Optional<Which> told = year.isEmpty() ? toldYear() : Optional.empty();
    if (told.isPresent()) {
      return Optional.of(
          Reading.of(new YearPart(Unit.MONTH, month.getAsInt(), year, told.get()), "month"));
    }
    if (year.isEmpty() && asked == Which.ANY && !standsAsMonth(name.orElseThrow(), from)) {
      return Optional.empty();
    }
    return Optional.of(Reading.of(Calendar.month(year, month.getAsInt()).which(asked), "month"));
  }

  private boolean standsAsMonth(Piece name, int from) {
    boolean person =
        name.token().votes().any(EntityLabel.PERSON)
            && (isName(0) || isName(from - cursor.at() - 1));
    boolean ambiguous = needsCapital(name.lower());
    String before = cursor.lower(from - cursor.at() - 1);
    boolean subject = cursor.tagged(0, "VB") && Set.of(",", "and", "or", "(").contains(before);
    boolean acronym =
        ambiguous
            && name.isAllCapitals()
            && !cursor.peek(from - cursor.at() - 1).map(Piece::isAllCapitals).orElse(false);
    return !person
        && !acronym
        && !(ambiguous && subject)
        && (!ambiguous
            || (name.tagged("NNP") && (from == 0 || cursor.isKind(before, Kind.BEFORE_MONTH))));
  }

  private boolean isName(int away) {
    return cursor.peek(away).filter(p -> p.isCapitalised() && p.tagged("NNP")).isPresent();
  }
}
