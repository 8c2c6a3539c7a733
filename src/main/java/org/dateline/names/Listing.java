package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Places countries and landmarks, of which lists tell where they lie. */
final class Listing {
  private static final int SMALL = 5000;

  /** What a landmark is that may be a division: Saxony, England. */
  private static final Set<String> DIVISIONS = Set.of("region", "country");

  private final Atlas atlas;
  private final HeadNouns headNouns;

  Listing(Atlas atlas, HeadNouns headNouns) {
    this.atlas = atlas;
    this.headNouns = headNouns;
  }

  /** Where it lies, if one of the lists has it. */
  Optional<Placement> of(Cluster place, Focus focus, Surroundings around) {
    Optional<Gazetteer.Entry> division = coded(place).flatMap(atlas.postalCodes()::division);
    if (division.isPresent()) {
      return division.map(
          entry -> Locator.at(new Choice.Chosen(entry, "the code of " + entry.name()), "", ""));
    }
    Optional<Countries.Country> country =
        atlas.countries().named(place.name()).filter(c -> !isPartOfOther(place, around));
    if (country.isPresent() && !isStateInFocus(place.name(), focus)) {
      return country.map(Listing::placement);
    }
    return landmark(place.name())
        .filter(landmark -> !isPartOfAnother(place, landmark, around))
        .filter(landmark -> !isNamesakeInFocus(landmark, focus))
        .map(this::placement);
  }

  /** A mention of the place as a postal code, where it has no other name. */
  private static Optional<Candidate> coded(Cluster place) {
    Candidate mention = place.mentions().get(0);
    return Optional.of(mention)
        .filter(PostalCodes::isOne)
        .filter(code -> place.name().equals(code.form()));
  }

  /** Spanish Galicia, in an article about Spain. */
  private boolean isNamesakeInFocus(Landmarks.Landmark landmark, Focus focus) {
    return !landmark.country().isEmpty()
        && focus
            .main()
            .filter(code -> !code.equals(landmark.country()))
            .filter(
                code ->
                    atlas.find(landmark.name()).stream()
                        .anyMatch(
                            entry ->
                                entry.exact()
                                    && entry.country().equals(code)
                                    && entry.population() > SMALL))
            .isPresent();
  }

  /** Whether it is a part of something elsewhere: the "West Bank of the Dnipro". */
  private boolean isPartOfAnother(Cluster place, Landmarks.Landmark landmark, Surroundings around) {
    return around
        .whole(place)
        .map(this::country)
        .filter(code -> !code.equals(landmark.country()))
        .filter(code -> !code.isEmpty() || landmark.name().endsWith(" Bank"))
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
                                .filter(
                                    landmark ->
                                        landmark.kind().equals(noun.kind())
                                            || (noun.kind().equals("region")
                                                && landmark.country().isEmpty()))));
  }

  /** Where that lies of which it is a division: the island of "Sumatra province". */
  Optional<Placement> headed(String name) {
    return headNouns
        .ofPlace(name)
        .flatMap(noun -> atlas.landmark(HeadNouns.without(name)))
        .map(this::placement);
  }

  /** Georgia, where the text says that it is in the United States. */
  private boolean isPartOfOther(Cluster place, Surroundings around) {
    Set<String> codes = codes(names(around.containers(place)));
    return atlas.find(place.name()).stream()
        .filter(entry -> entry.kind() == Gazetteer.Kind.REGION && entry.exact())
        .anyMatch(
            entry ->
                codes.contains(entry.country())
                    || around.contained(place).stream().anyMatch(c -> isIn(c.name(), entry)));
  }

  private boolean isIn(String city, Gazetteer.Entry region) {
    return atlas.find(city).stream()
        .anyMatch(
            entry ->
                entry.exact()
                    && entry.country().equals(region.country())
                    && entry.region().equals(region.region())
                    && entry.population() > SMALL);
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

  private Placement placement(Landmarks.Landmark landmark) {
    Optional<Gazetteer.Entry> division = division(landmark);
    Location.Point point =
        new Location.Point(
            landmark.latitude(),
            landmark.longitude(),
            division.map(entry -> Locator.point(entry).geonamesId()).orElse(""));
    String precision = Sites.KINDS.contains(landmark.kind()) ? "exact" : "region";
    return new Placement(
        landmark.kind(),
        landmark.country(),
        Optional.of(
            new Location(
                division.map(Gazetteer.Entry::region).orElse(""),
                Optional.of(point),
                precision,
                "a well-known place, " + landmark.rule())));
  }

  /** The first-level division that a landmark is. */
  private Optional<Gazetteer.Entry> division(Landmarks.Landmark landmark) {
    return !DIVISIONS.contains(landmark.kind())
        ? Optional.empty()
        : atlas.find(landmark.name()).stream()
            .filter(entry -> entry.kind() == Gazetteer.Kind.REGION && entry.exact())
            .filter(entry -> entry.country().equals(landmark.country()))
            .findFirst();
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
        .map(
            place ->
                coded(place)
                    .flatMap(code -> atlas.postalCodes().full(code))
                    .or(() -> atlas.abbreviations().full(place.name()))
                    .orElse(place.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
