package org.dateline.dates;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A time of day: what follows the day in a TIMEX3 value, and the zone it is told in.
 *
 * @param value {@code T05:00}, {@code TMO}
 * @param local whether it is told in the time of the place that the text speaks of
 */
record DayTime(String value, Optional<ZoneId> zone, boolean local) {
  static DayTime of(String value) {
    return new DayTime(value, Optional.empty(), false);
  }

  static DayTime local(String value) {
    return new DayTime(value, Optional.empty(), true);
  }

  DayTime in(ZoneId place) {
    return new DayTime(value, Optional.of(place), false);
  }

  DayTime at(String other) {
    return new DayTime(other, zone, local);
  }

  boolean isClock() {
    return Piece.isDigit(value.charAt(1));
  }
}
