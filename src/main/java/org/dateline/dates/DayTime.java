package org.dateline.dates;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A time of day: what follows the day in a TIMEX3 value, and the zone it is told in.
 *
 * @param value {@code T05:00}, {@code TMO}
 */
record DayTime(String value, Optional<ZoneId> zone) {
  static DayTime of(String value) {
    return new DayTime(value, Optional.empty());
  }

  boolean isClock() {
    return Piece.isDigit(value.charAt(1));
  }
}
