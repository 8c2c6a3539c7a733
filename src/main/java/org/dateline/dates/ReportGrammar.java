package org.dateline.dates;

import java.util.Optional;
import org.dateline.dates.Expression.QuarterEnded;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.SamePeriod;

/** Reads what a company reports on: "the quarter", "the latest quarter", "the year-ago period". */
final class ReportGrammar {
  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final MonthGrammar months;

  ReportGrammar(Cursor cursor, NumberGrammar numbers, MonthGrammar months) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.months = months;
  }

  Optional<Reading> read() {
    if (cursor.words("year", "-", "ago") || cursor.words("year", "-", "earlier")) {
      return Optional.of(Reading.of(new SamePeriod(Unit.YEAR, -1), "year-earlier period"));
    }
    if (!cursor.word("the")) {
      return Optional.empty();
    }
    if (cursor.words("year", "-", "ago") || cursor.words("year", "-", "earlier")) {
      numbers.ordinal();
      cursor.hyphen();
      return cursor.word("quarter", "period", "month", "half", "year")
          ? Optional.of(Reading.of(new SamePeriod(Unit.YEAR, -1), "year-earlier period"))
          : Optional.empty();
    }
    boolean latest = cursor.word("latest");
    Optional<Reading> ended = cursor.attempt(this::quarterEnded);
    if (ended.isPresent()) {
      return ended;
    }
    return cursor.word("quarter") || (latest && cursor.word("period"))
        ? Optional.of(Reading.of(new SamePeriod(Unit.QUARTER, 0), "reported period"))
            .filter(r -> !cursor.lower(0).equals("of"))
        : Optional.empty();
  }

  /** The quarter alone; the day it ended on is a date of its own. */
  private Optional<Reading> quarterEnded() {
    if (!cursor.word("quarter")) {
      return Optional.empty();
    }
    int end = cursor.at();
    boolean ended = cursor.word("ended", "ending") || cursor.words("to", "end");
    Optional<Reading> day =
        ended ? months.day().map(date -> Reading.of(date, "")) : Optional.empty();
    cursor.moveTo(end);
    return day.map(d -> Reading.of(new QuarterEnded(d.expression()), "quarter ended"));
  }
}
