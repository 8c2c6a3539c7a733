package org.dateline.dates;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dates.Expression.Anchor;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Named;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Expression.Vague;
import org.dateline.dates.Expression.WeekOf;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;
import org.dateline.dates.Words.Kind;
import org.dateline.text.EntityLabel;

/** Reads days and months of the calendar, weekdays and named days. */
final class CalendarGrammar {
  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final YearNumeral numerals;
  private final YearGrammar years;

  CalendarGrammar(Cursor cursor, NumberGrammar numbers, YearNumeral numerals, YearGrammar years) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.numerals = numerals;
    this.years = years;
  }

  /** A date of the calendar as far as it is said. */
  Optional<Reading> read() {
    return cursor.longest(
        this::numeric,
        this::weekday,
        () -> monthDay().map(date -> Reading.of(date, "day of the month")),
        this::monthAlone,
        this::holiday,
        this::relativeDay,
        years::read);
  }

  private Optional<Reading> weekday() {
    Which which = cursor.attempt(this::which).orElse(Which.ANY);
    boolean shortened = cursor.isKind(0, Kind.SHORT_WEEKDAY);
    boolean capital = cursor.peek(0).map(Piece::isCapitalised).orElse(false);
    OptionalInt day = cursor.number(shortened ? Kind.SHORT_WEEKDAY : Kind.WEEKDAY);
    boolean paper = shortened && cursor.tagged(-2, "NNP") && !cursor.glued(-1);
    if (day.isEmpty() || paper || (shortened && !capital)) {
      return Optional.empty();
    }
    if (shortened) {
      cursor.word(".");
    }
    int end = cursor.at();
    cursor.word(",");
    cursor.word("the");
    Optional<Calendar> date =
        cursor.attempt(this::monthDay).or(() -> cursor.attempt(this::numericDate));
    if (date.isPresent()) {
      return Optional.of(Reading.of(date.get().onWeekday(day.getAsInt()), "weekday and day"));
    }
    cursor.moveTo(end);
    if (shortened) {
      return Optional.empty();
    }
    boolean unsaid = cursor.lower(end - cursor.at() - 2).equals("a") && !cursor.tagged(0, "NN");
    return Optional.of(
        unsaid
            ? Reading.of(new Vague("XXXX-WXX-" + day.getAsInt()), "some weekday")
            : Reading.of(Calendar.weekday(day.getAsInt(), which), "weekday"));
  }

  private Optional<Which> which() {
    boolean article = cursor.word("the");
    if (cursor.lower(1).equals("past") || cursor.lower(1).equals("coming")) {
      cursor.word("this");
    }
    return cursor
        .kind(Kind.WHICH)
        .flatMap(
            value ->
                switch (value) {
                  case "last" -> Optional.of(Which.LAST);
                  case "this" -> Optional.of(Which.THIS);
                  case "next" -> Optional.of(Which.NEXT);
                  case "previous" -> Optional.of(Which.PREVIOUS);
                  default -> article ? Optional.of(Which.FOLLOWING) : Optional.empty();
                });
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
  Optional<Calendar> monthDay() {
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

  private OptionalInt year() {
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

  private Optional<Reading> monthAlone() {
    int from = cursor.at();
    Which which = cursor.attempt(this::which).orElse(Which.ANY);
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
    if (year.isEmpty() && which == Which.ANY && !standsAsMonth(name.orElseThrow(), from)) {
      return Optional.empty();
    }
    return Optional.of(Reading.of(Calendar.month(year, month.getAsInt()).which(which), "month"));
  }

  private boolean standsAsMonth(Piece name, int from) {
    boolean person =
        name.token().votes().count(EntityLabel.PERSON) >= 1
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

  private Optional<Reading> holiday() {
    Which which = cursor.attempt(this::which).orElse(Which.ANY);
    boolean capital = cursor.peek(0).map(p -> p.isCapitalised() || p.isNumber()).orElse(false);
    Optional<Holiday> holiday = capital ? cursor.holiday() : Optional.empty();
    if (holiday.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.isKind(0, Kind.NO_HOLIDAY)) {
      return Optional.empty();
    }
    boolean week = cursor.word("week");
    Named named = new Named(holiday.get(), year(), which);
    return Optional.of(Reading.of(week ? new WeekOf(named) : named, holiday.get().rule()));
  }

  private Optional<Reading> relativeDay() {
    if (cursor.words("the", "day", "before", "yesterday")) {
      return Optional.of(Reading.of(new Shift(Unit.DAY, -2, Anchor.PUBLICATION), "yesterday"));
    }
    if (cursor.words("the", "day", "after", "tomorrow")) {
      return Optional.of(Reading.of(new Shift(Unit.DAY, 2, Anchor.PUBLICATION), "tomorrow"));
    }
    String word = cursor.lower(0);
    boolean name =
        cursor.peek(0).filter(Piece::isCapitalised).isPresent()
            && cursor.tagged(-1, "NNP")
            && !cursor.glued(0);
    OptionalInt day = name ? OptionalInt.empty() : cursor.number(Kind.DAY);
    return day.isPresent()
        ? Optional.of(Reading.of(new Shift(Unit.DAY, day.getAsInt(), Anchor.PUBLICATION), word))
        : Optional.empty();
  }

  private Optional<Reading> numeric() {
    return numericDate().map(date -> Reading.of(date, "numeric date"));
  }

  /** "2026-02-27", "27.02.2026", "2/27/2026"; a date that two orders fit is left alone. */
  private Optional<Calendar> numericDate() {
    OptionalInt first = cursor.digits(1, 4);
    String mark = cursor.lower(0);
    if (first.isEmpty() || !Set.of("-", "/", ".").contains(mark) || !cursor.joined(mark)) {
      return Optional.empty();
    }
    OptionalInt second = cursor.digits(1, 2);
    if (second.isEmpty() || !cursor.joined(mark)) {
      return Optional.empty();
    }
    OptionalInt third = cursor.digits(1, 4);
    if (third.isEmpty() || (cursor.glued(0) && cursor.peek(0).map(Piece::isNumber).orElse(false))) {
      return Optional.empty();
    }
    return PrintedDate.ofNumbers(first.getAsInt(), second.getAsInt(), third.getAsInt(), mark)
        .map(
            date ->
                Calendar.day(
                    OptionalInt.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth()));
  }
}
