package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places countries and landmarks, of which lists tell where they lie. */
final class Listing {
  private static final int SMALL = 5000;

  private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village");

  /** Farther away, a town is not the landmark. */
  private static final double FAR_KM = 200;

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
    if (isPartOfOther(place, around)) {
      return Optional.empty();
    }
    Optional<Countries.Country> country = atlas.countries().named(place.name());
    if (country.isPresent() && !isStateInFocus(place.name(), focus)) {
      return country.map(Listing::placement);
    }
    return landmark(place.name())
        .filter(
            landmark -> focus.isOn(landmark.country()) || !isPartOfAnother(place, landmark, around))
        .filter(landmark -> !isNamesakeInFocus(place, landmark, focus))
        .map(this::placement);
  }

  /** A mention of the place as a postal code, where it has no other name. */
  private static Optional<Candidate> coded(Cluster place) {
    Candidate mention = place.mentions().get(0);
    return Optional.of(mention)
        .filter(PostalCodes::isOne)
        .filter(code -> place.name().equals(code.form()));
  }

  /** Spanish Galicia in an article about Spain; the province of Limpopo, not "the Limpopo". */
  private boolean isNamesakeInFocus(Cluster place, Landmarks.Landmark landmark, Focus focus) {
    boolean river = landmark.kind().equals("river");
    if (landmark.kind().equals("city")
        || (river && place.mentions().stream().anyMatch(River::followsArticle))
        || (!river && landmark.country().isEmpty())) {
      return false;
    }
    return focus
        .main()
        .filter(code -> !code.equals(landmark.country()))
        .filter(code -> atlas.find(place.name()).stream().anyMatch(e -> isNamesake(e, code, river)))
        .isPresent();
  }

  private static boolean isNamesake(Gazetteer.Entry entry, String code, boolean river) {
    return entry.exact()
        && entry.country().equals(code)
        && (river
            ? entry.kind() == Gazetteer.Kind.REGION && entry.own()
            : entry.population() > SMALL);
  }

  /** Whether it is a part of something elsewhere: the "West Bank of the Dnipro". */
  private boolean isPartOfAnother(Cluster place, Landmarks.Landmark landmark, Surroundings around) {
    if (landmark.name().endsWith(" Bank") && around.isOfRiver(place)) {
      return true;
    }
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

  /** Georgia or Lebanon, where the text says that it is in the United States or in Ohio. */
  private boolean isPartOfOther(Cluster place, Surroundings around) {
    Set<Cluster> containers = around.containers(place);
    String own = country(place);
    Set<String> codes = codes(names(containers));
    boolean list = isCountryOfList(place, around);
    return atlas.find(place.name()).stream()
        .filter(entry -> entry.exact() && isOther(entry, place, own))
        .anyMatch(
            entry ->
                entry.kind() == Gazetteer.Kind.REGION
                    ? codes.contains(entry.country())
                        || around.contained(place).stream().anyMatch(c -> isIn(c.name(), entry))
                    : !list
                        && entry.own()
                        && names(containers).stream().anyMatch(region -> isIn(entry, region)));
  }

  /** Manhattan in Kansas is another one than the landmark in New York. */
  private boolean isOther(Gazetteer.Entry entry, Cluster place, String own) {
    return !entry.country().equals(own)
        || atlas
            .landmark(place.name())
            .filter(
                landmark ->
                    Locator.kilometres(
                            Locator.point(entry), landmark.latitude(), landmark.longitude())
                        > FAR_KM)
            .isPresent();
  }

  /** Whether countries stand beside it, as in "Cuba, Florida and Haiti". */
  private boolean isCountryOfList(Cluster place, Surroundings around) {
    return Stream.concat(
            around.listedWith(place).stream(),
            around.containers(place).stream().flatMap(c -> around.listedWith(c).stream()))
        .filter(other -> !other.equals(place))
        .anyMatch(other -> atlas.isCountry(other.name()));
  }

  /** Whether it is a town of the region of that name. */
  private boolean isIn(Gazetteer.Entry town, String region) {
    return town.isSettled()
        && Whereabouts.isOfRegion(town.region(), region)
        && !atlas.isCountry(region);
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
    String precision =
        Sites.KINDS.contains(landmark.kind())
            ? "exact"
            : SETTLEMENTS.contains(landmark.kind()) ? "city" : "region";
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
