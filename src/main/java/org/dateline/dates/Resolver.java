package org.dateline.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.dateline.dates.Expression.Anchor;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.DaysFrom;
import org.dateline.dates.Expression.Era;
import org.dateline.dates.Expression.Length;
import org.dateline.dates.Expression.Named;
import org.dateline.dates.Expression.Range;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Repeat;
import org.dateline.dates.Expression.SamePeriod;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Expression.TimeOnly;
import org.dateline.dates.Expression.Vague;
import org.dateline.dates.Expression.WeekOf;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;

/**
 * Gives expressions their place in the calendar, as a reader of that day's news would.
 *
 * <p>Without a publication date nothing that hangs on it is guessed: the unknown part stays X.
 */
final class Resolver {
  private static final String STATED = "as stated";
  private static final String UNKNOWN = "publication date unknown";

  /** A day this much ahead is the one meant where the clause says nothing. */
  private static final int NEAR_DAYS = 75;

  private final Optional<LocalDate> published;

  Resolver(Optional<LocalDate> published) {
    this.published = published;
  }

  Resolved resolve(Reading reading, Outlook outlook, Story story) {
    return resolve(reading.expression(), outlook, story);
  }

  private Resolved resolve(Expression expression, Outlook outlook, Story story) {
    if (expression instanceof Calendar calendar) {
      return calendar(calendar, outlook);
    }
    if (expression instanceof YearPart part) {
      return yearPart(part, outlook);
    }
    if (expression instanceof Era era) {
      return Resolved.of(Period.of(era.unit(), LocalDate.of(era.year(), 1, 1)), STATED);
    }
    if (expression instanceof Named named) {
      return named(named, outlook);
    }
    if (expression instanceof Shift shift) {
      return shift.anchor() == Anchor.STORY ? storyShift(shift, story) : shift(shift, outlook);
    }
    if (expression instanceof SamePeriod period) {
      return samePeriod(period, story);
    }
    if (expression instanceof TimeOnly) {
      return timeOnly(story);
    }
    if (expression instanceof Range range) {
      return range(range, outlook, story);
    }
    if (expression instanceof WeekOf || expression instanceof DaysFrom) {
      return beside(expression, outlook, story);
    }
    return unplaced(expression);
  }

  private Resolved unplaced(Expression expression) {
    if (expression instanceof Length length) {
      return length(length);
    }
    if (expression instanceof Repeat repeat) {
      return Resolved.of(DateMention.Type.SET, repeat.value(), "repetition", STATED);
    }
    String value = ((Vague) expression).value();
    return Resolved.of(DateMention.Type.DATE, value, "", "vague");
  }

  // Days and months of the calendar.

  private Resolved calendar(Calendar date, Outlook outlook) {
    if (date.month().isEmpty()) {
      return date.year().isPresent()
          ? Resolved.of(Period.year(date.year().getAsInt()), STATED)
          : weekday(date, outlook);
    }
    if (date.year().isPresent()) {
      return Resolved.of(inYear(date, date.year().getAsInt()), STATED);
    }
    if (published.isEmpty()) {
      return Resolved.unknown(
          withoutYear(date), date.day().isPresent() ? Unit.DAY : Unit.MONTH, UNKNOWN);
    }
    return nearest(date, outlook, published.get());
  }

  private static String withoutYear(Calendar date) {
    String month = String.format(Locale.ROOT, "XXXX-%02d", date.month().orElseThrow());
    return date.day().isPresent()
        ? month + String.format(Locale.ROOT, "-%02d", date.day().getAsInt())
        : month;
  }

  private static Period inYear(Calendar date, int year) {
    LocalDate month = LocalDate.of(year, date.month().orElseThrow(), 1);
    if (date.day().isEmpty()) {
      return Period.of(Unit.MONTH, month);
    }
    return Period.day(month.withDayOfMonth(Math.min(date.day().getAsInt(), month.lengthOfMonth())));
  }

