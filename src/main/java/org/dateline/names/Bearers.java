package org.dateline.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.names.HeadNouns.HeadNoun;

/**
 * Puts what bears another place's name where that place is: "Miami airport" and "Miami district"
 * are of the Miami that the article names, and of no other.
 */
final class Bearers {
  /** What is named after the town it lies in; streets and squares are named after any. */
  private static final Set<String> KINDS =
      Set.of(
          "airport",
          "district",
          "hospital",
          "military base",
          "port",
          "power plant",
          "prison",
          "stadium",
          "station");

  /** Farther from the town, it is another one's. */
  private static final double FAR_KM = 100;

  private final Atlas atlas;
  private final HeadNouns headNouns;

  Bearers(Atlas atlas, HeadNouns headNouns) {
    this.atlas = atlas;
    this.headNouns = headNouns;
  }

  /** All placements, those of bearers with their towns. */
  Map<Cluster, Placement> completed(Map<Cluster, Placement> placed) {
    Map<String, Placement> towns = new HashMap<>();
    placed.forEach((place, at) -> town(at).ifPresent(town -> towns.put(place.name(), town)));
    Map<Cluster, Placement> all = new LinkedHashMap<>();
    placed.forEach((place, at) -> all.put(place, completed(place.name(), at, towns)));
    return all;
  }

  private static Optional<Placement> town(Placement at) {
    return Optional.of(at)
        .filter(town -> town.point().isPresent())
        .filter(
            town -> town.location().filter(place -> place.precision().equals("city")).isPresent());
  }

  private Placement completed(String name, Placement at, Map<String, Placement> towns) {
    Optional<String> kind =
        headNouns
            .ofPlace(name)
            .map(HeadNoun::kind)
            .filter(KINDS::contains)
            .filter(k -> !isOwn(name));
    if (kind.isEmpty() || isExact(at)) {
      return at;
    }
    for (String town = HeadNouns.without(name); ; town = HeadNouns.without(town)) {
      Placement of = towns.get(town);
      if (of != null) {
        return isNear(at, of) ? at : Sites.in(town, of, kind.get());
      }
      if (!town.contains(" ")) {
        return at;
      }
    }
  }

  /** "Miami County": a place that the gazetteer has by all its name. */
  private boolean isOwn(String name) {
    return atlas.find(name).stream().anyMatch(entry -> entry.own() && entry.exact());
  }

  private static boolean isExact(Placement at) {
    return at.location().filter(place -> place.precision().equals("exact")).isPresent();
  }

  private static boolean isNear(Placement at, Placement town) {
    return at.point()
        .filter(
            point ->
                town.point()
                    .filter(
                        t -> Locator.kilometres(t, point.latitude(), point.longitude()) < FAR_KM)
                    .isPresent())
        .isPresent();
  }
}
