package org.dateline.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.dates.Expression.Range;
import org.dateline.dates.Expression.Reading;
import org.dateline.text.Span;

/** Writes what was resolved as a row: value, bounds, precision. */
final class Written {
  private Written() {}

  static DateMention mention(Span span, Reading reading, Resolved resolved) {
    Optional<DayTime> time = reading.time();
    if (time.isPresent() && resolved.type() == DateMention.Type.DATE) {
      return timed(span, reading, resolved, time.get());
    }
    return new DateMention(
        span,
        resolved.type(),
        resolved.value(),
        reading.mod(),
        first(resolved, reading.mod()),
        last(resolved, reading.mod()),
        resolved.precision(),
        resolved.reason(),
        reading.rule());
  }

  /** The end of a period is its second half. */
  private static String first(Resolved resolved, String mod) {
    return resolved
        .first()
        .map(
            day ->
                day.plusDays(skipped(resolved, mod.equals("END") ? 2 : mod.equals("MID") ? 1 : 0)))
        .map(LocalDate::toString)
        .orElse("");
  }

  private static String last(Resolved resolved, String mod) {
    return resolved
        .last()
        .map(
            day ->
                day.minusDays(
                    skipped(resolved, mod.equals("START") ? 2 : mod.equals("MID") ? 1 : 0)))
        .map(LocalDate::toString)
        .orElse("");
  }

  private static long skipped(Resolved resolved, int quarters) {
    if (resolved.first().isEmpty() || resolved.last().isEmpty()) {
      return 0;
    }
    long days = resolved.last().get().toEpochDay() - resolved.first().get().toEpochDay() + 1;
    return days * quarters / 4;
  }

  private static DateMention timed(Span span, Reading reading, Resolved day, DayTime time) {
    String value = day.value() + time.value();
    if (reading.expression() instanceof Range range) {
      return ranged(span, reading, range, day);
    }
    return new DateMention(
        span,
        DateMention.Type.TIME,
        value,
        reading.mod(),
        bound(day.first(), time, true),
        bound(day.last(), time, false),
        time.isClock() ? "minute" : "part of the day",
        day.reason(),
        reading.rule());
  }

  /** "9 a.m. to 5 p.m."; a night "of February 25 to 26" is told by its days. */
  private static DateMention ranged(Span span, Reading reading, Range range, Resolved days) {
    Optional<DayTime> end = range.to().time();
    DayTime told = range.from().time().orElseThrow();
    String[] values = days.value().split("/");
    boolean sameDay = values[0].equals(values[1]);
    DayTime begin = sameDay && told.value().equals("T24:00") ? told.at("T00:00") : told;
    boolean overnight =
        sameDay
            && begin.isClock()
            && end.filter(DayTime::isClock)
                .filter(time -> time.value().compareTo(begin.value()) < 0)
                .isPresent();
    Optional<LocalDate> last = overnight ? days.last().map(day -> day.plusDays(1)) : days.last();
    String lastDay = overnight ? last.map(LocalDate::toString).orElse(values[1]) : values[1];
    String value =
        end.map(time -> values[0] + begin.value() + "/" + lastDay + time.value())
            .orElse(days.value());
    return new DateMention(
        span,
        DateMention.Type.TIME,
        value,
        reading.mod(),
        bound(days.first(), begin, true),
        end.map(time -> bound(last, time, false))
            .orElse(days.last().map(day -> day + "T06:00").orElse("")),
        begin.isClock() ? "minute" : "part of the day",
        days.reason(),
        reading.rule());
  }

  private static String bound(Optional<LocalDate> day, DayTime time, boolean first) {
    return day.map(d -> moment(d, time, first)).orElse("");
  }

  private static String moment(LocalDate day, DayTime time, boolean first) {
    if (time.isClock()) {
      boolean midnight = time.value().equals("T24:00");
      LocalTime clock = LocalTime.parse(midnight ? "00:00" : time.value().substring(1));
      LocalDateTime at = (midnight ? day.plusDays(1) : day).atTime(clock);
      return at + time.zone().map(zone -> offset(zone, at)).orElse("");
    }
    return switch (time.value()) {
      case "TMO" -> day + (first ? "T04:00" : "T12:00");
      case "TAF" -> day + (first ? "T12:00" : "T18:00");
      case "TEV" -> day + (first ? "T17:00" : "T23:59");
      default -> first ? day + "T18:00" : day.plusDays(1) + "T06:00";
    };
  }

  private static String offset(ZoneId zone, LocalDateTime at) {
    ZoneOffset offset = zone.getRules().getOffset(at);
    return offset.getId();
  }
}
