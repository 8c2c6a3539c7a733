package org.dateline.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.names.Gazetteer.Entry;

/** How well each of some namesakes fits what the article tells. */
final class NamesakeScore {
  private static final int KNOWN_ABROAD = 1_000_000;
  private static final int SEVERAL = 3;
  private static final double EXACT = 2;
  private static final double FAMOUS = 1.5;
  private static final double OLD = 1;
  private static final double LISTED = 4;
  private static final double CONTAINED = 8;
  private static final double NAMED = 0.5;
  private static final double SHARE = 1.2;

  private final Focus focus;
  private final Whereabouts told;
  private final Collection<Placement> others;
  private final String kind;
  private final Predicate<Entry> near;

  /** Whether a region bears the name, as in "Georgia, Oklahoma, Texas", which is a list. */
  private final boolean region;

  /** Whether one lies where the text says. */
  private final boolean contained;

  /** The name, where it is one's own and not another one for it. */
  private final Optional<String> own;

  /**
   * @param near tells those near other places of the article
   */
  NamesakeScore(
      List<Entry> namesakes,
      Focus focus,
      Whereabouts told,
      Collection<Placement> others,
      String kind,
      Predicate<Entry> near) {
    this.focus = focus;
    this.told = told;
    this.others = others;
    this.kind = kind;
    this.near = near;
    region = namesakes.stream().anyMatch(NamesakeScore::isRegion);
    contained = namesakes.stream().anyMatch(told::says);
    own = namesakes.stream().filter(e -> e.own() && e.exact()).map(Entry::name).findFirst();
  }

  private static boolean isRegion(Entry entry) {
    return entry.kind() == Gazetteer.Kind.REGION && entry.exact() && entry.own();
  }

  double of(Entry entry) {
    return Math.log10(entry.population() + 100)
        + (isOwn(entry) ? 0.5 : 0)
        + (entry.exact() ? EXACT : 0)
        + (!contained && isFamous(entry) ? FAMOUS : 0)
        - (isOldName(entry) ? OLD : 0)
        - (told.isTooSmall(entry) ? CONTAINED / 2 : 0)
        + ofRegion(entry)
        + (isListedRegion(entry) ? LISTED : 0)
        + ofKind(entry)
        + 3 * focus.of(entry.country())
        + (told.says(entry) ? region ? CONTAINED / 2 : CONTAINED : 0)
        + (near.test(entry) ? 1 : 0);
  }

  /** Milan in Italy, also where an article is about the United States. */
  private boolean isFamous(Entry entry) {
    return isOwn(entry) && entry.exact() && entry.isSettled() && entry.population() >= KNOWN_ABROAD;
  }

  /** Whether it is the name by which it is known: "New York" for New York City, among towns. */
  private boolean isOwn(Entry entry) {
    return entry.own()
        || (entry.exact() && entry.name().endsWith(" City") && !isAmongRegions(entry));
  }

  /** Syracuse, which once was called Milan; not Genève for Geneva, nor Mumbai for Bombay. */
  private boolean isOldName(Entry entry) {
    return !entry.own()
        && entry.population() < KNOWN_ABROAD
        && own.filter(name -> !isAlike(name, entry.name())).isPresent();
  }

  private static boolean isAlike(String name, String other) {
    String sound = Fold.sound(name);
    String begin = sound.substring(0, Math.min(2, sound.length()));
    return Fold.sound(other).startsWith(begin) || Fold.sound(other).contains(sound);
  }

  /**
   * How much of what is known lies in its region: from 0 to 1, and more where the article names the
   * region.
   */
  private double ofRegion(Entry entry) {
    if (entry.region().isEmpty()) {
      return 0;
    }
    List<Location> places =
        others.stream()
            .filter(other -> other.country().equals(entry.country()))
            .flatMap(other -> other.location().stream())
            .filter(place -> !place.region().isEmpty())
            .toList();
    List<Location> same =
        places.stream().filter(place -> place.region().equals(entry.region())).toList();
    boolean named =
        entry.kind() != Gazetteer.Kind.REGION
            && same.stream().anyMatch(place -> place.precision().equals("region"));
    return (named ? NAMED : 0) + SHARE * same.size() / (places.size() + 1);
  }

  /** Whether it is a region, listed with regions of its country: "Oregon and Washington". */
  private boolean isListedRegion(Entry entry) {
    return entry.kind() == Gazetteer.Kind.REGION && count(told.listed(), entry, "region") > 1;
  }

  /** Whether the article speaks more of regions of its country than of towns. */
  private boolean isAmongRegions(Entry entry) {
    long regions = count(others, entry, "region");
    return regions >= SEVERAL && regions > count(others, entry, "city");
  }

  /** How many of the places are in the country of an entry, and so precise. */
  private static long count(Collection<Placement> places, Entry entry, String precision) {
    return places.stream()
        .filter(place -> place.country().equals(entry.country()))
        .flatMap(place -> place.location().stream())
        .filter(at -> at.precision().equals(precision))
        .count();
  }

  private double ofKind(Entry entry) {
    boolean settlement = entry.isSettled() && entry.kind() != Gazetteer.Kind.QUARTER;
    return switch (kind) {
      case "region", "province" -> ranked(entry, 3, 0.5, 0);
      case "district" -> ranked(entry, 1, 3, 0);
      case "city", "town", "village" -> settlement ? 2 : 0;
      default -> entry.kind() == Gazetteer.Kind.CAPITAL ? 1 : ranked(entry, -0.2, -0.8, 0);
    };
  }

  private static double ranked(Entry entry, double region, double district, double other) {
    return switch (entry.kind()) {
      case REGION -> region;
      case DISTRICT -> district;
      case QUARTER -> (district + other) / 2;
      default -> other;
    };
  }
}
