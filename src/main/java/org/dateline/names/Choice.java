package org.dateline.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.names.Gazetteer.Entry;

/**
 * Chooses among namesakes: what the text says it lies in, the countries the article is about, other
 * places near by, and size.
 */
final class Choice {
  private static final double NEAR_KM = 150;

  private static final Set<Gazetteer.Kind> DIVISIONS =
      Set.of(Gazetteer.Kind.REGION, Gazetteer.Kind.REGION_SEAT, Gazetteer.Kind.CAPITAL);

  /** Fewer people make a place unlikely in a country of which the article does not speak. */
  private static final int KNOWN = 10_000;

  private static final int KNOWN_BY_ANOTHER_NAME = 200_000;
  private static final int HAMLET = 1000;
  private static final double EXACT = 2;
  private static final double LISTED = 4;
  private static final double CONTAINED = 8;
  private static final double NAMED = 0.5;
  private static final double SHARE = 1.2;

  private final Focus focus;
  private final Set<String> containers;
  private final Set<String> containerCodes;
  private final Collection<Placement> others;
  private final Collection<Placement> listed;
  private final String kind;

  /**
   * @param containers the places that the text says it lies in
   * @param containerCodes the codes of those that are countries
   * @param others the places of the article, as far as they are known
   * @param listed those that it is listed with
   * @param kind what its head noun says it is, "" for none
   */
  Choice(
      Focus focus,
      Set<String> containers,
      Set<String> containerCodes,
      Collection<Placement> others,
      Collection<Placement> listed,
      String kind) {
    this.focus = focus;
    this.containers = containers;
    this.containerCodes = containerCodes;
    this.others = others;
    this.listed = listed;
    this.kind = kind;
  }

  /** A place of the gazetteer, and why it is the one. */
  record Chosen(Entry entry, String reason) {}

  Optional<Chosen> best(List<Entry> entries) {
    List<Entry> able = entries.stream().filter(this::mayBeOfKind).toList();
    List<Entry> exact = able.stream().filter(Entry::exact).toList();
    List<Entry> fit =
        exact.isEmpty()
            ? able.stream().filter(this::isInFocus).toList()
            : able.stream().filter(e -> e.exact() || isOfMain(e)).toList();
    List<Entry> order = fit.stream().sorted(Locator.order()).toList();
    Entry best = null;
    boolean region = fit.stream().anyMatch(Choice::isRegion);
    for (Entry entry : order) {
      if (best == null || score(entry, region) > score(best, region)) {
        best = entry;
      }
    }
    if (best == null || isUnlikely(best)) {
      return Optional.empty();
    }
    return Optional.of(new Chosen(best, reason(best, order)));
  }

  /** A region is a division or bears the name of its seat; abroad it is not just any town's. */
  private boolean mayBeOfKind(Entry entry) {
    return !isOfDivision()
        || DIVISIONS.contains(entry.kind())
        || (entry.exact() ? isInFocus(entry) : isExpected(entry));
  }

  /** Whether it lies in the country that the article is most about. */
  private boolean isOfMain(Entry entry) {
    return focus.main().filter(entry.country()::equals).isPresent();
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
    return entry.kind() == Gazetteer.Kind.REGION
        && listed.stream()
                .filter(other -> other.country().equals(entry.country()))
                .flatMap(other -> other.location().stream())
                .filter(place -> place.precision().equals("region"))
                .count()
            > 1;
  }

  /** Whether it lies in the country that the article is most about, or where the text says. */
  boolean isExpected(Entry entry) {
    return isOfMain(entry) || isContained(entry);
  }

  boolean isInFocus(Entry entry) {
    return focus.isOn(entry.country()) || isContained(entry);
  }

  /**
   * A small place, or another spelling of one, in a country of which the article does not speak.
   */
  private boolean isUnlikely(Entry entry) {
    if (isElsewhere(entry)) {
      return true;
    }
    if (isInFocus(entry) || isNearOther(entry)) {
      return false;
    }
    boolean own = entry.own() && entry.exact();
    if (focus.main().isEmpty()) {
      return !own && entry.population() < HAMLET;
    }
    boolean division = entry.kind() == Gazetteer.Kind.REGION && (own || isOfDivision());
    boolean neighbour = entry.exact() && focus.of(entry.country()) > 0;
    return !division && entry.population() < (own || neighbour ? KNOWN : KNOWN_BY_ANOTHER_NAME);
  }

  /** Of "Babylon in Iraq" no small town of another country; "Bari, Iraq and Iran" is a list. */
  private boolean isElsewhere(Entry entry) {
    return !containerCodes.isEmpty()
        && listed.stream().map(Placement::country).noneMatch(containerCodes::contains)
        && !isExpected(entry)
        && entry.population() < KNOWN_BY_ANOTHER_NAME;
  }

  private static boolean isRegion(Entry entry) {
    return entry.kind() == Gazetteer.Kind.REGION && entry.exact() && entry.own();
  }

  /**
   * @param region whether a region bears the name, as in "Georgia, Oklahoma, Texas", which is a
   *     list
   */
  private double score(Entry entry, boolean region) {
    return Math.log10(entry.population() + 100)
        + (entry.own() ? 0.5 : 0)
        + (entry.exact() ? EXACT : 0)
        + ofRegion(entry)
        + (isListedRegion(entry) ? LISTED : 0)
        + ofKind(entry)
        + 3 * focus.of(entry.country())
        + (isContained(entry) ? region ? CONTAINED / 2 : CONTAINED : 0)
        + (isNearOther(entry) ? 1 : 0);
  }

  /** Whether the text says that it is a region, and not the city of that name. */
  boolean isOfDivision() {
    return kind.equals("region") || kind.equals("province");
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

  private boolean isContained(Entry entry) {
    return containerCodes.contains(entry.country())
        || containers.stream()
            .anyMatch(
                container ->
                    !entry.region().isEmpty()
                        && entry.kind() != Gazetteer.Kind.REGION
                        && Fold.sound(entry.region()).startsWith(Fold.sound(container)));
  }

  private boolean isNearOther(Entry entry) {
    return others.stream()
        .flatMap(other -> other.location().stream())
        .filter(location -> location.precision().equals("city"))
        .flatMap(location -> location.point().stream())
        .filter(point -> !point.geonamesId().isEmpty())
        .filter(point -> !point.geonamesId().equals("" + entry.id()))
        .anyMatch(
            point -> Locator.kilometres(point, entry.latitude(), entry.longitude()) < NEAR_KM);
  }

  private String reason(Entry best, List<Entry> entries) {
    if (isContained(best)) {
      return "the text says it is in " + String.join(", ", containers);
    }
    if (entries.size() == 1) {
      return best.exact() ? "the only place of this name" : "the only place of a name like this";
    }
    if (focus.of(best.country()) > 0.3) {
      return "of " + entries.size() + " places of this name, in a country the article is about";
    }
    if (isNearOther(best)) {
      return "of " + entries.size() + " places of this name, near another one in the article";
    }
    return "the largest of " + entries.size() + " places of this name";
  }
}
