package org.dateline.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the story has come to: the dates it named last.
 *
 * @param date the last one
 * @param day the last day
 * @param quarter the last quarter a company reported on
 */
record Story(Optional<Period> date, Optional<LocalDate> day, Optional<Period> quarter) {
  static Story begin() {
    return new Story(Optional.empty(), Optional.empty(), Optional.empty());
  }

  Story then(Resolved resolved) {
    return resolved.period().map(this::then).orElse(this);
  }

  private Story then(Period period) {
    return new Story(
        Optional.of(period),
        period.unit() == Unit.DAY ? Optional.of(period.first()) : day,
        period.unit() == Unit.QUARTER ? Optional.of(period) : quarter);
  }
}
