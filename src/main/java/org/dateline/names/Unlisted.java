package org.dateline.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says of the places that no list knows what the places named with them tell: the country, and of a
 * site or a quarter the city.
 */
final class Unlisted {
  private static final Set<String> QUARTERS =
      Set.of("district", "suburb", "neighbourhood", "neighborhood");

  private final Surroundings around;
  private final Map<Cluster, Placement> placed;
  private final Optional<String> main;

  /**
   * @param main the country that the article is most about
   */
  Unlisted(Surroundings around, Map<Cluster, Placement> placed, Optional<String> main) {
    this.around = around;
    this.placed = placed;
    this.main = main;
  }

  /** All placements, those of unlisted places with what the text tells. */
  Map<Cluster, Placement> completed() {
    Map<Cluster, Placement> all = new LinkedHashMap<>();
    placed.forEach(
        (place, placement) ->
            all.put(
                place, placement.location().isPresent() ? placement : completed(place, placement)));
    return all;
  }

  private Placement completed(Cluster place, Placement placement) {
    Optional<Cluster> other =
        Stream.concat(around.whole(place).stream(), around.containers(place).stream())
            .filter(near -> !country(near).isEmpty())
            .findFirst()
            .or(() -> nearby(place));
    if (other.isEmpty()) {
      return new Placement(placement.kind(), "", Optional.of(none("in no list of places")));
    }
    Placement near = placed.getOrDefault(other.get(), Placement.NONE);
    boolean within =
        near.point().isPresent()
            && near.location().filter(l -> l.precision().equals("city")).isPresent()
            && (Sites.KINDS.contains(placement.kind()) || QUARTERS.contains(placement.kind()));
    String reason = "in no list of places; named near " + other.get().name();
    return new Placement(
        placement.kind(),
        near.country(),
        Optional.of(
            within
                ? new Location(
                    near.location().map(Location::region).orElse(""),
                    near.point().map(Location.Point::unnamed),
                    "city",
                    reason)
                : none(reason + ", whose country this is")));
  }

  /** The nearest place, those of other countries than the article's after all others. */
  private Optional<Cluster> nearby(Cluster place) {
    List<Cluster> nearby =
        around.nearby(place).stream().filter(near -> !country(near).isEmpty()).toList();
    return nearby.stream()
        .filter(near -> main.filter(country(near)::equals).isPresent())
        .findFirst()
        .or(() -> nearby.stream().findFirst());
  }

  private String country(Cluster place) {
    return placed.getOrDefault(place, Placement.NONE).country();
  }

  private static Location none(String reason) {
    return new Location("", Optional.empty(), "", reason);
  }
}
