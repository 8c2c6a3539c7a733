package org.dateline.facts;

import java.util.Locale;
import java.util.Set;
import org.dateline.figures.Figure;
import org.dateline.figures.Figure.Category;

/** Which figures can be compared, and what of their words counts when they are. */
final class Comparison {
  /** What befalls people: one count of them is a later count of another. */
  static final Set<Category> FATES =
      Set.of(
          Category.KILLED,
          Category.WOUNDED,
          Category.CASUALTIES,
          Category.CAPTURED,
          Category.MISSING,
          Category.DISPLACED);

  /** How many characters apart two accounts stand that a writer sets against each other. */
  private static final int PASSAGE = 300;

  private static final Set<Category> KINDS =
      Set.of(
          Category.TROOPS,
          Category.WEAPONS,
          Category.VEHICLES,
          Category.AIRCRAFT,
          Category.DRONES_MISSILES,
          Category.ATTACKS);

  private static final Set<String> GENERIC_PLACE_WORDS =
      Set.of(
          "region",
          "oblast",
          "province",
          "city",
          "district",
          "the",
          "governorate",
          "area",
          "of",
          "state",
          "county",
          "town",
          "village",
          "municipality");

  private Comparison() {}

  /** Parts, shares, ages, "10 others" and restatements contradict nothing. */
  static boolean isComparable(Figure figure) {
    return !figure.part()
        && figure.equivalentOf().isEmpty()
        && !head(figure.what()).matches("others?")
        && figure.category() != Category.AGE
        && figure.category() != Category.PERCENT
        && figure.category() != Category.DISTANCE
        && figure.qualifier() != Figure.Qualifier.FRACTION
        && !figure.unit().equals("times")
        && (figure.low().isPresent() || figure.high().isPresent());
  }

  /** The last word before "of", in lower case and in the singular: "unexploded shells": shell. */
  static String head(String what) {
    int of = what.indexOf(" of ");
    String noun = of > 0 ? what.substring(0, of) : what;
    String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.endsWith("s") && last.length() > 3 ? last.substring(0, last.length() - 1) : last;
  }

  /** A place without the words that only say what kind of place it is. */
  static String place(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]+")) {
      if (!GENERIC_PLACE_WORDS.contains(word)) {
        key.append(key.isEmpty() ? "" : " ").append(word);
      }
    }
    return key.toString();
  }

  /** Whether two counts of a category may count the same thing. */
  static boolean sameThing(FigureKey a, FigureKey b) {
    if (FATES.contains(a.category())) {
      return isGeneric(a.head()) || isGeneric(b.head()) || a.head().equals(b.head());
    }
    if (a.category() == Category.TROOPS) {
      return true;
    }
    return KINDS.contains(a.category())
        ? a.head().equals(b.head())
        : a.what().equalsIgnoreCase(b.what()) && isClearlySame(a, b);
  }

  /** Sums of money and counts of other things recur; two sources must give them for one thing. */
  private static boolean isClearlySame(FigureKey a, FigureKey b) {
    boolean attributed = !a.source().isEmpty() && !b.source().isEmpty();
    boolean placed = !a.place().isEmpty() && !b.place().isEmpty();
    boolean precise = placed || (a.category() != Category.MONEY && a.what().contains(" "));
    return attributed && precise;
  }

  /** Whether two sources that one passage sets side by side count people who met one fate. */
  static boolean isContrast(FigureKey a, FigureKey b) {
    boolean people = FATES.contains(a.category()) || a.category() == Category.TROOPS;
    boolean sources =
        !a.source().isEmpty() && !b.source().isEmpty() && !isOne(a.source(), b.source());
    return people
        && sources
        && a.article().equals(b.article())
        && Math.abs(a.start() - b.start()) <= PASSAGE;
  }

  /** "The report" and "the reports" are one source, as are "police" and "Kharkiv police". */
  private static boolean isOne(String first, String second) {
    String one = singular(first);
    String other = singular(second);
    return one.contains(other) || other.contains(one);
  }

  private static String singular(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
  }

  /** Whether a figure can conflict with any: sums and things need a source and a clear name. */
  static boolean mayConflict(FigureKey key) {
    boolean counts =
        FATES.contains(key.category())
            || key.category() == Category.TROOPS
            || KINDS.contains(key.category());
    return counts || isClearlySame(key, key);
  }

  private static boolean isGeneric(String head) {
    return Set.of(
            "people",
            "person",
            "toll",
            "dead",
            "death",
            "fatalitie",
            "victim",
            "casualtie",
            "wounded",
            "injured",
            "missing",
            "killed",
            "")
        .contains(head);
  }
}
