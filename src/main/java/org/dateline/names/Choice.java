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
  private static final Set<Gazetteer.Kind> DIVISIONS =
      Set.of(Gazetteer.Kind.REGION, Gazetteer.Kind.REGION_SEAT, Gazetteer.Kind.CAPITAL);

  /** Fewer people make a place unlikely in a country of which the article does not speak. */
  private static final int KNOWN = 10_000;

  private static final int KNOWN_BY_ANOTHER_NAME = 200_000;
  private static final int HAMLET = 1000;

  private final Focus focus;
  private final Whereabouts told;
  private final Collection<Placement> others;
  private final String kind;

  /**
   * @param others the places of the article, as far as they are known
   * @param kind what its head noun says it is, "" for none
   */
  Choice(Focus focus, Whereabouts told, Collection<Placement> others, String kind) {
    this.focus = focus;
    this.told = told;
    this.others = others;
    this.kind = kind;
  }

  /** A place of the gazetteer, and why it is the one. */
  record Chosen(Entry entry, String reason) {}

  Optional<Chosen> best(List<Entry> entries) {
    List<Entry> able = entries.stream().filter(this::mayBeOfKind).toList();
    List<Entry> exact = able.stream().filter(Entry::exact).toList();
    List<Entry> fit =
        exact.isEmpty()
            ? able.stream().filter(e -> isExpected(e) || isNearOther(e)).toList()
            : able.stream().filter(e -> e.exact() || isOfMain(e)).toList();
    List<Entry> order = fit.stream().sorted(Locator.order()).toList();
    Entry best = null;
    double most = Double.NEGATIVE_INFINITY;
    NamesakeScore score = new NamesakeScore(fit, focus, told, others, kind, this::isNearOther);
    for (Entry entry : order) {
      double found = score.of(entry);
      if (found > most) {
        best = entry;
        most = found;
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

  /** Whether it may be the quarter of a city: it is one, or stands near what the text names. */
  boolean mayBeQuarter(Entry entry) {
    boolean part =
        entry.kind() == Gazetteer.Kind.QUARTER || entry.kind() == Gazetteer.Kind.DISTRICT;
    return (part && isInFocus(entry)) || isNearOther(entry);
  }

  /** Whether it lies in the country that the article is most about, or where the text says. */
  boolean isExpected(Entry entry) {
    return isOfMain(entry) || told.says(entry);
  }

  boolean isInFocus(Entry entry) {
    return focus.isOn(entry.country()) || told.says(entry);
  }

  /**
   * A small place, or another spelling of one, in a country of which the article does not speak.
   */
  private boolean isUnlikely(Entry entry) {
    if (isElsewhere(entry) || isOutside(entry)) {
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

  private boolean isOutside(Entry entry) {
    return entry.population() < KNOWN_BY_ANOTHER_NAME && told.excludes(entry);
  }

  /** Of "Babylon in Iraq" no small town of another country; "Bari, Iraq and Iran" is a list. */
  private boolean isElsewhere(Entry entry) {
    return !told.codes().isEmpty()
        && told.listed().stream().map(Placement::country).noneMatch(told.codes()::contains)
        && !isExpected(entry)
        && entry.population() < KNOWN_BY_ANOTHER_NAME;
  }

  /** Whether the text says that it is a region, and not the city of that name. */
  boolean isOfDivision() {
    return kind.equals("region") || kind.equals("province");
  }

  /** Whether it is a town of the article, or near one. */
  boolean isAmongOthers(Entry entry) {
    return others.stream()
        .flatMap(other -> other.location().stream())
        .filter(location -> location.precision().equals("city"))
        .flatMap(location -> location.point().stream())
        .anyMatch(point -> Whereabouts.isNear(entry, point));
  }

  private boolean isNearOther(Entry entry) {
    return others.stream()
        .flatMap(other -> other.location().stream())
        .filter(location -> location.precision().equals("city"))
        .flatMap(location -> location.point().stream())
        .filter(point -> !point.geonamesId().isEmpty())
        .filter(point -> !point.geonamesId().equals("" + entry.id()))
        .anyMatch(point -> Whereabouts.isNear(entry, point));
  }

  private String reason(Entry best, List<Entry> entries) {
    if (told.says(best)) {
      return "the text says it is in " + String.join(", ", told.containers());
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
