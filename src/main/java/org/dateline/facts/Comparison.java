package org.dateline.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.figures.Figure;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;

/** Which figures can be compared, and what of their words counts when they are. */
final class Comparison {
  private static final Pattern BORDERS = Pattern.compile("[ -]+");

  /** What befalls people: one count of them is a later count of another. */
  static final Set<Category> FATES =
      Set.of(
          Category.KILLED,
          Category.WOUNDED,
          Category.CASUALTIES,
          Category.CAPTURED,
          Category.MISSING,
          Category.DISPLACED);

  private static final BigDecimal ABOUT = new BigDecimal("0.1");

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

  private static final Set<String> PLACE_WORDS =
      Lexicon.load(Comparison.class, "place-words.tsv").words("word");
  private static final Set<String> VICTIMS = heads("victims.tsv");
  private static final Set<String> SOLDIERS = heads("soldiers.tsv");

  private Comparison() {}

  private static Set<String> heads(String file) {
    return Lexicon.load(Comparison.class, file).words("word").stream()
        .map(Comparison::head)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Parts, shares, ages, "10 others" and restatements contradict nothing. */
  static boolean isComparable(Figure figure) {
    return !figure.part()
        && figure.equivalentOf().isEmpty()
        && !Expressions.matches(head(figure.what()), "others?")
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
    for (String word : BORDERS.split(name.toLowerCase(Locale.ROOT))) {
      if (!PLACE_WORDS.contains(word)) {
        key.append(key.isEmpty() ? "" : " ").append(word);
      }
    }
    return key.toString();
  }

  /** Whether two counts of a category may count the same thing. */
  static boolean sameThing(FigureKey a, FigureKey b) {
    if (FATES.contains(a.category())) {
      return sameVictims(a, b);
    }
    boolean heads = a.head().equals(b.head());
    if (a.category() == Category.TROOPS) {
      return heads || (SOLDIERS.contains(a.head()) && SOLDIERS.contains(b.head()));
    }
    if (KINDS.contains(a.category()) || areDisputed(a, b)) {
      return heads;
    }
    return a.what().equalsIgnoreCase(b.what()) && isClearlySame(a, b);
  }

  /** "12 people" hold "3 children"; 15 children contradict them. */
  private static boolean sameVictims(FigureKey a, FigureKey b) {
    if (isGeneric(a.head()) == isGeneric(b.head())) {
      return isGeneric(a.head()) || a.head().equals(b.head());
    }
    return isGeneric(a.head()) ? isBelow(a, b) : isBelow(b, a);
  }

  /** Whether all of a figure's interval lies below the other's; "about" reaches a tenth further. */
  static boolean isBelow(FigureKey a, FigureKey b) {
    return a.high().isPresent()
        && b.low().isPresent()
        && reach(a, a.high().get(), 1).compareTo(reach(b, b.low().get(), -1)) < 0;
  }

  private static BigDecimal reach(FigureKey figure, BigDecimal bound, int direction) {
    BigDecimal margin = bound.abs().multiply(ABOUT).multiply(BigDecimal.valueOf(direction));
    return figure.approximate() ? bound.add(margin) : bound;
  }

  /** Sums of money and counts of other things recur; two sources must give them for one thing. */
  private static boolean isClearlySame(FigureKey a, FigureKey b) {
    boolean placed = !a.place().isEmpty() && !b.place().isEmpty();
    boolean precise = placed || (a.category() != Category.MONEY && a.what().contains(" "));
    return areAttributed(a, b) && precise;
  }

  private static boolean areAttributed(FigureKey a, FigureKey b) {
    return !a.source().isEmpty() && !b.source().isEmpty();
  }

  /** Whether the article sets both against other accounts. */
  static boolean areDisputed(FigureKey a, FigureKey b) {
    return a.disputed() && b.disputed();
  }

  /** Whether one passage sets two sources side by side. */
  static boolean isContrast(FigureKey a, FigureKey b) {
    return areOfTwoSources(a, b)
        && a.article().equals(b.article())
        && Math.abs(a.start() - b.start()) <= PASSAGE;
  }

  /** "The report" and "the reports" are one source, as are "police" and "Kharkiv police". */
  static boolean areOfTwoSources(FigureKey a, FigureKey b) {
    String one = singular(a.source());
    String other = singular(b.source());
    return areAttributed(a, b) && !one.contains(other) && !other.contains(one);
  }

  private static String singular(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether a figure can conflict with any: sums and things need a source. */
  static boolean mayConflict(FigureKey key) {
    return FATES.contains(key.category())
        || KINDS.contains(key.category())
        || !key.source().isEmpty();
  }

  /** "People", "the toll", "the dead": whoever met the fate. */
  private static boolean isGeneric(String head) {
    return head.isEmpty() || VICTIMS.contains(head);
  }
}
