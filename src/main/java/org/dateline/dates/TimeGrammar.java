package org.dateline.dates;

import java.util.Optional;
import java.util.Set;
import org.dateline.dates.Expression.Anchor;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Expression.TimeOnly;
import org.dateline.dates.Words.Kind;

/** Reads times of day with the day they belong to: "late Friday evening", "05:00 GMT on Friday". */
final class TimeGrammar {
  private final Cursor cursor;
  private final CalendarGrammar calendar;
  private final ClockGrammar clocks;

  TimeGrammar(Cursor cursor, CalendarGrammar calendar, ClockGrammar clocks) {
    this.cursor = cursor;
    this.calendar = calendar;
    this.clocks = clocks;
  }

  Optional<Reading> read() {
    return cursor.longest(
        this::clockFirst,
        this::dayFirst,
        this::partOf,
        this::whichPart,
        this::barePart,
        this::overnight);
  }

  private Optional<Reading> clockFirst() {
    Optional<DayTime> clock = cursor.attempt(clocks::clock);
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    Reading moment = clocks.moment(clock.get(), this::dayBehind);
    if (!(moment.expression() instanceof TimeOnly)) {
      return Optional.of(moment);
    }
    Optional<Reading> day = cursor.attempt(this::dayBehind);
    return Optional.of(day.map(d -> d.at(moment.time().orElseThrow())).orElse(moment));
  }

  private Optional<Reading> dayBehind() {
    cursor.word(",");
    cursor.word("on", "of");
    return calendar.read().filter(day -> isDay(day.expression()));
  }

  /** Whether it names one day. */
  static boolean isDay(Expression expression) {
    return (expression instanceof Shift shift && shift.unit() == Unit.DAY)
        || expression instanceof Expression.Named
        || (expression instanceof Expression.Calendar c
            && (c.day().isPresent() || c.weekday().isPresent()));
  }

  /** "Friday morning", "late Friday evening", "Friday at 10 a.m.", "April 3, 5:00 GMT". */
  private Optional<Reading> dayFirst() {
    Optional<String> edge = edge();
    Optional<Reading> day = calendar.read().filter(d -> isDay(d.expression()));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Optional<DayTime> time =
        cursor
            .attempt(this::partBehind)
            .or(() -> edge.isPresent() ? Optional.empty() : cursor.attempt(this::clockBehind));
    return time.map(t -> clocks.moment(t, this::dayBehind).time().orElse(t))
        .map(t -> day.get().at(t).modified(edge.orElse("")));
  }

  private Optional<String> edge() {
    Optional<String> edge = cursor.kind(Kind.EDGE);
    if (edge.isPresent()) {
      cursor.hyphen();
      cursor.word("on");
    }
    return edge;
  }

  private Optional<DayTime> partBehind() {
    cursor.kind(Kind.EDGE);
    return cursor.kind(Kind.PART).map(DayTime::of);
  }

  private Optional<DayTime> clockBehind() {
    cursor.word(",");
    boolean at = cursor.word("at");
    cursor.kind(Kind.APPROX);
    boolean numeric = cursor.peek(0).map(Piece::isNumber).orElse(false);
    return at || numeric ? clocks.clock() : Optional.empty();
  }

  /** "the night of February 25", "the early hours of Friday", "dawn on Friday". */
  private Optional<Reading> partOf() {
    cursor.word("the");
    Optional<String> edge = cursor.kind(Kind.EDGE);
    boolean hours = cursor.word("hours");
    Optional<String> part = hours ? Optional.of("TMO") : cursor.kind(Kind.PART);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reading> day = cursor.attempt(this::dayBehind);
    cursor.attempt(() -> cursor.kind(Kind.PART).filter(part.get()::equals));
    return day.map(d -> d.at(DayTime.of(part.get())).modified(hours ? "START" : edge.orElse("")));
  }

  /** "this morning", "last night", "the next evening", "that afternoon". */
  private Optional<Reading> whichPart() {
    boolean article = cursor.word("the");
    boolean that = cursor.word("that");
    that = (cursor.word("same") && article) || that;
    Optional<String> which = that ? Optional.of("that") : cursor.kind(Kind.WHICH);
    cursor.kind(Kind.EDGE);
    Optional<String> part = cursor.kind(Kind.PART);
    if (which.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.of(whichDay(which.get(), article), "part of the day").at(DayTime.of(part.get())));
  }

  private static Shift whichDay(String which, boolean article) {
    return switch (which) {
      case "that" -> new Shift(Unit.DAY, 0, Anchor.STORY);
      case "this" -> new Shift(Unit.DAY, 0, Anchor.PUBLICATION);
      case "last" -> new Shift(Unit.DAY, -1, Anchor.PUBLICATION);
      case "previous" -> new Shift(Unit.DAY, -1, Anchor.STORY);
      case "following" -> new Shift(Unit.DAY, 1, Anchor.STORY);
      default -> new Shift(Unit.DAY, 1, article ? Anchor.STORY : Anchor.PUBLICATION);
    };
  }

  /** "throughout the night", "early morning", "in the early hours". */
  private Optional<Reading> barePart() {
    String before = cursor.lower(-1);
    boolean article = cursor.word("the");
    Optional<String> edge = cursor.kind(Kind.EDGE);
    cursor.hyphen();
    boolean hours = edge.isPresent() && cursor.word("hours");
    Optional<String> part = hours ? Optional.of("TMO") : cursor.kind(Kind.PART);
    boolean placed =
        Set.of("in", "during", "throughout", "through", "into", "by", "until", "for", "of")
            .contains(before);
    if (part.isEmpty() || !(edge.isPresent() || (article && placed && !before.equals("of")))) {
      return Optional.empty();
    }
    Reading reading = Reading.of(new TimeOnly(), "part of the day").at(DayTime.of(part.get()));
    return Optional.of(reading.modified(edge.orElse("")));
  }

  private Optional<Reading> overnight() {
    if (cursor.word("tonight")) {
      return Optional.of(
          Reading.of(new Shift(Unit.DAY, 0, Anchor.PUBLICATION), "tonight").at(DayTime.of("TNI")));
    }
    if (!cursor.word("overnight")) {
      return Optional.empty();
    }
    Optional<Reading> day = cursor.attempt(this::dayBehind);
    return Optional.of(
        day.orElse(Reading.of(new Shift(Unit.DAY, -1, Anchor.PUBLICATION), "overnight"))
            .at(DayTime.of("TNI")));
  }
}
