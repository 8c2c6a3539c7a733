package org.dateline.dates;

import java.util.Optional;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Words.Kind;

/** Reads an expression with what modifies it: "early", "the end of", "earlier", "nearly". */
final class ModifierGrammar {
  private final Cursor cursor;
  private final CalendarGrammar calendar;
  private final TimeGrammar times;
  private final RelativeGrammar relative;
  private final LengthGrammar lengths;

  ModifierGrammar(
      Cursor cursor,
      CalendarGrammar calendar,
      TimeGrammar times,
      RelativeGrammar relative,
      LengthGrammar lengths) {
    this.cursor = cursor;
    this.calendar = calendar;
    this.times = times;
    this.relative = relative;
    this.lengths = lengths;
  }

  /** An expression with the words around it: "early", "the end of", "nearly". */
  Optional<Reading> read() {
    return cursor.longest(this::plain, this::edge, this::edgeOf, this::earlier, this::approximate);
  }

  private Optional<Reading> plain() {
    return cursor.longest(calendar::read, times::read, relative::read, lengths::read);
  }

  /** "early March", "mid-1990s", "late last week", "early in the year". */
  private Optional<Reading> edge() {
    cursor.word("the");
    boolean hyphen = cursor.lower(1).equals("-") && cursor.glued(1) && cursor.glued(2);
    Optional<String> mod =
        cursor.kind(hyphen ? Kind.EDGE_OF : Kind.EDGE).or(() -> cursor.kind(Kind.EDGE));
    if (mod.isEmpty()) {
      return Optional.empty();
    }
    cursor.hyphen();
    if (cursor.word("in")) {
      Optional<Reading> unit = cursor.attempt(this::thisUnit);
      if (unit.isPresent()) {
        return unit.map(reading -> reading.modified(mod.get()));
      }
    }
    cursor.word("on");
    cursor.word("the");
    return cursor
        .longest(calendar::read, relative::read)
        .filter(this::dated)
        .map(r -> r.modified(mod.get()));
  }

  private boolean dated(Reading reading) {
    return Grammar.canBound(reading.expression());
  }

  private Optional<Reading> edgeOf() {
    cursor.word("the");
    cursor.word("very");
    Optional<String> mod = cursor.kind(Kind.EDGE_OF);
    if (mod.isEmpty() || !cursor.word("of")) {
      return Optional.empty();
    }
    Optional<Reading> period =
        cursor
            .longest(calendar::read, relative::read, this::thisUnit, this::theDay)
            .filter(this::dated);
    return period.map(reading -> reading.modified(mod.get()));
  }

  /** "the day Saturday", of which the start or end is told. */
  private Optional<Reading> theDay() {
    if (!cursor.words("the", "day")) {
      return Optional.empty();
    }
    cursor.word("on");
    return calendar.read().filter(day -> TimeGrammar.isDay(day.expression()));
  }

  /** "the year" where it can only be the running one: "the end of the year". */
  private Optional<Reading> thisUnit() {
    if (!cursor.word("the")) {
      return Optional.empty();
    }
    return relative
        .unit()
        .filter(unit -> !unit.isClock())
        .map(unit -> Reading.of(new Shift(unit, 0, Expression.Anchor.PUBLICATION), "this period"));
  }

  /** "earlier this week", "later in the day", "earlier on Monday". */
  private Optional<Reading> earlier() {
    if (!cursor.word("earlier", "later")) {
      return Optional.empty();
    }
    boolean in = cursor.word("in", "on");
    Optional<Reading> period =
        cursor.attempt(() -> calendar.read().or(relative::read)).filter(this::dated);
    return period.isPresent() || !in ? period : thisUnit();
  }

  private Optional<Reading> approximate() {
    Optional<String> mod = approximation();
    return mod.flatMap(
        m -> cursor.longest(relative::read, lengths::read, times::read).map(r -> r.modified(m)));
  }

  private Optional<String> approximation() {
    if (cursor.words("more", "than")) {
      return Optional.of("MORE_THAN");
    }
    if (cursor.words("less", "than") || cursor.words("fewer", "than")) {
      return Optional.of("LESS_THAN");
    }
    if (cursor.words("at", "least")) {
      return Optional.of("EQUAL_OR_MORE");
    }
    if (cursor.words("at", "most") || cursor.words("up", "to")) {
      return Optional.of("EQUAL_OR_LESS");
    }
    return cursor.kind(Kind.APPROX);
  }
}
