package org.dateline.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.dates.Expression.Anchor;
import org.dateline.dates.Expression.DaysFrom;
import org.dateline.dates.Expression.Length;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Expression.Vague;
import org.dateline.dates.Expression.WeekOf;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearsAgo;
import org.dateline.dates.Words.Kind;

/** Reads what is told from the publication or from the story: "last week", "two days later". */
final class RelativeGrammar {
  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final CalendarGrammar calendar;
  private final ReportGrammar reports;

  RelativeGrammar(
      Cursor cursor, NumberGrammar numbers, CalendarGrammar calendar, MonthGrammar months) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.calendar = calendar;
    this.reports = new ReportGrammar(cursor, numbers, months);
  }

  Optional<Reading> read() {
    return cursor.longest(
        this::whichUnit,
        this::thatUnit,
        this::lastFew,
        this::ago,
        this::fromStory,
        this::beside,
        this::weekOf,
        this::recent,
        reports::read,
        this::unitEnd,
        this::weekend,
        this::future);
  }

  /** Reads a unit in the singular. */
  Optional<Unit> unit() {
    return cursor.kind(Kind.UNIT).map(RelativeGrammar::named);
  }

  /** Reads a unit in the plural. */
  Optional<Unit> units() {
    if (cursor.peek(0).map(Piece::isCapitalised).orElse(false) && !cursor.lower(-1).isEmpty()) {
      return Optional.empty();
    }
    return cursor.kind(Kind.UNITS).map(RelativeGrammar::named);
  }

  private static Unit named(String name) {
    return Unit.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Optional<Reading> whichUnit() {
    boolean article = cursor.word("the");
    if (cursor.words("this", "past")) {
      return unit().map(u -> Reading.of(new Shift(u, -1, Anchor.PUBLICATION), "past period"));
    }
    String word = cursor.lower(0);
    Optional<String> which = cursor.kind(Kind.WHICH);
    Optional<Unit> unit = which.flatMap(w -> unit()).filter(u -> !u.isClock() && u != Unit.NIGHT);
    if (unit.isEmpty() || (word.equals("following") && !article)) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.of(whichUnit(article, word, which.orElseThrow(), unit.get()), word + " period"));
  }

  private static Expression whichUnit(boolean article, String word, String which, Unit unit) {
    return switch (which) {
      case "this" -> new Shift(unit, 0, Anchor.PUBLICATION);
      case "previous" -> new Shift(unit, -1, Anchor.STORY);
      case "following" -> new Shift(unit, 1, Anchor.STORY);
      case "last" ->
          word.equals("past") || (article && unit != Unit.QUARTER)
              ? new Length("1", unit, Which.LAST)
              : new Shift(unit, -1, Anchor.PUBLICATION);
      default -> {
        if (article && unit == Unit.DAY) {
          yield new Shift(unit, 1, Anchor.STORY);
        }
        yield word.equals("coming") || (article && unit != Unit.QUARTER)
            ? new Length("1", unit, Which.NEXT)
            : new Shift(unit, 1, Anchor.PUBLICATION);
      }
    };
  }

  private Optional<Reading> thatUnit() {
    boolean same = cursor.word("that", "the") && cursor.word("same");
    if (!same && !cursor.lower(-1).equals("that")) {
      return Optional.empty();
    }
    return unit()
        .filter(u -> !u.isClock())
        .map(unit -> Reading.of(new Shift(unit, 0, Anchor.STORY), "that period"));
  }

  /** "the past three days", "the next few years", "the last decade and a half". */
  private Optional<Reading> lastFew() {
    cursor.word("the", "these");
    String word = cursor.lower(0);
    Optional<String> which =
        word.equals("last") && cursor.tagged(0, "VB")
            ? Optional.empty()
            : cursor.kind(Kind.WHICH).filter(w -> !w.equals("this"));
    if (which.isEmpty()) {
      return Optional.empty();
    }
    boolean past = which.get().equals("last") || which.get().equals("previous");
    Optional<String> amount = cursor.attempt(numbers::amount);
    cursor.hyphen();
    Optional<Unit> unit = amount.flatMap(a -> units().or(this::unit));
    if (unit.isPresent()) {
      Which direction =
          which.get().equals("previous") || which.get().equals("following")
              ? Which.ANY
              : past ? Which.LAST : Which.NEXT;
      return Optional.of(
          Reading.of(new Length(amount.orElseThrow(), unit.get(), direction), word + " periods"));
    }
    return amount.isPresent()
        ? Optional.empty()
        : units()
            .map(u -> Reading.of(new Vague(past ? "PAST_REF" : "FUTURE_REF"), word + " periods"));
  }

  private Optional<Reading> ago() {
    Optional<Length> length = amountOfUnits();
    if (length.isEmpty() || !cursor.word("ago")) {
      return Optional.empty();
    }
    Expression ago = shift(length.get(), -1, Anchor.PUBLICATION);
    if (ago instanceof Shift years && years.unit() == Unit.YEAR) {
      Optional<Unit> unit = cursor.attempt(this::toTheDay);
      if (unit.isPresent()) {
        return unit.map(u -> Reading.of(new YearsAgo(-years.amount(), u), "years ago"));
      }
    }
    return Optional.of(Reading.of(ago, "ago"));
  }

  /** The "today" of "a year ago today", the "this month" of "a year ago this month". */
  private Optional<Unit> toTheDay() {
    if (cursor.word("today")) {
      return Optional.of(Unit.DAY);
    }
    return cursor.word("this")
        ? unit().filter(u -> !u.isClock() && u != Unit.YEAR)
        : Optional.empty();
  }

  /** An amount of units, or units alone, of which nobody says how many. */
  Optional<Length> amountOfUnits() {
    Optional<String> amount = cursor.attempt(numbers::amount);
    cursor.hyphen();
    Optional<Unit> unit =
        amount.filter(a -> a.equals("1")).isPresent()
            ? unit()
            : units().or(() -> amount.flatMap(a -> unit()));
    Optional<String> extended =
        unit.flatMap(u -> amount).map(a -> cursor.words("and", "a", "half") ? a + ".5" : a);
    return unit.map(u -> new Length(extended.orElse(Unit.SEVERAL), u, Which.ANY));
  }

  private static Expression shift(Length length, int sign, Anchor anchor) {
    if (length.amount().equals(Unit.SEVERAL)) {
      return new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    double amount = Double.parseDouble(length.amount());
    if (length.unit() == Unit.CENTURY || length.unit() == Unit.MILLENNIUM) {
      return new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (amount != Math.rint(amount) && length.unit() == Unit.YEAR) {
      return new Shift(Unit.MONTH, sign * (int) (amount * 12), anchor, true);
    }
    int units = sign * (int) Math.min(amount, 10_000);
    return length.unit() == Unit.DECADE
        ? new Shift(Unit.YEAR, units * 10, anchor, true)
        : new Shift(length.unit(), units, anchor, true);
  }

  /** "two days later", "a year earlier". */
  private Optional<Reading> fromStory() {
    Optional<Length> length = amountOfUnits().filter(l -> !l.amount().equals(Unit.SEVERAL));
    cursor.hyphen();
    boolean later = length.isPresent() && cursor.isKind(0, Kind.LATER);
    if (length.isEmpty() || !(later || cursor.isKind(0, Kind.EARLIER))) {
      return Optional.empty();
    }
    boolean onward = Set.of("after", "on", "before", "prior").contains(cursor.lower(0));
    cursor.moveTo(cursor.at() + 1);
    if (onward && !endsPhrase()) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.of(shift(length.get(), later ? 1 : -1, Anchor.STORY), "from the story"));
  }

  private boolean endsPhrase() {
    return cursor.atEnd()
        || Set.of(",", ".", ";", ":", ")", "-", "and", "but").contains(cursor.lower(0));
  }

  /** "the day before", "the year before", "the day before last Tuesday". */
  private Optional<Reading> beside() {
    boolean article = cursor.word("the");
    Optional<Unit> unit = unit().filter(u -> !u.isClock() && (article || u == Unit.DAY));
    if (unit.isEmpty() || !cursor.word("before", "after")) {
      return Optional.empty();
    }
    int amount = cursor.lower(-1).equals("before") ? -1 : 1;
    Optional<Reading> from =
        unit.get() == Unit.DAY ? cursor.attempt(calendar::read) : Optional.empty();
    if (from.isPresent()) {
      return from.map(day -> Reading.of(new DaysFrom(amount, day.expression()), "day beside"));
    }
    return endsPhrase()
        ? Optional.of(Reading.of(new Shift(unit.get(), amount, Anchor.STORY), "period beside"))
        : Optional.empty();
  }

  private Optional<Reading> weekOf() {
    cursor.word("the");
    if (!cursor.word("week") || !cursor.word("of", "ended", "ending", "beginning", "starting")) {
      return Optional.empty();
    }
    return cursor
        .attempt(calendar::read)
        .filter(day -> !(day.expression() instanceof Shift))
        .map(day -> Reading.of(new WeekOf(day.expression()), "week of"));
  }

  private Optional<Reading> recent() {
    cursor.word("the", "these");
    boolean most = cursor.word("more", "most");
    return cursor.word("recent")
        ? units()
            .map(
                u ->
                    Reading.of(
                        new Vague("PAST_REF"), most ? "most recent periods" : "recent periods"))
        : Optional.empty();
  }

  /** "year-end", "the year's end". */
  private Optional<Reading> unitEnd() {
    cursor.word("the");
    Optional<Unit> unit =
        cursor.attempt(() -> unit().filter(u -> u == Unit.YEAR || u == Unit.MONTH));
    boolean joined =
        unit.isPresent()
            && (cursor.joined("-") || cursor.lower(0).equals("end") || cursor.words("'", "s"));
    if (!joined || !cursor.word("end")) {
      return Optional.empty();
    }
    return unit.map(
        u -> Reading.of(new Shift(u, 0, Anchor.PUBLICATION), "year-end").modified("END"));
  }

  private Optional<Reading> weekend() {
    return cursor.word("the") && cursor.word("weekend")
        ? Optional.of(Reading.of(new Shift(Unit.WEEKEND, 0, Anchor.PUBLICATION), "weekend"))
        : Optional.empty();
  }

  /** "the near future", "the near term", "future quarters". */
  private Optional<Reading> future() {
    if (cursor.word("future")) {
      return units().map(unit -> Reading.of(new Vague("FUTURE_REF"), "future"));
    }
    return cursor.word("the")
            && cursor.word("near", "foreseeable", "immediate")
            && cursor.word("future", "term")
        ? Optional.of(Reading.of(new Vague("FUTURE_REF"), "future"))
        : Optional.empty();
  }
}
