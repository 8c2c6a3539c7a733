package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.names.Gazetteer.Entry;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.AnnotatedArticle;

/** Puts the places of an article on the map, each by what the text and the others tell. */
final class Locator {
  private static final Set<String> DIVISIONS = Set.of("region", "district");
  private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village");
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?i)(?:the )?(?:(?:north|south|mid)[- ]?)?(?:north|south|east|west|centr|centre|center)"
              + "(?:ern|al)?(?: (?:region|province|state|district|division|department|county))?");

  /** What the names of many cities end in that are none. */
  private static final Set<String> OF_TOWNS =
      Set.of("bay", "beach", "coast", "forest", "park", "port", "station", "valley");

  private static final Set<String> QUARTERS =
      Set.of("neighborhood", "neighbourhood", "quarter", "borough", "ward");

  private static final int TOWN = 50_000;

  // Beyond this many places, as in a list of thousands, measuring between each two takes too long.
  private static final int MANY = 500;

  private final Atlas atlas;
  private final HeadNouns headNouns;
  private final Listing listing;
  private final Origin origin;
  private final Sites sites;
  private final Bearers bearers;
  private final Given given;
  private final Metonyms metonyms;
  private final Set<String> near;

  Locator(
      Atlas atlas, HeadNouns headNouns, KnownFinder known, Metonyms metonyms, Set<String> near) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    listing = new Listing(atlas, headNouns);
    origin = new Origin(atlas);
    sites = new Sites(atlas);
    bearers = new Bearers(atlas, headNouns);
    given = new Given(atlas, headNouns, known);
    this.metonyms = metonyms;
    this.near = near;
  }

  /** Where each of the places lies. */
  Map<Cluster, Placement> locate(AnnotatedArticle article, List<Cluster> places) {
    Focus focus = new Focus(atlas.countries(), near);
    focus.read(article, places);
    origin.countries(article).forEach(focus::add);
    Surroundings around = new Surroundings(places, metonyms::isMetonym);
    Map<Cluster, Placement> first = placed(places, focus, around, Map.of());
    focus.read(first.values());
    first.forEach(
        (place, at) -> focus.add(at.country(), origin.weight(article.sentences(), place)));
    Map<Cluster, Placement> placed =
        places.size() > MANY ? first : placed(places, focus, around, first);
    return new Unlisted(atlas.countries(), around, bearers.completed(placed), focus.main())
        .completed();
  }

  private Map<Cluster, Placement> placed(
      List<Cluster> places, Focus focus, Surroundings around, Map<Cluster, Placement> known) {
    Map<Cluster, Placement> placed = new LinkedHashMap<>();
    for (Cluster place : places) {
      Focus others =
          known.containsKey(place)
              ? focus.without(known.getOrDefault(place, Placement.NONE))
              : focus;
      placed.put(place, place(place, others, around, known));
    }
    return placed;
  }

  private Placement place(
      Cluster place, Focus focus, Surroundings around, Map<Cluster, Placement> known) {
    Optional<Placement> found = given.of(place).or(() -> listing.of(place, focus, around));
    if (found.isPresent()) {
      return found.get();
    }
    Optional<HeadNoun> noun = headNouns.ofPlace(place.name());
    String kind = noun.map(HeadNoun::kind).orElse("");
    String said = around.kind(place);
    boolean bareName = noun.isEmpty() || DIVISIONS.contains(kind) || SETTLEMENTS.contains(kind);
    Set<String> containers = listing.names(around.containers(place));
    List<Placement> others =
        known.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(place))
            .map(Map.Entry::getValue)
            .toList();
    Whereabouts told =
        new Whereabouts(
            containers,
            listing.codes(containers),
            placements(around.within(place), known),
            placements(around.contained(place), known).stream()
                .filter(part -> isOfRegion(part, place.name()))
                .toList(),
            placements(around.listedWith(place), known));
    Choice choice = new Choice(focus, told, others, noun.isEmpty() ? said : kind);
    Optional<String> whole =
        around.whole(place).map(listing::country).filter(code -> !code.isEmpty());
    List<Entry> entries = new ArrayList<>();
    boolean bank = around.isOfRiver(place);
    for (String spelling :
        bank ? List.<String>of() : spellings(place, bareName && noun.isPresent())) {
      boolean alias = place.aliases().contains(spelling);
      if (!alias || entries.stream().noneMatch(Entry::exact)) {
        atlas.find(spelling).stream()
            .filter(entry -> bareName || entry.exact())
            .filter(entry -> whole.filter(code -> !code.equals(entry.country())).isEmpty())
            .filter(entry -> !isDirection(spelling) || choice.isExpected(entry))
            .filter(entry -> !isQuarter(place, said) || choice.mayBeQuarter(entry))
            .forEach(entries::add);
      }
    }
    return choice
        .best(entries)
        .map(best -> choice.isOfDivision() && isSeat(best.entry()) ? division(best) : best)
        .map(best -> at(best, isTown(best.entry(), kind) ? "" : kind, said))
        .or(() -> sites.of(place.name(), kind, choice))
        .or(() -> listing.headed(place.name()))
        .orElseGet(() -> new Placement(kind(place, kind, said), "", Optional.empty()));
  }

  private static boolean isOfRegion(Placement part, String name) {
    return part.location().filter(at -> Whereabouts.isOfRegion(at.region(), name)).isPresent();
  }

  private static List<Placement> placements(Set<Cluster> places, Map<Cluster, Placement> known) {
    return places.stream().flatMap(place -> Stream.ofNullable(known.get(place))).toList();
  }

  /** What an unlisted place is, by the end of its name, the text or the begin of its name. */
  private String kind(Cluster place, String kind, String said) {
    return !kind.isEmpty() ? kind : !said.isEmpty() ? said : headNouns.kind(place.name());
  }

  /** "Gold Coast", "Virginia Beach": a city, whatever its name ends in. */
  private static boolean isTown(Entry entry, String kind) {
    return OF_TOWNS.contains(kind)
        && entry.isSettled()
        && entry.kind() != Gazetteer.Kind.QUARTER
        && entry.own()
        && entry.population() >= TOWN;
  }

  /** "Chelsea neighborhood": a part of a city. */
  private static boolean isQuarter(Cluster place, String said) {
    String name = place.name();
    return QUARTERS.contains(said)
        || QUARTERS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** "Western", "North East": many countries have a division of that name. */
  private static boolean isDirection(String name) {
    return DIRECTION.matcher(name).matches();
  }

  private static boolean isSeat(Entry entry) {
    return entry.kind() == Gazetteer.Kind.REGION_SEAT || entry.kind() == Gazetteer.Kind.CAPITAL;
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

  /** Its spellings in the article, without the head noun too. */
  private static List<String> spellings(Cluster place, boolean headed) {
    List<String> spellings = new ArrayList<>();
    spellings.add(place.name());
    if (headed) {
      spellings.add(HeadNouns.without(place.name()));
    }
    spellings.addAll(place.aliases());
    return spellings;
  }

  static Placement at(Choice.Chosen chosen, String kind, String said) {
    Entry entry = chosen.entry();
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
                Optional.of(point(entry)),
                division ? "region" : "city",
                chosen.reason())));
  }

  static Location.Point point(Entry entry) {
    return new Location.Point(
        entry.latitude(), entry.longitude(), entry.id() == 0 ? "" : "" + entry.id());
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
