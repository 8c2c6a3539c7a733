package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.names.Gazetteer.Entry;

/**
 * Places what bears the name of the place it lies in: "Kherson International Airport", "North
 * Dallas", "western Japan".
 */
final class Sites {
  static final Set<String> KINDS =
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

  /** How many people make a city known beyond its country. */
  private static final int FAMOUS = 1_000_000;

  private static final int LARGE = 100_000;
  private static final int CITY = 10_000;

  private static final Pattern PART =
      Pattern.compile(
          "^(?:(?:North|South|East|West|North-?[Ee]ast|North-?[Ww]est|South-?[Ee]ast|South-?[Ww]est)"
              + "(?:-?[Ee]rn)?|Central|Downtown|Greater|Inner|Old|Upstate|Rural) (?=\\p{Lu})");

  private final Atlas atlas;

  Sites(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * Where a site or a part lies.
   *
   * @param kind what its head noun says it is, "" for none
   */
  Optional<Placement> of(String name, String kind, Choice choice) {
    if (KINDS.contains(kind)) {
      Optional<Placement> placement = named(HeadNouns.without(name), kind, choice);
      if (placement.isPresent()) {
        return placement;
      }
    }
    return part(name).flatMap(whole -> partOf(whole, kind, choice));
  }

  /**
   * In the city that its name begins with: "Kherson International"; where more than plain words
   * follow, as in "Vicuña Mackenna", only near what else the article names.
   */
  private Optional<Placement> named(String name, String kind, Choice choice) {
    boolean plain = true;
    String city = name;
    while (true) {
      Optional<Placement> placement = inCity(city, kind, choice, plain);
      if (placement.isPresent() || !city.contains(" ")) {
        return placement;
      }
      plain &= CommonWords.contains(city.substring(city.lastIndexOf(' ') + 1));
      city = HeadNouns.without(city);
    }
  }

  /** What a place is by its name a part of: "Japan" for "Western Japan". */
  static Optional<String> part(String name) {
    Matcher part = PART.matcher(name);
    return part.find() ? Optional.of(name.substring(part.end())) : Optional.empty();
  }

  private Optional<Placement> partOf(String whole, String kind, Choice choice) {
    Optional<Placement> country = atlas.countries().named(whole).map(Listing::placement);
    return country
        .map(of -> in(whole, of, "region"))
        .or(
            () ->
                choice
                    .best(atlas.find(whole).stream().filter(Sites::isRegion).toList())
                    .filter(best -> choice.isInFocus(best.entry()))
                    .map(best -> in(whole, Locator.at(best, "region", ""), "region")))
        .or(() -> inCity(whole, kind.isEmpty() ? "district" : kind, choice, true));
  }

  private static boolean isRegion(Entry entry) {
    return entry.kind() == Gazetteer.Kind.REGION && entry.exact();
  }

  private Optional<Placement> inCity(String city, String kind, Choice choice, boolean anywhere) {
    boolean plain = CommonWords.contains(city);
    if (plain && !atlas.isCity(city)) {
      return Optional.empty();
    }
    return choice
        .best(atlas.find(city).stream().filter(Sites::isCity).toList())
        .filter(
            best ->
                anywhere
                    || best.entry().population() >= LARGE
                    || choice.isAmongOthers(best.entry()))
        .filter(
            best ->
                choice.isInFocus(best.entry()) || (!plain && best.entry().population() >= FAMOUS))
        .map(best -> in(city, Locator.at(new Choice.Chosen(best.entry(), ""), kind, ""), kind));
  }

  /** What is of some kind and bears the name of a place, at that place's point. */
  static Placement in(String name, Placement whole, String kind) {
    return new Placement(
        kind,
        whole.country(),
        whole
            .location()
            .map(
                at ->
                    new Location(
                        at.region(),
                        at.point().map(Location.Point::unnamed),
                        at.precision(),
                        "by its name, in " + name)));
  }

  private static boolean isCity(Entry entry) {
    return entry.isSettled() && entry.exact() && entry.population() > CITY;
  }
}
