package org.dateline.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Named;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;

/** Finds the year of a day, month, quarter, season or named day, and the week of a weekday. */
final class CalendarResolver {
  /** A day this much ahead is the one meant where the clause says nothing. */
  private static final int NEAR_DAYS = 75;

  /** A day this much ahead is meant even where the clause looks back. */
  private static final int IMMINENT_DAYS = 45;

  private final Optional<LocalDate> published;

  CalendarResolver(Optional<LocalDate> published) {
    this.published = published;
  }

  Resolved calendar(Calendar date, Outlook outlook) {
    if (date.month().isEmpty()) {
      return date.year().isPresent()
          ? Resolved.of(Period.year(date.year().getAsInt()), Resolver.STATED)
          : weekday(date, outlook);
    }
    if (date.year().isPresent()) {
      return Resolved.of(inYear(date, date.year().getAsInt()), Resolver.STATED);
    }
    if (published.isEmpty()) {
      return Resolved.unknown(
          withoutYear(date), date.day().isPresent() ? Unit.DAY : Unit.MONTH, Resolver.UNKNOWN);
    }
    int year = published.get().getYear();
    return date.day().isPresent() && date.which() != Which.ANY
        ? Resolved.of(inYear(date, year + yearsAway(date.which())), "publication date")
        : nearest(date, outlook, published.get());
  }

  /** How many years "last year", "this year" and "next year" lie away. */
  private static int yearsAway(Which which) {
    return which.looksBack() ? -1 : which.looksAhead() ? 1 : 0;
  }

  private static String withoutYear(Calendar date) {
    String month = String.format(Locale.ROOT, "XXXX-%02d", date.month().orElseThrow());
    return date.day().isPresent()
        ? month + String.format(Locale.ROOT, "-%02d", date.day().getAsInt())
        : month;
  }

  static Period inYear(Calendar date, int year) {
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
        date.which().looksAhead()
            || (!date.which().looksBack() && looksForward(outlook, past, next, today));
    if (date.which().looksBack() && past.contains(today)) {
      past = inYear(date, past.first().getYear() - 1);
    }
    if (date.which().looksAhead() && next.contains(today)) {
      next = inYear(date, next.first().getYear() + 1);
    }
    return forward
        ? Resolved.of(next, "publication date, to come")
        : Resolved.of(past, "publication date, past");
  }

  private static boolean looksForward(Outlook outlook, Period past, Period next, LocalDate today) {
    boolean longPast = past.last().isBefore(today.minusDays(365 - 2 * NEAR_DAYS));
    return switch (outlook) {
      case PAST -> longPast && next.unit() == Unit.DAY && within(next, today, IMMINENT_DAYS);
      case FUTURE -> true;
      case OPEN -> longPast && within(next, today, NEAR_DAYS);
    };
  }

  private static boolean within(Period next, LocalDate today, int days) {
    return next.first().isBefore(today.plusDays(days));
  }

  private Resolved weekday(Calendar date, Outlook outlook) {
    DayOfWeek weekday = DayOfWeek.of(date.weekday().orElseThrow());
    if (published.isEmpty()) {
      return Resolved.unknown("XXXX-WXX-" + weekday.getValue(), Unit.DAY, Resolver.UNKNOWN);
    }
    LocalDate today = published.get();
    return switch (date.which()) {
      case LAST, PREVIOUS -> day(today.with(TemporalAdjusters.previous(weekday)), "past");
      case NEXT, FOLLOWING -> day(today.with(TemporalAdjusters.next(weekday)), "to come");
      default ->
          outlook == Outlook.FUTURE || (date.which() == Which.THIS && outlook != Outlook.PAST)
              ? day(today.with(TemporalAdjusters.nextOrSame(weekday)), "to come")
              : day(today.with(TemporalAdjusters.previousOrSame(weekday)), "past");
    };
  }

  private static Resolved day(LocalDate day, String direction) {
    return Resolved.of(Period.day(day), "publication date, " + direction);
  }

  /** The weekday or month before or after what the text named: "the following Monday". */
  static Resolved beside(Calendar date, Period from) {
    boolean after = date.which() == Which.FOLLOWING;
    String reason = "date before it: " + from.value();
    if (date.weekday().isPresent()) {
      DayOfWeek weekday = DayOfWeek.of(date.weekday().getAsInt());
      return Resolved.of(
          Period.day(
              after
                  ? from.last().with(TemporalAdjusters.next(weekday))
                  : from.first().with(TemporalAdjusters.previous(weekday))),
          reason);
    }
    Period same = inYear(date, from.first().getYear());
    boolean placed = after ? same.first().isAfter(from.last()) : same.last().isBefore(from.first());
    return Resolved.of(
        placed ? same : inYear(date, from.first().getYear() + (after ? 1 : -1)), reason);
  }

  Resolved yearPart(YearPart part, Outlook outlook) {
    if (part.year().isPresent()) {
      return Resolved.of(partOf(part, part.year().getAsInt()), Resolver.STATED);
    }
    if (published.isEmpty()) {
      return Resolved.unknown(
          "XXXX" + partOf(part, 2000).value().substring(4), part.unit(), Resolver.UNKNOWN);
    }
    LocalDate today = published.get();
    if (part.unit() == Unit.MONTH || part.unit() == Unit.HALF) {
      return Resolved.of(
          partOf(part, today.getYear() + yearsAway(part.which())), "publication date");
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
      case LAST, PREVIOUS -> within ? partOf(part, past.first().getYear() - 1) : past;
      case NEXT, FOLLOWING -> within ? partOf(part, past.first().getYear() + 1) : next;
      case THIS -> within || outlook == Outlook.PAST ? past : next;
      default -> outlook == Outlook.FUTURE && !justEnded(past, today) ? next : past;
    };
  }

  /** Companies tell in advance of a quarter just ended, too. */
  private static boolean justEnded(Period past, LocalDate today) {
    return past.unit() == Unit.QUARTER && past.last().isAfter(today.minusDays(100));
  }

  Resolved named(Named named, Outlook outlook) {
    Holiday holiday = named.holiday();
    if (holiday.once()) {
      return Resolved.of(Period.day(holiday.in(0)), Resolver.STATED);
    }
    if (named.year().isPresent()) {
      int year = named.year().getAsInt();
      return holiday.known(year)
          ? days(holiday, year, Resolver.STATED)
          : Resolved.of(Period.year(year), Resolver.STATED);
    }
    if (published.isEmpty() || !holiday.known(published.get().getYear())) {
      return Resolved.unknown(holiday.anyYear(), Unit.DAY, Resolver.UNKNOWN);
    }
    LocalDate today = published.get();
    int past = today.getYear() - (holiday.in(today.getYear()).isAfter(today) ? 1 : 0);
    int next = today.getYear() + (holiday.last(today.getYear()).isBefore(today) ? 1 : 0);
    boolean forward =
        named.which().looksAhead()
            || (!named.which().looksBack()
                && looksForward(
                    outlook, Period.day(holiday.last(past)), Period.day(holiday.in(next)), today));
    return days(
        holiday, forward ? next : past, "publication date, " + (forward ? "to come" : "past"));
  }

  private static Resolved days(Holiday holiday, int year, String reason) {
    LocalDate first = holiday.in(year);
    LocalDate last = holiday.last(year);
    return first.equals(last)
        ? Resolved.of(Period.day(first), reason)
        : Resolved.of(DateMention.Type.DATE, first + "/" + last, "days", reason)
            .between(Optional.of(first), Optional.of(last));
  }
}
