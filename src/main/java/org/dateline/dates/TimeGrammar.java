package org.dateline.dates;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

  TimeGrammar(Cursor cursor, CalendarGrammar calendar) {
    this.cursor = cursor;
    this.calendar = calendar;
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
    Optional<DayTime> clock = cursor.attempt(this::clock);
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    DayTime time = sameMoment(clock.get());
    Optional<Reading> day = cursor.attempt(this::dayBehind);
    return Optional.of(day.orElse(Reading.of(new TimeOnly(), "clock")).at(time));
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

  /** The same moment told again in another zone, in brackets. */
  private DayTime sameMoment(DayTime clock) {
    Optional<DayTime> again =
        cursor.attempt(
            () ->
                Optional.of(cursor.word("(") || cursor.word("-lrb-"))
                    .filter(open -> open)
                    .flatMap(open -> clock())
                    .filter(told -> told.isClock() && cursor.word(")", "-rrb-")));
    return clock.zone().isEmpty() && again.flatMap(DayTime::zone).isPresent()
        ? againstOffset(clock, again.get())
        : clock;
  }

  /**
   * A clock without a zone, told again in one of fixed offset, lies as far from it as they differ.
   */
  private static DayTime againstOffset(DayTime clock, DayTime again) {
    if (!clock.isClock() || !(again.zone().orElseThrow() instanceof ZoneOffset offset)) {
      return clock;
    }
    int apart = Math.floorMod(minutes(clock) - minutes(again) + 12 * 60, 24 * 60) - 12 * 60;
    int total = apart * 60 + offset.getTotalSeconds();
    return Math.abs(total) > 14 * 3600
        ? clock
        : new DayTime(clock.value(), Optional.of(ZoneOffset.ofTotalSeconds(total)));
  }

  private static int minutes(DayTime clock) {
    String value = clock.value();
    return Integer.parseInt(value.substring(1, 3)) * 60 + Integer.parseInt(value.substring(4));
  }

  /** "05:00", "5 p.m.", "0530 GMT", "4 in the morning", "noon", with its zone. */
  private Optional<DayTime> clock() {
    return cursor
        .longest(this::digital, this::military, this::hour, this::namedHour)
        .map(value -> new DayTime(value, zone()));
  }

  private Optional<ZoneId> zone() {
    if (cursor.words("local", "time") || cursor.words("hours")) {
      return Optional.empty();
    }
    return cursor.attempt(cursor::zone);
  }

  private Optional<String> digital() {
    OptionalInt hour = cursor.digits(1, 2);
    String mark = cursor.lower(0);
    if (hour.isEmpty() || !(mark.equals(":") || mark.equals(".")) || !cursor.joined(mark)) {
      return Optional.empty();
    }
    boolean two = cursor.peek(0).filter(p -> p.text().length() == 2).isPresent();
    OptionalInt minute = cursor.digits(2, 2);
    if (minute.isEmpty() || !two || !isTime(hour.getAsInt(), minute.getAsInt())) {
      return Optional.empty();
    }
    if (cursor.joined(":")) {
      cursor.digits(2, 2);
    }
    Optional<Integer> exact = halfDay(hour.getAsInt());
    boolean goesOn =
        cursor.glued(0)
            && (cursor.lower(0).equals(":") || (cursor.lower(0).equals(".") && cursor.glued(1)));
    return exact.isEmpty() && (mark.equals(".") || goesOn)
        ? Optional.empty()
        : Optional.of(time(exact.orElse(hour.getAsInt()), minute.getAsInt()));
  }

  private static boolean isTime(int hour, int minute) {
    return (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
  }

  private static String time(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  /** Reads "a.m." or "in the evening"; the hour of the day, empty where neither follows. */
  private Optional<Integer> halfDay(int hour) {
    return cursor.attempt(
        () -> {
          boolean am = cursor.word("am") || cursor.words("a", ".", "m");
          boolean pm = !am && (cursor.word("pm") || cursor.words("p", ".", "m"));
          if (!am && !pm) {
            return partHour(hour);
          }
          if (cursor.lower(0).equals(".") && cursor.glued(0) && cursor.lower(-1).equals("m")) {
            cursor.moveTo(cursor.at() + 1);
          }
          return hour < 1 || hour > 12 ? Optional.empty() : Optional.of(hour % 12 + (pm ? 12 : 0));
        });
  }

  private Optional<Integer> partHour(int hour) {
    boolean in = cursor.words("in", "the") || cursor.word("at");
    Optional<String> part = in ? cursor.kind(Kind.PART) : Optional.empty();
    return part.filter(p -> hour >= 1 && hour <= 12)
        .map(p -> p.equals("TMO") || (p.equals("TNI") && hour < 6) ? hour % 12 : hour % 12 + 12);
  }

  /** "0530 GMT", "1900 hours". */
  private Optional<String> military() {
    OptionalInt digits = cursor.digits(4, 4);
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    int hour = digits.getAsInt() / 100;
    int minute = digits.getAsInt() % 100;
    int end = cursor.at();
    boolean told =
        cursor.zone().isPresent() || cursor.words("local", "time") || cursor.word("hours", "hrs");
    cursor.moveTo(end);
    return told && isTime(hour, minute) ? Optional.of(time(hour, minute)) : Optional.empty();
  }

  private Optional<String> hour() {
    OptionalInt hour = cursor.digits(1, 2);
    if (hour.isEmpty()) {
      hour = cursor.number(Kind.NUMBER);
    }
    if (hour.isEmpty() || hour.getAsInt() > 24) {
      return Optional.empty();
    }
    int number = hour.getAsInt();
    boolean oClock = cursor.words("o", "'", "clock");
    return halfDay(number)
        .or(() -> oClock ? Optional.of(number) : Optional.empty())
        .map(exact -> time(exact, 0));
  }

  private Optional<String> namedHour() {
    return cursor.kind(Kind.BARE_PART);
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
    return time.map(t -> day.get().at(sameMoment(t)).modified(edge.orElse("")));
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
    return at || numeric ? clock() : Optional.empty();
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
