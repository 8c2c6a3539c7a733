package org.dateline.dates;

import java.util.Optional;
import java.util.OptionalInt;

/** What an expression says of time, before it is resolved. */
sealed interface Expression {

  /** Which of several: the last, this, the next, or simply the one meant. */
  enum Which {
    ANY,
    LAST,
    THIS,
    NEXT,
    /** The one before what the text named before. */
    PREVIOUS,
    /** The one after it: "the following Monday". */
    FOLLOWING;

    boolean looksBack() {
      return this == LAST || this == PREVIOUS;
    }

    boolean looksAhead() {
      return this == NEXT || this == FOLLOWING;
    }

    /** Whether it is told from what the text named before. */
    boolean inStory() {
      return this == PREVIOUS || this == FOLLOWING;
    }
  }

  /** What a shift starts from. */
  enum Anchor {
    PUBLICATION,
    /** The date that the text named before. */
    STORY
  }

  /** Parts of a calendar date: "Friday", "in May", "Oct. 23, 1999". */
  record Calendar(
      OptionalInt year, OptionalInt month, OptionalInt day, OptionalInt weekday, Which which)
      implements Expression {
    static Calendar year(int year) {
      return new Calendar(OptionalInt.of(year), none(), none(), none(), Which.ANY);
    }

    static Calendar month(OptionalInt year, int month) {
      return new Calendar(year, OptionalInt.of(month), none(), none(), Which.ANY);
    }

    static Calendar day(OptionalInt year, int month, int day) {
      return new Calendar(year, OptionalInt.of(month), OptionalInt.of(day), none(), Which.ANY);
    }

    static Calendar weekday(int weekday, Which which) {
      return new Calendar(none(), none(), none(), OptionalInt.of(weekday), which);
    }

    Calendar onWeekday(int weekday) {
      return new Calendar(year, month, day, OptionalInt.of(weekday), which);
    }

    Calendar which(Which which) {
      return new Calendar(year, month, day, weekday, which);
    }

    private static OptionalInt none() {
      return OptionalInt.empty();
    }
  }

  /** A quarter, half or season; its year is stated, told by {@code which}, or the nearest. */
  record YearPart(Unit unit, int number, OptionalInt year, Which which) implements Expression {}

  /** A decade, century or millennium by its first year. */
  record Era(Unit unit, int year) implements Expression {}

  /** A named day: Christmas, "9/11". */
  record Named(Holiday holiday, OptionalInt year, Which which) implements Expression {}

  /**
   * A period so many units away: "last week", "two days later".
   *
   * @param told whether the text says how many: "a year ago", not "last year"
   */
  record Shift(Unit unit, int amount, Anchor anchor, boolean told) implements Expression {
    Shift(Unit unit, int amount, Anchor anchor) {
      this(unit, amount, anchor, false);
    }
  }

  /** Today, this week or this month, so many years ago. */
  record YearsAgo(int years, Unit unit) implements Expression {}

  /** The week in which a day lies: "the week of March 6". */
  record WeekOf(Expression day) implements Expression {}

  /** The quarter that ended on a day: "the quarter ended July 31". */
  record QuarterEnded(Expression day) implements Expression {}

  /** The day so many days away from another: "the day before last Tuesday". */
  record DaysFrom(int days, Expression day) implements Expression {}

  /** A part of what the story is in: "the quarter", "the year-ago period". */
  record SamePeriod(Unit unit, int yearsAway) implements Expression {}

  /**
   * A length of time.
   *
   * @param which LAST where it ends, and NEXT where it begins, with the publication
   */
  record Length(String amount, Unit unit, Which which) implements Expression {}

  /** A length told in two units: "three years and 11 months". */
  record Sum(Length whole, Length more) implements Expression {}

  /** A repetition. */
  record Repeat(String value) implements Expression {}

  /** A time that has no place in the calendar: {@code PAST_REF}. */
  record Vague(String value) implements Expression {}

  /** A time of day; its date stands elsewhere. */
  record TimeOnly() implements Expression {}

  /** From one to the other, both included. */
  record Range(Reading from, Reading to) implements Expression {}

  /**
   * An expression with what is said around it.
   *
   * @param mod the modifier of TIMEX3, "" for none
   */
  record Reading(Expression expression, Optional<DayTime> time, String mod, String rule) {
    static Reading of(Expression expression, String rule) {
      return new Reading(expression, Optional.empty(), "", rule);
    }

    Reading at(DayTime dayTime) {
      return new Reading(expression, Optional.of(dayTime), mod, rule);
    }

    Reading modified(String modifier) {
      return new Reading(expression, time, modifier, rule);
    }
  }
}
