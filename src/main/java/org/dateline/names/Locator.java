package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.names.Gazetteer.Entry;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.names.KnownNames.Known;
import org.dateline.text.AnnotatedArticle;

/** Puts the places of an article on the map, each by what the text and the others tell. */
final class Locator {
  private static final Set<String> DIVISIONS = Set.of("region", "district");
  private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village");
  static final String GIVEN = "given by the user, ";
  static final Set<String> SITES =
      Set.of(
          "airport",
          "bridge",
          "facility",
          "station",
          "stadium",
          "square",
          "street",
          "park",
          "power plant",
          "prison",
          "hospital",
          "port",
          "camp",
          "military base",
          "dam",
          "crossing",
          "canal",
          "road",
          "tunnel");

  // Beyond this many places, as in a list of thousands, measuring between each two takes too long.
  private static final int MANY = 500;

  private final Atlas atlas;
  private final HeadNouns headNouns;
  private final KnownFinder known;
  private final Metonyms metonyms;
  private final Set<String> near;

  Locator(
      Atlas atlas, HeadNouns headNouns, KnownFinder known, Metonyms metonyms, Set<String> near) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    this.known = known;
    this.metonyms = metonyms;
    this.near = near;
  }

  /** Where each of the places lies. */
  Map<Cluster, Placement> locate(AnnotatedArticle article, List<Cluster> places) {
    Focus focus = new Focus(atlas.countries(), near);
    focus.read(article, places);
    Surroundings around = new Surroundings(places, metonyms::isMetonym);
    Map<Cluster, Placement> first = placed(places, focus, around, Map.of());
    focus.read(first.values());
    Map<Cluster, Placement> placed =
        places.size() > MANY ? first : placed(places, focus, around, first);
    return new Unlisted(around, placed).completed();
  }

  private Map<Cluster, Placement> placed(
      List<Cluster> places, Focus focus, Surroundings around, Map<Cluster, Placement> known) {
    Map<Cluster, Placement> placed = new LinkedHashMap<>();
    for (Cluster place : places) {
      placed.put(place, place(place, focus, around, known));
    }
    return placed;
  }

  private Placement place(
      Cluster place, Focus focus, Surroundings around, Map<Cluster, Placement> known) {
    Optional<Placement> given = given(place).or(() -> listed(place, focus, around));
    if (given.isPresent()) {
      return given.get();
    }
    Optional<HeadNoun> noun = noun(place.name());
    String kind = noun.map(HeadNoun::kind).orElse("");
    String said = around.kind(place);
    boolean bareName = noun.isEmpty() || DIVISIONS.contains(kind) || SETTLEMENTS.contains(kind);
    Set<String> containers = names(around.containers(place));
    List<Placement> others =
        known.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(place))
            .map(Map.Entry::getValue)
            .toList();
    List<Placement> listed =
        around.listedWith(place).stream().flatMap(c -> Stream.ofNullable(known.get(c))).toList();
    Choice choice =
        new Choice(
            focus, containers, codes(containers), others, listed, noun.isEmpty() ? said : kind);
    Optional<String> whole = around.whole(place).map(this::country).filter(code -> !code.isEmpty());
    List<Entry> entries = new ArrayList<>();
    for (String spelling : spellings(place, bareName && noun.isPresent())) {
      atlas.find(spelling).stream()
          .filter(entry -> bareName || entry.exact())
          .filter(entry -> whole.filter(code -> !code.equals(entry.country())).isEmpty())
          .forEach(entries::add);
    }
    return choice
        .best(entries)
        .map(best -> choice.isOfDivision() ? division(best) : best)
        .map(best -> at(best, kind, said))
        .or(() -> site(place.name(), kind, choice))
        .orElseGet(() -> new Placement(kind.isEmpty() ? said : kind, "", Optional.empty()));
  }

  /** The region of a city, where the text says that the region is meant. */
  private Choice.Chosen division(Choice.Chosen chosen) {
    Entry city = chosen.entry();
    return atlas.find(city.region()).stream()
        .filter(entry -> entry.kind() == Gazetteer.Kind.REGION)
        .filter(entry -> entry.country().equals(city.country()))
        .findFirst()
        .map(region -> new Choice.Chosen(region, chosen.reason()))
        .orElse(chosen);
  }

  /** The country of a landmark or of a country, "" where it is neither. */
  private String country(Cluster place) {
    return landmark(place.name())
        .map(Landmarks.Landmark::country)
        .or(() -> atlas.countries().named(place.name()).map(Countries.Country::code))
        .orElse("");
  }

  private static Set<String> names(Set<Cluster> clusters) {
    return clusters.stream().map(Cluster::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<HeadNoun> noun(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0
        ? Optional.empty()
        : headNouns
            .of(name.substring(space + 1))
            .filter(noun -> noun.type().filter(NameType.PLACE::equals).isPresent());
  }

  /** Its spellings in the article, without the head noun too. */
  private static List<String> spellings(Cluster place, boolean headed) {
    List<String> spellings = new ArrayList<>();
    spellings.add(place.name());
    if (headed) {
      spellings.add(bare(place.name()));
    }
    spellings.addAll(place.aliases());
    return spellings;
  }

  private static String bare(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private Optional<Placement> given(Cluster place) {
    return known
        .named(place.name())
        .filter(name -> name.point().isPresent())
        .map(
            (Known name) ->
                new Placement(
                    noun(place.name()).map(HeadNoun::kind).orElse(""),
                    "",
                    Optional.of(new Location("", name.point(), "exact", given(name)))));
  }

  private static String given(Known name) {
    String note = name.note().isEmpty() ? "" : ": " + name.note();
    return GIVEN + name.rule() + note;
  }

  private Optional<Placement> listed(Cluster place, Focus focus, Surroundings around) {
    Optional<Countries.Country> country =
        atlas.countries().named(place.name()).filter(c -> !isPartOfOther(place, around));
    if (country.isPresent() && !isStateInFocus(place.name(), focus)) {
      return country.map(Locator::country);
    }
    return landmark(place.name())
        .filter(landmark -> !isPartOfAnother(place, landmark, around))
        .map(Locator::landmark);
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
                noun(name)
                    .flatMap(
                        noun ->
                            atlas
                                .landmark(bare(name))
                                .filter(landmark -> landmark.kind().equals(noun.kind()))));
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

  private Set<String> codes(Set<String> names) {
    return names.stream()
        .flatMap(name -> atlas.countries().named(name).stream())
        .map(Countries.Country::code)
        .collect(Collectors.toSet());
  }

  /** Georgia in an article about the United States. */
  private boolean isStateInFocus(String name, Focus focus) {
    return name.equals(Focus.COUNTRY_OR_STATE) && focus.main().filter("US"::equals).isPresent();
  }

  private static Placement country(Countries.Country country) {
    Location.Point point = new Location.Point(country.latitude(), country.longitude(), "");
    return new Placement(
        "country",
        country.code(),
        Optional.of(new Location("", Optional.of(point), "country", "the name of a country")));
  }

  private static Placement landmark(Landmarks.Landmark landmark) {
    Location.Point point = new Location.Point(landmark.latitude(), landmark.longitude(), "");
    String precision = SITES.contains(landmark.kind()) ? "exact" : "region";
    return new Placement(
        landmark.kind(),
        landmark.country(),
        Optional.of(
            new Location(
                "", Optional.of(point), precision, "a well-known place, " + landmark.rule())));
  }

  private static Placement at(Choice.Chosen chosen, String kind, String said) {
    Entry entry = chosen.entry();
    Location.Point point =
        new Location.Point(
            entry.latitude(), entry.longitude(), entry.id() == 0 ? "" : "" + entry.id());
    boolean division =
        entry.kind() == Gazetteer.Kind.REGION || entry.kind() == Gazetteer.Kind.DISTRICT;
    return new Placement(
        !kind.isEmpty() && !(kind.equals("island") && division)
            ? kind
            : division || said.isEmpty() ? kind(entry) : said,
        entry.country(),
        Optional.of(
            new Location(
                entry.region(),
                Optional.of(point),
                division ? "region" : "city",
                chosen.reason())));
  }

  private static String kind(Entry entry) {
    return switch (entry.kind()) {
      case CAPITAL, REGION_SEAT -> "city";
      case QUARTER, DISTRICT -> "district";
      case REGION -> "region";
      case SETTLEMENT ->
          entry.population() >= 50_000 ? "city" : entry.population() >= 3_000 ? "town" : "village";
    };
  }

  /** A site that bears the name of the city it lies in: "Kherson International Airport". */
  private Optional<Placement> site(String name, String kind, Choice choice) {
    if (!SITES.contains(kind)) {
      return Optional.empty();
    }
    for (String city = bare(name); ; city = bare(city)) {
      Optional<Choice.Chosen> chosen =
          choice.best(atlas.find(city).stream().filter(Locator::isCity).toList());
      if (chosen.isPresent() || !city.contains(" ")) {
        String within = city;
        return chosen
            .filter(best -> choice.isInFocus(best.entry()))
            .map(
                best -> at(new Choice.Chosen(best.entry(), "by its name, in " + within), kind, ""));
      }
    }
  }

  private static boolean isCity(Entry entry) {
    return entry.id() > 0 && entry.exact() && entry.population() > 10_000;
  }

  static double kilometres(Location.Point a, double latitude, double longitude) {
    double phi = Math.toRadians(latitude - a.latitude());
    double lambda = Math.toRadians(longitude - a.longitude());
    double h =
        Math.pow(Math.sin(phi / 2), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(latitude))
                * Math.pow(Math.sin(lambda / 2), 2);
    return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
  }

  static Comparator<Entry> order() {
    return Comparator.comparingInt(Entry::population)
        .reversed()
        .thenComparing(Entry::country)
        .thenComparing(Entry::id);
  }
}
