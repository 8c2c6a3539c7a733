package org.dateline.dates;

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
import org.dateline.dates.Words.Kind;

/** Reads days of the calendar: weekdays, named days, days of months and numeric dates. */
final class CalendarGrammar {
  private final Cursor cursor;
  private final WhichGrammar which;
  private final MonthGrammar months;
  private final YearGrammar years;

  CalendarGrammar(Cursor cursor, MonthGrammar months, YearGrammar years) {
    this.cursor = cursor;
    this.which = new WhichGrammar(cursor);
    this.months = months;
    this.years = years;
  }

  /** A date of the calendar as far as it is said. */
  Optional<Reading> read() {
    return cursor.longest(
        this::numeric,
        this::weekday,
        () -> months.day().map(date -> Reading.of(date, "day of the month")),
        months::alone,
        this::holiday,
        this::relativeDay,
        years::read);
  }

  private Optional<Reading> weekday() {
    Which asked = cursor.attempt(which::read).orElse(Which.ANY);
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
        cursor.attempt(months::day).or(() -> cursor.attempt(this::numericDate));
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
            : Reading.of(Calendar.weekday(day.getAsInt(), asked), "weekday"));
  }

  private Optional<Reading> holiday() {
    Which asked = cursor.attempt(which::read).orElse(Which.ANY);
    boolean capital = cursor.peek(0).map(p -> p.isCapitalised() || p.isNumber()).orElse(false);
    Optional<Holiday> holiday = capital ? cursor.holiday() : Optional.empty();
    if (holiday.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.isKind(0, Kind.NO_HOLIDAY)) {
      return Optional.empty();
    }
    boolean week = cursor.word("week");
    Named named = new Named(holiday.get(), months.year(), asked);
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