  /** The year is the one in which the date is last past, or next, or on the weekday named. */
  private Resolved nearest(Calendar date, Outlook outlook, LocalDate today) {
    Period past = inYear(date, today.getYear());
    if (past.first().isAfter(today)) {
      past = inYear(date, today.getYear() - 1);
    }
    Period next = past.contains(today) ? past : inYear(date, past.first().getYear() + 1);
    if (date.weekday().isPresent()) {
      DayOfWeek weekday = DayOfWeek.of(date.weekday().getAsInt());
      if (past.first().getDayOfWeek() != next.first().getDayOfWeek()
          && next.first().getDayOfWeek() == weekday) {
        return Resolved.of(next, "publication date, weekday");
      }
    }
    boolean forward =
        switch (date.which()) {
          case LAST -> false;
          case NEXT -> true;
          default -> looksForward(outlook, past, next, today);
        };
    if (date.which() == Which.LAST && past.contains(today)) {
      past = inYear(date, past.first().getYear() - 1);
    }
    if (date.which() == Which.NEXT && next.contains(today)) {
      next = inYear(date, next.first().getYear() + 1);
    }
    return forward
        ? Resolved.of(next, "publication date, to come")
        : Resolved.of(past, "publication date, past");
  }

  private static boolean looksForward(Outlook outlook, Period past, Period next, LocalDate today) {
    return switch (outlook) {
      case PAST -> false;
      case FUTURE -> true;
      case OPEN ->
          next.first().isBefore(today.plusDays(NEAR_DAYS))
              && past.last().isBefore(today.minusDays(365 - 2 * NEAR_DAYS));
    };
  }

  private Resolved weekday(Calendar date, Outlook outlook) {
    DayOfWeek weekday = DayOfWeek.of(date.weekday().orElseThrow());
    if (published.isEmpty()) {
      return Resolved.unknown("XXXX-WXX-" + weekday.getValue(), Unit.DAY, UNKNOWN);
    }
    LocalDate today = published.get();
    return switch (date.which()) {
      case LAST -> day(today.with(TemporalAdjusters.previous(weekday)), "past");
      case NEXT -> day(today.with(TemporalAdjusters.next(weekday)), "to come");
      default ->
          outlook == Outlook.FUTURE || (date.which() == Which.THIS && outlook != Outlook.PAST)
              ? day(today.with(TemporalAdjusters.nextOrSame(weekday)), "to come")
              : day(today.with(TemporalAdjusters.previousOrSame(weekday)), "past");
    };
  }

  private static Resolved day(LocalDate day, String direction) {
    return Resolved.of(Period.day(day), "publication date, " + direction);
  }

  // Parts of a year, and named days.

  private Resolved yearPart(YearPart part, Outlook outlook) {
    if (part.year().isPresent()) {
      return Resolved.of(partOf(part, part.year().getAsInt()), STATED);
    }
    if (published.isEmpty()) {
      return Resolved.unknown(
          "XXXX" + partOf(part, 2000).value().substring(4), part.unit(), UNKNOWN);
    }
    LocalDate today = published.get();
    if (part.unit() == Unit.MONTH || part.unit() == Unit.HALF) {
      int away = part.which() == Which.LAST ? -1 : part.which() == Which.NEXT ? 1 : 0;
      return Resolved.of(partOf(part, today.getYear() + away), "publication date");
    }
    return Resolved.of(nearestPart(part, outlook, today), "publication date");
  }

  private static Period partOf(YearPart part, int year) {
    return switch (part.unit()) {
      case QUARTER -> Period.quarter(year, part.number());
      case HALF -> Period.half(year, part.number());
      case SEASON -> Period.season(year, part.number());
      default -> Period.of(Unit.MONTH, LocalDate.of(year, part.number(), 1));
    };
  }

  private static Period nearestPart(YearPart part, Outlook outlook, LocalDate today) {
    Period past = partOf(part, today.getYear());
    while (past.first().isAfter(today)) {
      past = partOf(part, past.first().getYear() - 1);
    }
    Period next = past.contains(today) ? past : partOf(part, past.first().getYear() + 1);
    boolean within = past.contains(today);
    return switch (part.which()) {
      case LAST -> within ? partOf(part, past.first().getYear() - 1) : past;
      case NEXT -> within ? partOf(part, past.first().getYear() + 1) : next;
      case THIS -> within || outlook == Outlook.PAST ? past : next;
      default -> outlook == Outlook.FUTURE ? next : past;
    };
  }

