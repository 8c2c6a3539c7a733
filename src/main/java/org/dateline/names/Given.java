package org.dateline.names;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.names.KnownNames.Known;

/** Places the user's own names where the user says, in the country of the nearest known place. */
final class Given {
  /** Farther from all known places, the user's point is in no country. */
  private static final double FAR_KM = 200;

  private final Atlas atlas;
  private final HeadNouns headNouns;
  private final KnownFinder known;
  private final Map<Location.Point, Gazetteer.Entry> nearest = new ConcurrentHashMap<>();

  Given(Atlas atlas, HeadNouns headNouns, KnownFinder known) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    this.known = known;
  }

  Optional<Placement> of(Cluster place) {
    return known
        .named(place.name())
        .flatMap(name -> name.point().map(point -> placement(place, name, point)));
  }

  private Placement placement(Cluster place, Known name, Location.Point point) {
    Optional<Gazetteer.Entry> near =
        Optional.of(nearest.computeIfAbsent(point, atlas::nearest))
            .filter(e -> Locator.kilometres(point, e.latitude(), e.longitude()) < FAR_KM);
    String note = name.note().isEmpty() ? "" : ": " + name.note();
    return new Placement(
        headNouns.ofPlace(place.name()).map(HeadNoun::kind).orElse(""),
        near.map(Gazetteer.Entry::country).orElse(""),
        Optional.of(
            new Location(
                near.map(Gazetteer.Entry::region).orElse(""),
                Optional.of(point),
                "exact",
                "given by the user, " + name.rule() + note)));
  }
}
