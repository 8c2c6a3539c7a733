package org.dateline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.facts.Conflict.Kind;
import org.dateline.figures.Figure.Category;

/**
 * Finds the figures of a run that contradict each other, or that update each other.
 *
 * <p>Only figures that share a key are compared: those of one article and category, and those of
 * one category, thing, side and place in articles of the same days. Nothing is averaged.
 */
public final class ConflictFinder {
  private static final BigDecimal TENFOLD = BigDecimal.TEN;
  private static final long DAYS = 3;
  private static final int DAY = "2022-11-11".length();

  /** How many of a group's figures, itself among them, a figure can meet going forward. */
  public static final int NEIGHBOURS = 50;

  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::article)
          .thenComparingInt(FigureKey::start)
          .thenComparing(FigureKey::id);

  /** Two figures that cannot both be true at once. */
  public record Pair(FigureKey first, FigureKey second, Kind kind) {}

  /** The conflicts among figures in any order; in the order of their first figures. */
  public List<Conflict> find(Iterable<FigureKey> figures) {
    Map<String, List<FigureKey>> groups = new TreeMap<>();
    for (FigureKey figure : figures) {
      for (String key : keys(figure)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    groups.values().forEach(group -> pairs.addAll(pairs(group)));
    return conflicts(pairs);
  }

  /** The keys under which a figure is compared with others. */
  public List<String> keys(FigureKey figure) {
    String kind = figure.category().label() + '|' + figure.unit() + '|';
    String inArticle = "article|" + kind + figure.article();
    if (figure.place().isEmpty()) {
      return List.of(inArticle);
    }
    String acrossArticles =
        "place|" + kind + figure.side() + '|' + Comparison.place(figure.place());
    return List.of(inArticle, acrossArticles);
  }

  /** The pairs that conflict among figures that share a key. */
  public List<Pair> pairs(List<FigureKey> group) {
    List<FigureKey> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparing(ConflictFinder::day).thenComparing(ORDER));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + NEIGHBOURS); j++) {
        compare(sorted.get(i), sorted.get(j)).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /**
   * The day that a figure is about, or else the day of its article: a group is gone through in the
   * order of days, articles, offsets and ids.
   */
  public static String day(FigureKey figure) {
    String date = figure.date();
    return date.length() >= DAY && isDay(date.substring(0, DAY))
        ? date.substring(0, DAY)
        : figure.published();
  }

  private static boolean isDay(String date) {
    try {
      return LocalDate.parse(date).toString().equals(date);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Optional<Pair> compare(FigureKey a, FigureKey b) {
    boolean same =
        !a.id().equals(b.id())
            && Comparison.sameThing(a, b)
            && isSameSide(a, b)
            && isSamePlace(a, b)
            && isSameTime(a, b)
            && (a.article().equals(b.article()) ? areSetAgainst(a, b) : areOfOneEvent(a, b))
            && (Comparison.isBelow(a, b) || Comparison.isBelow(b, a))
            && areOfOneOrder(a, b);
    return same ? kind(a, b).map(kind -> new Pair(a, b, kind)) : Optional.empty();
  }

  /** Counts that differ tenfold speak of two things: a raid's dead, and a year's. */
  private static boolean areOfOneOrder(FigureKey a, FigureKey b) {
    BigDecimal x = a.low().or(a::high).orElse(BigDecimal.ZERO);
    BigDecimal y = b.low().or(b::high).orElse(BigDecimal.ZERO);
    boolean contrasted = (a.disputed() || b.disputed()) && Comparison.isContrast(a, b);
    return contrasted || x.max(y).compareTo(x.min(y).multiply(TENFOLD)) <= 0;
  }

  private static boolean isSameSide(FigureKey a, FigureKey b) {
    return a.side().equals(b.side())
        || (a.article().equals(b.article()) && (a.side().isEmpty() || b.side().isEmpty()));
  }

  /** Where one does not say where, only two sources in one passage can be compared. */
  private static boolean isSamePlace(FigureKey a, FigureKey b) {
    return areOfOnePlace(a, b)
        || ((a.place().isEmpty() || b.place().isEmpty()) && Comparison.isContrast(a, b));
  }

  private static boolean areOfOnePlace(FigureKey a, FigureKey b) {
    String place = Comparison.place(a.place());
    return !place.isEmpty() && place.equals(Comparison.place(b.place()));
  }

  /**
   * Whether an article sets one number against the other: of two sources in one passage, or for the
   * troops of one place, or for one day.
   */
  private static boolean areSetAgainst(FigureKey a, FigureKey b) {
    boolean disputed = a.disputed() || b.disputed();
    boolean sameDay = !a.date().isEmpty() && a.date().equals(b.date());
    boolean stock = a.category() == Category.TROOPS;
    if (Comparison.isContrast(a, b)) {
      return disputed || areOfOnePlace(a, b);
    }
    return areOfOnePlace(a, b) && (stock || sameDay || disputed);
  }

  /**
   * Whether two articles tell of one thing: of one day in one place, or of one side's troops or
   * losses in a country, by two sources.
   */
  private static boolean areOfOneEvent(FigureKey a, FigureKey b) {
    if (a.wide() || b.wide() || a.category() == Category.TROOPS) {
      return !a.side().isEmpty() && Comparison.areOfTwoSources(a, b);
    }
    return !day(a).isEmpty() && day(a).equals(day(b));
  }

  private static boolean isSameTime(FigureKey a, FigureKey b) {
    boolean dated = !a.date().isEmpty() && !b.date().isEmpty();
    if (dated && !(a.date().startsWith(b.date()) || b.date().startsWith(a.date()))) {
      return false;
    }
    return a.article().equals(b.article()) || isNear(day(a), day(b));
  }

  private static boolean isNear(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(second));
    return Math.abs(days) <= DAYS;
  }

  /**
   * A greater count of people in a later article updates an earlier one, as does a source's own
   * next count; otherwise two sources disagree. One source that gives two numbers in one article
   * speaks of two things.
   */
  private static Optional<Kind> kind(FigureKey a, FigureKey b) {
    boolean first = a.published().compareTo(b.published()) <= 0;
    FigureKey earlier = first ? a : b;
    FigureKey later = first ? b : a;
    boolean dated = !a.published().isEmpty() && !b.published().isEmpty();
    boolean grows = Comparison.isBelow(earlier, later) && Comparison.FATES.contains(a.category());
    boolean ofOneSource = a.source().equals(b.source());
    if (a.article().equals(b.article())) {
      return ofOneSource ? Optional.empty() : Optional.of(Kind.DISAGREE);
    }
    boolean next = dated && !earlier.published().equals(later.published());
    boolean recounted = ofOneSource && !a.source().isEmpty();
    boolean update = next && (grows || recounted);
    return Optional.of(update ? Kind.UPDATE : Kind.DISAGREE);
  }

  /** The pairs joined into conflicts: figures linked by pairs are one. */
  public List<Conflict> conflicts(List<Pair> pairs) {
    Map<String, List<Pair>> groups = new TreeMap<>();
    Linked linked = new Linked();
    pairs.forEach(pair -> linked.link(pair.first().id(), pair.second().id()));
    for (Pair pair : pairs) {
      groups.computeIfAbsent(linked.root(pair.first().id()), k -> new ArrayList<>()).add(pair);
    }
    return groups.values().stream()
        .map(ConflictFinder::members)
        .sorted(Comparator.comparing(group -> group.figures().get(0), ORDER))
        .map(Group::conflict)
        .toList();
  }

  private static Group members(List<Pair> pairs) {
    Map<String, FigureKey> figures = new TreeMap<>();
    for (Pair pair : pairs) {
      figures.put(pair.first().id(), pair.first());
      figures.put(pair.second().id(), pair.second());
    }
    boolean update = pairs.stream().allMatch(pair -> pair.kind() == Kind.UPDATE);
    return new Group(
        figures.values().stream().sorted(ORDER).toList(), update ? Kind.UPDATE : Kind.DISAGREE);
  }

  /** The figures of one conflict, in order. */
  private record Group(List<FigureKey> figures, Kind kind) {
    Conflict conflict() {
      FigureKey first = figures.get(0);
      List<String> ids = figures.stream().map(FigureKey::id).toList();
      return new Conflict(
          Ids.of("x", ids.stream().sorted().toList()),
          longest(figures.stream().map(FigureKey::what).toList()),
          first.category(),
          firstOf(figures.stream().map(FigureKey::side).toList()),
          firstOf(figures.stream().map(FigureKey::place).toList()),
          firstOf(figures.stream().map(FigureKey::date).toList()),
          figures.stream()
              .flatMap(f -> f.low().or(f::high).stream())
              .min(Comparator.naturalOrder()),
          figures.stream()
              .flatMap(f -> f.high().or(f::low).stream())
              .max(Comparator.naturalOrder()),
          kind,
          ids,
          figures.stream().map(FigureKey::source).filter(s -> !s.isEmpty()).distinct().toList(),
          figures.stream().map(FigureKey::article).distinct().toList());
    }

    private static String longest(List<String> words) {
      return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static String firstOf(List<String> values) {
      return values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
  }
}
