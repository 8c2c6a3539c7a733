package org.dateline.dates;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.dateline.dates.Expression.DaysFrom;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.TimeOnly;
import org.dateline.dates.Words.Kind;

/** Reads the hours and minutes of clocks: "05:00 Moscow time", "5 p.m.", "quarter to six". */
final class ClockGrammar {
  private static final int DAY = 24 * 60;

  private final Cursor cursor;
  private final NumberGrammar numbers;

  ClockGrammar(Cursor cursor, NumberGrammar numbers) {
    this.cursor = cursor;
    this.numbers = numbers;
  }

  /**
   * The same moment told again in another zone, in brackets: "(02:00 GMT)", "(2300 GMT on
   * Wednesday)".
   */
  private record Again(DayTime time, Optional<Reading> day) {}

  /** A clock with its zone, and the day where only the brackets behind it name one. */
  Reading moment(DayTime clock, Supplier<Optional<Reading>> days) {
    Reading told = Reading.of(new TimeOnly(), "clock");
    Optional<Again> again = cursor.attempt(() -> again(days));
    if (again.isEmpty() || !clock.isClock()) {
      return told.at(clock);
    }
    int apart = apart(clock, again.get().time());
    Optional<Reading> day =
        again.get().day().map(d -> shifted(d, minutes(again.get().time()) + apart));
    return day.orElse(told).at(zoned(clock, again.get().time(), apart));
  }

  private Optional<Again> again(Supplier<Optional<Reading>> days) {
    if (!cursor.word("(", "-lrb-")) {
      return Optional.empty();
    }
    Optional<DayTime> time = clock().filter(DayTime::isClock);
    Optional<Reading> day = time.isPresent() ? cursor.attempt(days) : Optional.empty();
    return time.filter(t -> cursor.word(")", "-rrb-")).map(t -> new Again(t, day));
  }

  /** How many minutes a clock is before or behind another. */
  private static int apart(DayTime clock, DayTime again) {
    return Math.floorMod(minutes(clock) - minutes(again) + DAY / 2, DAY) - DAY / 2;
  }

  private static Reading shifted(Reading day, int minutes) {
    int days = Math.floorDiv(minutes, DAY);
    return days == 0 ? day : Reading.of(new DaysFrom(days, day.expression()), day.rule());
  }

  /** A clock without a zone lies as far from one of fixed offset as the two differ. */
  private static DayTime zoned(DayTime clock, DayTime again, int apart) {
    if (clock.zone().isPresent() || !(again.zone().orElse(null) instanceof ZoneOffset offset)) {
      return clock;
    }
    int total = apart * 60 + offset.getTotalSeconds();
    return Math.abs(total) > 14 * 3600
        ? clock
        : new DayTime(clock.value(), Optional.of(ZoneOffset.ofTotalSeconds(total)), false);
  }

  private static int minutes(DayTime clock) {
    String value = clock.value();
    return Integer.parseInt(value.substring(1, 3)) * 60 + Integer.parseInt(value.substring(4));
  }

  /** "05:00", "5 p.m.", "0530 GMT", "4 in the morning", "noon", with its zone. */
  Optional<DayTime> clock() {
    return cursor
        .longest(this::digital, this::military, this::hour, this::spoken, this::namedHour)
        .map(this::zoned);
  }

  private DayTime zoned(String value) {
    cursor.word("hours");
    if (cursor.words("local", "time")) {
      return DayTime.local(value);
    }
    return new DayTime(value, cursor.attempt(cursor::zone), false);
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

  /** "quarter to six", "half past four", "ten minutes to nine". */
  private Optional<String> spoken() {
    cursor.word("a");
    int minutes = cursor.word("quarter") ? 15 : cursor.word("half") ? 30 : 0;
    boolean counted = minutes == 0;
    if (counted) {
      minutes = numbers.belowHundred().orElse(60);
    }
    boolean told = !counted || cursor.word("minutes");
    boolean past = cursor.word("past");
    boolean to = !past && told && minutes != 30 && cursor.word("to");
    if (minutes > 59 || !(past || to)) {
      return Optional.empty();
    }
    int after = past ? minutes : -minutes;
    return spokenHour().map(hour -> clock(hour * 60 + after));
  }

  private Optional<Integer> spokenHour() {
    OptionalInt hour = cursor.number(Kind.NUMBER);
    boolean goesOn = cursor.tagged(0, "NN") || cursor.tagged(0, "CD") || cursor.joined("-");
    if (hour.isEmpty() || hour.getAsInt() > 12 || goesOn) {
      return Optional.empty();
    }
    return Optional.of(halfDay(hour.getAsInt()).orElse(hour.getAsInt()));
  }

  private static String clock(int minutes) {
    int ofDay = Math.floorMod(minutes, DAY);
    return time(ofDay / 60, ofDay % 60);
  }

  private Optional<String> namedHour() {
    return cursor.kind(Kind.BARE_PART);
  }
}
