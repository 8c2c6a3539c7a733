package org.dateline.names;

import java.util.Optional;

/** What kind of place a name is, and where it lies. */
record Placement(String kind, String country, Optional<Location> location) {
  static final Placement NONE = new Placement("", "", Optional.empty());

  Optional<Location.Point> point() {
    return location.flatMap(Location::point);
  }
}
