package org.dateline.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.dates.Expression.Anchor;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.DaysFrom;
import org.dateline.dates.Expression.Era;
import org.dateline.dates.Expression.Length;
import org.dateline.dates.Expression.Named;
import org.dateline.dates.Expression.QuarterEnded;
import org.dateline.dates.Expression.Range;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Repeat;
import org.dateline.dates.Expression.SamePeriod;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Expression.Sum;
import org.dateline.dates.Expression.TimeOnly;
import org.dateline.dates.Expression.Vague;
import org.dateline.dates.Expression.WeekOf;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;
import org.dateline.dates.Expression.YearsAgo;

/**
 * Gives expressions their place in the calendar, as a reader of that day's news would.
 *
 * <p>Without a publication date nothing that hangs on it is guessed: the unknown part stays X.
 */
final class Resolver {
  static final String STATED = "as stated";

  /** A company's quarter is the one of the calendar in which its middle lies. */
  private static final int HALF_A_QUARTER = 45;

  static final String UNKNOWN = "publication date unknown";

  private final Optional<LocalDate> published;
  private final CalendarResolver calendars;
  private final StoryResolver stories;

  Resolver(Optional<LocalDate> published) {
    this.published = published;
    this.calendars = new CalendarResolver(published);
    this.stories = new StoryResolver(published);
  }

  Resolved resolve(Reading reading, Outlook outlook, Story story) {
    return reading.expression() instanceof TimeOnly
        ? stories.timeOnly(reading, story)
        : resolve(reading.expression(), outlook, story);
  }

  private Resolved resolve(Expression expression, Outlook outlook, Story story) {
    if (expression instanceof Calendar calendar) {
      return calendar.which().inStory() && calendar.year().isEmpty() && story.date().isPresent()
          ? StoryResolver.calendar(calendar, story.date().get())
          : calendars.calendar(calendar, outlook);
    }
    if (expression instanceof YearPart part) {
      return calendars.yearPart(part, outlook);
    }
    if (expression instanceof Era era) {
      return Resolved.of(Period.of(era.unit(), LocalDate.of(era.year(), 1, 1)), STATED);
    }
    if (expression instanceof Named named) {
      return calendars.named(named, outlook);
    }
    if (expression instanceof Shift shift) {
      return shift.anchor() == Anchor.STORY
          ? stories.shift(shift, story)
          : shift(shift, outlook, story);
    }
    if (expression instanceof YearsAgo ago) {
      return published
          .map(
              day ->
                  Resolved.placed(
                      Period.of(ago.unit(), day.minusYears(ago.years())), "publication date"))
          .orElseGet(() -> Resolved.unknown(ago.unit(), UNKNOWN));
    }
    if (expression instanceof SamePeriod period) {
      return stories.samePeriod(period, story);
    }
    if (expression instanceof Range range) {
      return range(range, outlook, story);
    }
    if (expression instanceof WeekOf
        || expression instanceof DaysFrom
        || expression instanceof QuarterEnded) {
      return beside(expression, outlook, story);
    }
    return unplaced(expression);
  }

  private Resolved unplaced(Expression expression) {
    if (expression instanceof Length length) {
      return length(length);
    }
    if (expression instanceof Sum sum) {
      Length whole = sum.whole();
      String value = whole.unit().duration(whole.amount(), sum.more().unit(), sum.more().amount());
      return Resolved.of(DateMention.Type.DURATION, value, sum.more().unit().label(), STATED);
    }
    if (expression instanceof Repeat repeat) {
      return Resolved.of(DateMention.Type.SET, repeat.value(), "repetition", STATED);
    }
    String value = ((Vague) expression).value();
    return Resolved.of(DateMention.Type.DATE, value, "", "vague");
  }

  private Resolved shift(Shift shift, Outlook outlook, Story story) {
    if (shift.unit() == Unit.YEAR
        && shift.amount() == -1
        && shift.told()
        && story.quarterNearby().isPresent()) {
      return stories.shift(shift, story);
    }
    if (published.isEmpty()) {
      return Resolved.unknown(shift.unit(), UNKNOWN);
    }
    if (shift.unit().isClock()) {
      LocalDate day = shift.unit().away(published.get(), shift.amount());
      return Resolved.of(Period.day(day), "publication date");
    }
    Period now = Period.of(shift.unit(), published.get());
    boolean before = shift.unit() == Unit.WEEKEND && now.first().isAfter(published.get());
    if (before && outlook != Outlook.FUTURE && shift.amount() <= 0) {
      return Resolved.of(now.shift(-1), "publication date, past");
    }
    return Resolved.placed(now.shift(shift.amount()), "publication date");
  }

  private Resolved beside(Expression expression, Outlook outlook, Story story) {
    Resolved day = resolve(other(expression), outlook, story);
    if (day.period().isEmpty()) {
      return Resolved.unknown("XXXX-XX-XX", Unit.DAY, day.reason());
    }
    LocalDate first = day.period().get().first();
    if (expression instanceof DaysFrom from) {
      return Resolved.of(Period.day(first.plusDays(from.days())), day.reason());
    }
    return Resolved.of(
        expression instanceof QuarterEnded
            ? Period.of(Unit.QUARTER, first.minusDays(HALF_A_QUARTER))
            : Period.of(Unit.WEEK, first),
        day.reason());
  }

  private static Expression other(Expression expression) {
    if (expression instanceof QuarterEnded quarter) {
      return quarter.day();
    }
    return expression instanceof WeekOf week ? week.day() : ((DaysFrom) expression).day();
  }

  private Resolved range(Range range, Outlook outlook, Story story) {
    Resolved to = resolve(range.to(), outlook, story);
    Resolved from =
        before(range.from().expression(), to)
            .orElseGet(() -> resolve(range.from(), outlook, story));
    return new Resolved(
        from.type(),
        from.value() + "/" + to.value(),
        Optional.empty(),
        from.first(),
        to.last(),
        from.precision(),
        to.reason());
  }

  /** The first date takes its year and its week from the last one, which it precedes. */
  private static Optional<Resolved> before(Expression from, Resolved to) {
    if (!(from instanceof Calendar date) || to.period().isEmpty() || date.year().isPresent()) {
      return Optional.empty();
    }
    LocalDate end = to.period().get().first();
    if (date.weekday().isPresent() && date.month().isEmpty()) {
      DayOfWeek weekday = DayOfWeek.of(date.weekday().getAsInt());
      return Optional.of(
          Resolved.of(Period.day(end.with(TemporalAdjusters.previous(weekday))), to.reason()));
    }
    Period same = CalendarResolver.inYear(date, end.getYear());
    Period start =
        same.first().isAfter(end) ? CalendarResolver.inYear(date, end.getYear() - 1) : same;
    return Optional.of(Resolved.of(start, to.reason()));
  }

  private Resolved length(Length length) {
    String value = length.unit().duration(length.amount());
    Resolved duration =
        Resolved.of(DateMention.Type.DURATION, value, length.unit().label(), STATED);
    if (length.which() == Which.ANY) {
      return duration;
    }
    if (length.amount().equals(Unit.SEVERAL)) {
      return length.which() == Which.LAST
          ? duration.between(Optional.empty(), published)
          : duration.between(published, Optional.empty());
    }
    int amount = (int) Math.min(Double.parseDouble(length.amount()), 1000);
    boolean past = length.which() == Which.LAST;
    Optional<LocalDate> other =
        published
            .map(today -> length.unit().away(today, past ? -amount : amount))
            .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    return past ? duration.between(other, published) : duration.between(published, other);
  }
}
