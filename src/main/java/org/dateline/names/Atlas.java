package org.dateline.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Cache;

/** Every place that Dateline knows: countries, landmarks, and the gazetteer. */
final class Atlas {
  private static final int WELL_KNOWN = 5000;
  private static final int CITY = 100_000;

  /** What no town of that name is meant by. */
  private static final Set<String> NO_TOWNS =
      Set.of("North", "South", "East", "West", "Earth", "Mars", "Moon", "Sun");

  /** Among the other names of places are the codes of their airports: "Del" is Delhi. */
  private static final int LONGEST_CODE = 5;

  private static final int SHORT = 4;

  private final Countries countries;
  private final Landmarks landmarks = new Landmarks();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Abbreviations abbreviations = new Abbreviations();
  private final Cache<List<Gazetteer.Entry>> places = new Cache<>(this::search);
  private final PostalCodes postalCodes = new PostalCodes(this::find);
  private final Cache<Boolean> listed =
      new Cache<>(name -> isCountry(name) || landmark(name).isPresent());

  Atlas(Countries countries) {
    this.countries = countries;
  }

  /** Whether it is the name of a country or of a landmark. */
  boolean isListed(String name) {
    return listed.of(name);
  }

  /** Whether a city of many people bears just this name. */
  boolean isCity(String name) {
    return isTown(name, CITY);
  }

  /** Whether a place of just this name has so many people. */
  boolean isTown(String name, int people) {
    return find(name).stream()
        .anyMatch(entry -> entry.exact() && entry.isSettled() && entry.population() >= people);
  }

  /** Whether a first-level division bears just this name of several words: "British Columbia". */
  boolean isRegion(String name) {
    return name.contains(" ") && isDivision(name);
  }

  /** Whether a first-level division bears just this name: "Anhui". */
  boolean isDivision(String name) {
    return find(name).stream()
        .anyMatch(entry -> entry.exact() && entry.own() && entry.kind() == Gazetteer.Kind.REGION);
  }

  boolean isCountry(String name) {
    return countries.named(name).isPresent();
  }

  /** Whether it is a country's name or nationality: "US", "Israeli". */
  boolean isNational(String name) {
    return isCountry(name) || countries.ofDemonym(name).isPresent();
  }

  Optional<Landmarks.Landmark> landmark(String name) {
    return landmarks.named(name);
  }

  Countries countries() {
    return countries;
  }

  /** The places of a name, each once, as it fits best. */
  List<Gazetteer.Entry> find(String name) {
    return places.of(name);
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  PostalCodes postalCodes() {
    return postalCodes;
  }

  private List<Gazetteer.Entry> search(String name) {
    Optional<String> full = abbreviations.full(name);
    return full.isPresent()
        ? named(full.get()).stream().filter(Atlas::isRegionOfAmerica).toList()
        : named(name);
  }

  private static boolean isRegionOfAmerica(Gazetteer.Entry entry) {
    return entry.kind() == Gazetteer.Kind.REGION
        && (entry.country().equals("US") || entry.country().equals("CA"));
  }

  private List<Gazetteer.Entry> named(String name) {
    if (NO_TOWNS.contains(name)) {
      return List.of();
    }
    boolean code =
        name.length() < SHORT
            || (name.codePoints().filter(Character::isUpperCase).count() > 1
                && name.length() < LONGEST_CODE);
    Map<Place, Gazetteer.Entry> best = new LinkedHashMap<>();
    for (Gazetteer.Entry entry : gazetteer.find(name)) {
      if (code && !entry.own()) {
        continue;
      }
      Place place = new Place(entry.id(), entry.latitude(), entry.longitude());
      best.merge(place, entry, (a, b) -> fit(b) > fit(a) ? b : a);
    }
    return List.copyOf(best.values());
  }

  /** The place where people live that is nearest to a point. */
  Gazetteer.Entry nearest(Location.Point point) {
    return gazetteer.nearest(point.latitude(), point.longitude());
  }

  private record Place(int id, double latitude, double longitude) {}

  private static int fit(Gazetteer.Entry entry) {
    return (entry.exact() ? 2 : 0) + (entry.own() ? 1 : 0);
  }

  /** What spellings of one place have in common: Kiev and Kyiv, the US and America. */
  String identity(String name) {
    Optional<String> full = abbreviations.full(name);
    if (full.isPresent()) {
      return isCity(full.get()) ? "region " + full.get() : identity(full.get());
    }
    Optional<Countries.Country> country = countries.named(name);
    if (country.isPresent()) {
      return "country " + country.get().code();
    }
    return landmarks.named(name).isPresent()
        ? Fold.plain(name)
        : find(name).stream()
            .filter(entry -> entry.exact() && entry.isSettled())
            .max(Comparator.comparingInt(Gazetteer.Entry::population))
            .filter(entry -> entry.population() >= WELL_KNOWN)
            .map(entry -> "GeoNames " + entry.id())
            .orElse(Fold.sound(name));
  }

  /** How many live in the largest place of exactly this name; -1 where there is none. */
  int largest(String name) {
    return find(name).stream()
        .filter(Gazetteer.Entry::exact)
        .mapToInt(Gazetteer.Entry::population)
        .max()
        .orElse(-1);
  }
}
