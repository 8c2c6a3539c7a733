package org.dateline.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says of the places that no list knows what the places named with them tell: the country, and
 * roughly where; of a site or a quarter the city.
 */
final class Unlisted {
  private static final Set<String> QUARTERS =
      Set.of("district", "suburb", "neighbourhood", "neighborhood");

  /** What may belong to no country, or to several. */
  private static final Set<String> SEAS = Set.of("sea", "ocean", "continent");

  /** What is named after any country. */
  private static final Set<String> NAMED_AFTER = Set.of("street", "road", "square", "district");

  private static final Set<String> LOCAL = Set.of("city", "region");
  private static final Pattern OF_CONTINENT =
      Pattern.compile("\\b(?:Africa|America|Asia|Europe|Oceania|Atlantic|Pacific)");

  private static final String UNKNOWN = "in no list of places";

  private final Countries countries;
  private final Surroundings around;
  private final Map<Cluster, Placement> placed;
  private final Optional<String> main;

  /**
   * @param main the country that the article is most about
   */
  Unlisted(
      Countries countries,
      Surroundings around,
      Map<Cluster, Placement> placed,
      Optional<String> main) {
    this.countries = countries;
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
    if (isInternational(place.name(), placement.kind())) {
      return new Placement(placement.kind(), "", Optional.of(none(UNKNOWN)));
    }
    Optional<String> own = own(place.name(), placement.kind());
    if (own.isPresent()) {
      return new Placement(
          placement.kind(), own.get(), Optional.of(none(UNKNOWN + "; its name says the country")));
    }
    List<Cluster> near = near(place);
    if (near.isEmpty()) {
      return ofArticle(placement.kind());
    }
    String country = country(near.get(0));
    Location location =
        near.stream()
            .filter(other -> country(other).equals(country))
            .flatMap(other -> at(other, placement.kind()).stream())
            .findFirst()
            .orElseGet(
                () ->
                    none(
                        UNKNOWN
                            + "; named near "
                            + near.get(0).name()
                            + ", whose country this is"));
    return new Placement(placement.kind(), country, Optional.of(location));
  }

  /** "Northern Africa". */
  private static boolean isInternational(String name, String kind) {
    return SEAS.contains(kind)
        || ((kind.isEmpty() || kind.equals("region")) && OF_CONTINENT.matcher(name).find());
  }

  /** The country that a name begins with: "US Capitol"; a street's tells nothing. */
  private Optional<String> own(String name, String kind) {
    int space = name.indexOf(' ');
    return space < 0 || kind.isEmpty() || NAMED_AFTER.contains(kind)
        ? Optional.empty()
        : countries.named(name.substring(0, space)).map(Countries.Country::code);
  }

  /** Of the country that the article is most about, where no other place is named with it. */
  private Placement ofArticle(String kind) {
    return main.map(
            code ->
                new Placement(
                    kind, code, Optional.of(none(UNKNOWN + "; the article is about this country"))))
        .orElseGet(() -> new Placement(kind, "", Optional.of(none(UNKNOWN))));
  }

  /** At or about the point of a town or region that is named with it. */
  private Optional<Location> at(Cluster other, String kind) {
    boolean local = Sites.KINDS.contains(kind) || QUARTERS.contains(kind);
    return placed
        .getOrDefault(other, Placement.NONE)
        .location()
        .filter(at -> LOCAL.contains(at.precision()) && !at.region().isEmpty())
        .map(
            at ->
                new Location(
                    at.region(),
                    at.point().map(Location.Point::unnamed),
                    local ? at.precision() : "region",
                    UNKNOWN + "; named near " + other.name()));
  }

  /**
   * The places that tell of it: what it is part of, what it lies in, and the nearest ones, those of
   * other countries than the article's after all others.
   */
  private List<Cluster> near(Cluster place) {
    List<Cluster> near = new ArrayList<>(around.whole(place).stream().toList());
    near.addAll(around.containers(place));
    List<Cluster> nearby = around.nearby(place);
    nearby.stream().filter(this::isOfMain).forEach(near::add);
    nearby.stream().filter(other -> !isOfMain(other)).forEach(near::add);
    near.removeIf(other -> country(other).isEmpty());
    return near;
  }

  private boolean isOfMain(Cluster place) {
    return main.filter(country(place)::equals).isPresent();
  }

  private String country(Cluster place) {
    return placed.getOrDefault(place, Placement.NONE).country();
  }

  private static Location none(String reason) {
    return new Location("", Optional.empty(), "", reason);
  }
}
