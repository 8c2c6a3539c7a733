package org.dateline.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the story has come to: the dates it named last.
 *
 * @param date the last one
 * @param day the last day
 * @param quarter the last quarter a company reported on
 * @param quarterSentence the sentence that named it
 * @param sentence the one being read
 */
record Story(
    Optional<Period> date,
    Optional<LocalDate> day,
    Optional<Period> quarter,
    int quarterSentence,
    int sentence) {

  /** How many sentences on "a year ago" still compares with the quarter reported on. */
  private static final int NEAR = 6;

  static Story begin() {
    return new Story(Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
  }

  Story inSentence(int number) {
    return new Story(date, day, quarter, quarterSentence, number);
  }

  /** The quarter that the sentences just before reported on. */
  Optional<Period> quarterNearby() {
    return quarter.filter(q -> sentence - quarterSentence <= NEAR);
  }

  /** The story with a date more. What is only compared with moves it nowhere. */
  Story then(Expression expression, Resolved resolved) {
    boolean compared =
        resolved.period().isEmpty()
            || expression instanceof Expression.SamePeriod
            || (expression instanceof Expression.Shift shift
                && shift.unit() == Unit.YEAR
                && shift.amount() < 0);
    return compared ? this : then(resolved.period().orElseThrow());
  }

  private Story then(Period period) {
    boolean quarterly = period.unit() == Unit.QUARTER;
    return new Story(
        Optional.of(period),
        period.unit() == Unit.DAY ? Optional.of(period.first()) : day,
        quarterly ? Optional.of(period) : quarter,
        quarterly ? sentence : quarterSentence,
        sentence);
  }
}