  private Resolved named(Named named, Outlook outlook) {
    Holiday holiday = named.holiday();
    if (holiday.once() || named.year().isPresent()) {
      return Resolved.of(Period.day(holiday.in(named.year().orElse(2000))), STATED);
    }
    if (published.isEmpty()) {
      return Resolved.unknown("XXXX-XX-XX", Unit.DAY, UNKNOWN);
    }
    LocalDate today = published.get();
    LocalDate inYear = holiday.in(today.getYear());
    LocalDate past = inYear.isAfter(today) ? holiday.in(today.getYear() - 1) : inYear;
    LocalDate next = inYear.isBefore(today) ? holiday.in(today.getYear() + 1) : inYear;
    boolean forward =
        named.which() == Which.NEXT
            || (named.which() != Which.LAST
                && looksForward(outlook, Period.day(past), Period.day(next), today));
    return day(forward ? next : past, forward ? "to come" : "past");
  }

  // What hangs on the publication or on the story.

  private Resolved shift(Shift shift, Outlook outlook) {
    if (published.isEmpty()) {
      return Resolved.unknown(unknown(shift.unit()), shift.unit(), UNKNOWN);
    }
    Period now = Period.of(shift.unit(), published.get());
    if (shift.unit() == Unit.WEEKEND
        && now.first().isAfter(published.get())
        && outlook != Outlook.FUTURE
        && shift.amount() <= 0) {
      return Resolved.of(now.shift(-1), "publication date, past");
    }
    return Resolved.of(now.shift(shift.amount()), "publication date");
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY, MILLENNIUM -> "XXXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON -> "XXXX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  private Resolved storyShift(Shift shift, Story story) {
    Optional<Period> anchor = story.date().or(() -> published.map(Period::day));
    if (anchor.isEmpty()) {
      return Resolved.unknown(unknown(shift.unit()), shift.unit(), UNKNOWN);
    }
    Period from = anchor.get();
    String reason = "date before it: " + from.value();
    boolean reported = from.unit() == Unit.QUARTER && shift.unit() == Unit.YEAR;
    if (reported) {
      return Resolved.of(
          new Period(from.unit(), Unit.YEAR.shift(from.first(), shift.amount())), reason);
    }
    return Resolved.of(Period.of(shift.unit(), from.first()).shift(shift.amount()), reason);
  }

  private Resolved samePeriod(SamePeriod same, Story story) {
    Optional<Period> quarter =
        story.quarter().or(() -> published.map(today -> Period.of(Unit.QUARTER, today).shift(-1)));
    return quarter
        .map(
            period ->
                Resolved.of(
                    new Period(period.unit(), Unit.YEAR.shift(period.first(), same.yearsAway())),
                    story.quarter().isPresent()
                        ? "date before it: " + period.value()
                        : "publication date, past"))
        .orElseGet(() -> Resolved.unknown("XXXX-QX", Unit.QUARTER, UNKNOWN));
  }

  private Resolved timeOnly(Story story) {
    Optional<LocalDate> day = story.day().or(() -> published);
    return day.map(
            d ->
                Resolved.of(
                    Period.day(d),
                    story.day().isPresent() ? "date beside it: " + d : "publication date"))
        .orElseGet(() -> Resolved.unknown("XXXX-XX-XX", Unit.DAY, UNKNOWN));
  }

  private Resolved beside(Expression expression, Outlook outlook, Story story) {
    Expression other = expression instanceof WeekOf w ? w.day() : ((DaysFrom) expression).day();
    Resolved day = resolve(other, outlook, story);
    if (day.period().isEmpty()) {
      return Resolved.unknown("XXXX-XX-XX", Unit.DAY, day.reason());
    }
    LocalDate first = day.period().get().first();
    return expression instanceof DaysFrom from
        ? Resolved.of(Period.day(first.plusDays(from.days())), day.reason())
        : Resolved.of(Period.of(Unit.WEEK, first), day.reason());
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
    Period same = inYear(date, end.getYear());
    Period start = same.first().isAfter(end) ? inYear(date, end.getYear() - 1) : same;
    return Optional.of(Resolved.of(start, to.reason()));
  }

  private Resolved length(Length length) {
    String value = length.unit().duration(length.amount());
    Resolved duration =
        Resolved.of(DateMention.Type.DURATION, value, length.unit().label(), STATED);
    if (length.which() == Which.ANY || length.amount().equals(Unit.SEVERAL)) {
      return duration;
    }
    int amount = (int) Math.min(Double.parseDouble(length.amount()), 10_000);
    boolean past = length.which() == Which.LAST;
    Optional<LocalDate> other =
        published.map(today -> length.unit().shift(today, past ? -amount : amount));
    return past ? duration.between(other, published) : duration.between(published, other);
  }
}
