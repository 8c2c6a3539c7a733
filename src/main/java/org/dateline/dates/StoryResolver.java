package org.dateline.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.SamePeriod;
import org.dateline.dates.Expression.Shift;

/** Places what counts from a date that the article has told before. */
final class StoryResolver {
  private final Optional<LocalDate> published;

  StoryResolver(Optional<LocalDate> published) {
    this.published = published;
  }

  /** A day or month said of the date before it: "that May". */
  static Resolved calendar(Calendar date, Period before) {
    boolean vague = date.weekday().isPresent() && !before.first().equals(before.last());
    return vague
        ? Resolved.unknown(within(before, Unit.DAY), Unit.DAY, told(before))
        : CalendarResolver.beside(date, before);
  }

  /** So many units from the date before it: "two days later". */
  Resolved shift(Shift shift, Story story) {
    if (shift.unit() == Unit.YEAR && story.quarterNearby().isPresent()) {
      Period quarter = story.quarterNearby().get();
      return Resolved.of(
          new Period(quarter.unit(), Unit.YEAR.shift(quarter.first(), shift.amount())),
          told(quarter));
    }
    Optional<Period> anchor = story.date().or(() -> published.map(Period::day));
    if (anchor.isEmpty()) {
      return Resolved.unknown(shift.unit(), Resolver.UNKNOWN);
    }
    Period from = anchor.get();
    if (from.unit() == Unit.DECADE && shift.unit() == Unit.YEAR) {
      return Resolved.placed(
          Period.of(Unit.DECADE, from.first().plusYears(shift.amount())), told(from));
    }
    return isFiner(shift.unit(), from)
        ? Resolved.unknown(within(from, shift.unit()), shift.unit(), told(from))
        : Resolved.placed(Period.of(shift.unit(), from.first()).shift(shift.amount()), told(from));
  }

  private static String told(Period before) {
    return "date before it: " + before.value();
  }

  /** Whether a count of units from a longer period ends nobody knows where within it. */
  private static boolean isFiner(Unit unit, Period from) {
    return !from.first().equals(from.last()) && unit.compareTo(from.unit()) < 0;
  }

  /** Some day of a month or year, or month of a year: {@code 1998-10-XX}, {@code 1998-XX}. */
  private static String within(Period period, Unit unit) {
    if (period.unit() == Unit.MONTH) {
      return period.value() + "-XX";
    }
    String year = period.value().substring(0, 4);
    return unit.compareTo(Unit.WEEK) <= 0 ? year + "-XX-XX" : year + "-XX";
  }

  private boolean isOver(Period quarter) {
    return published.map(today -> quarter.last().isBefore(today)).orElse(true);
  }

  /** The quarter that is reported on, or that of another year: "the year-ago period". */
  Resolved samePeriod(SamePeriod same, Story story) {
    Optional<Period> quarter =
        story
            .quarter()
            .filter(this::isOver)
            .or(() -> published.map(today -> Period.of(Unit.QUARTER, today).shift(-1)));
    return quarter
        .map(
            period ->
                Resolved.of(
                    new Period(period.unit(), Unit.YEAR.shift(period.first(), same.yearsAway())),
                    story.quarter().isPresent() ? told(period) : "publication date, past"))
        .orElseGet(() -> Resolved.unknown("XXXX-QX", Unit.QUARTER, Resolver.UNKNOWN));
  }

  /**
   * A time of day belongs to the day the story has come to; a night, to the one before the news.
   */
  Resolved timeOnly(Reading reading, Story story) {
    boolean night = reading.time().filter(time -> time.value().equals("TNI")).isPresent();
    if (night && published.isPresent()) {
      return Resolved.of(Period.day(published.get().minusDays(1)), "publication date, past");
    }
    return story
        .day()
        .map(day -> Resolved.of(Period.day(day), "date before it: " + day))
        .or(() -> published.map(day -> Resolved.of(Period.day(day), "publication date")))
        .orElseGet(() -> Resolved.unknown("XXXX-XX-XX", Unit.DAY, Resolver.UNKNOWN));
  }
}
