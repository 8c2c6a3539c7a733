package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Places countries and landmarks, of which lists tell where they lie. */
final class Listing {
  private final Atlas atlas;
  private final HeadNouns headNouns;

  Listing(Atlas atlas, HeadNouns headNouns) {
    this.atlas = atlas;
    this.headNouns = headNouns;
  }

  /** Where it lies, if one of the lists has it. */
  Optional<Placement> of(Cluster place, Focus focus, Surroundings around) {
    Optional<Countries.Country> country =
        atlas.countries().named(place.name()).filter(c -> !isPartOfOther(place, around));
    if (country.isPresent() && !isStateInFocus(place.name(), focus)) {
      return country.map(Listing::placement);
    }
    return landmark(place.name())
        .filter(landmark -> !isPartOfAnother(place, landmark, around))
        .map(Listing::placement);
  }

  /** Whether it is a part of something elsewhere: the "West Bank of the Dnipro". */
  private boolean isPartOfAnother(Cluster place, Landmarks.Landmark landmark, Surroundings around) {
    return around
        .whole(place)
        .map(this::country)
        .filter(code -> !code.isEmpty() && !code.equals(landmark.country()))
        .isPresent();
  }

  /** The landmark of this name, or of the name without its head noun: "Dnipro River". */
  private Optional<Landmarks.Landmark> landmark(String name) {
    return atlas
        .landmark(name)
        .or(
            () ->
                headNouns
                    .ofPlace(name)
                    .flatMap(
                        noun ->
                            atlas
                                .landmark(HeadNouns.without(name))
                                .filter(landmark -> landmark.kind().equals(noun.kind()))));
  }

  /** Where that lies of which it is a division: the island of "Sumatra province". */
  Optional<Placement> headed(String name) {
    return headNouns
        .ofPlace(name)
        .flatMap(noun -> atlas.landmark(HeadNouns.without(name)))
        .map(Listing::placement);
  }

  /** Georgia, where the text says that it is in the United States. */
  private boolean isPartOfOther(Cluster place, Surroundings around) {
    Set<String> codes = codes(names(around.containers(place)));
    return atlas.find(place.name()).stream()
        .anyMatch(
            entry ->
                entry.kind() == Gazetteer.Kind.REGION
                    && entry.exact()
                    && codes.contains(entry.country()));
  }

  /** The codes of those that are names of countries. */
  Set<String> codes(Set<String> names) {
    return names.stream()
        .flatMap(name -> atlas.countries().named(name).stream())
        .map(Countries.Country::code)
        .collect(Collectors.toSet());
  }

  /** Georgia in an article about the United States. */
  private boolean isStateInFocus(String name, Focus focus) {
    return name.equals(Focus.COUNTRY_OR_STATE) && focus.main().filter("US"::equals).isPresent();
  }

  static Placement placement(Countries.Country country) {
    return new Placement(
        "country",
        country.code(),
        Optional.of(
            new Location("", Optional.of(country.point()), "country", "the name of a country")));
  }

  private static Placement placement(Landmarks.Landmark landmark) {
    Location.Point point = new Location.Point(landmark.latitude(), landmark.longitude(), "");
    String precision = Sites.KINDS.contains(landmark.kind()) ? "exact" : "region";
    return new Placement(
        landmark.kind(),
        landmark.country(),
        Optional.of(
            new Location(
                "", Optional.of(point), precision, "a well-known place, " + landmark.rule())));
  }

  /** The country of a landmark or of a country, "" where it is neither. */
  String country(Cluster place) {
    return landmark(place.name())
        .map(Landmarks.Landmark::country)
        .or(() -> atlas.countries().named(place.name()).map(Countries.Country::code))
        .orElse("");
  }

  /** Their names in full. */
  Set<String> names(Set<Cluster> clusters) {
    return clusters.stream()
        .map(Cluster::name)
        .map(name -> atlas.abbreviations().full(name).orElse(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
