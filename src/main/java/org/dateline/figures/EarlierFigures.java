package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.figures.Figure.Category;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Expressions;

/**
 * What the figures before a number lend to it: "Of the 50 missiles, 31 were shot down".
 *
 * @param drafts the figures of the sentence so far
 */
record EarlierFigures(Context context, Atoms atoms, Bounds bounds, List<Draft> drafts) {
  private static final int NEAR = 8;

  EarlierFigures {
    drafts = Collections.unmodifiableList(drafts);
  }

  /** The figure just before, where this one restates it: "45 km (28 miles)". */
  Optional<Draft> restated(Quantity quantity) {
    if (quantity.unit().isEmpty()) {
      return Optional.empty();
    }
    String bracket = "\\(|\\( (or|about|equivalent to|i . e .)|, or|or|/";
    return last()
        .filter(last -> !quantity.unit().equals(last.quantity().unit()))
        .filter(
            last ->
                Expressions.matches(between(last.quantity().end(), quantity), bracket)
                    || (last.restates().isPresent()
                        && Expressions.matches(
                            between(last.quantity().end(), quantity), "[;,/]|or"))
                    || between(atoms.firstOf(last.last() + 1), quantity).equals(", or"));
  }

  private String between(int end, Quantity quantity) {
    return atoms.key(end, bounds.start(atoms, quantity), true);
  }

  private Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }

  /**
   * The nearest count before the number that names what it counts; large enough to hold it where
   * the number is a part of it: "of them".
   *
   * @param may what the number can count
   */
  Optional<Draft> whole(Quantity quantity, boolean part, Predicate<Counted> may) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - NEAR); i--) {
      Draft draft = drafts.get(i);
      boolean names =
          draft.counted().filter(Counted::direct).filter(may).isPresent()
              && !isFate(draft)
              && draft.quantity().unit().isEmpty();
      if (names && !(part && size(draft.quantity()).compareTo(size(quantity)) < 0)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** "17 dead, but more than 2,500 are missing": the missing are no dead. */
  private boolean isFate(Draft draft) {
    return draft
        .counted()
        .map(counted -> context.word(counted.phrase().last()))
        .filter(WordRole.COUNTED::has)
        .isPresent();
  }

  private static BigDecimal size(Quantity quantity) {
    boolean vague = quantity.qualifier() == Figure.Qualifier.VAGUE;
    BigDecimal least = quantity.high().or(quantity::low).orElse(BigDecimal.ZERO);
    return vague ? least.multiply(BigDecimal.TEN) : least;
  }

  /** What the same verb or noun governs: "put the crowd at 200,000, police at 20,000". */
  Optional<Counted> gapped(int before) {
    return last()
        .filter(last -> Expressions.matches(context.word(before), "to|at|by|from"))
        .filter(last -> context.word(last.before()).equals(context.word(before)))
        .filter(last -> opensAfter(last.last() + 1, before))
        .flatMap(Draft::counted);
  }

  /** "A vote of 226 to 104". */
  Optional<Counted> scored(int before) {
    return last()
        .filter(last -> context.word(before).equals("to"))
        .filter(last -> last.quantity().unit().isEmpty() && last.after() == before)
        .flatMap(Draft::counted)
        .map(counted -> elided(counted.phrase()));
  }

  /** "Three to eight litres of water, whereas they should have 20 litres". */
  Optional<Counted> sameMeasure(Quantity quantity) {
    return last()
        .filter(last -> quantity.is(Unit.Kind.OTHER) && last.quantity().is(Unit.Kind.OTHER))
        .filter(last -> quantity.unit().equals(last.quantity().unit()))
        .flatMap(Draft::counted)
        .filter(counted -> counted.rule().equals("of"))
        .map(counted -> elided(counted.phrase()));
  }

  private boolean opensAfter(int first, int before) {
    boolean comma = Expressions.matches(context.word(first), "[,;]|and|but|while");
    for (int at = first; comma && at < before; at++) {
      if (context.isVerb(at)) {
        return false;
      }
    }
    return comma && first + 1 < before;
  }

  /** "51% of the vote against 47%": shares of one whole. */
  Optional<Counted> sameWhole(Quantity quantity, int before) {
    boolean compared =
        Expressions.matches(context.word(before), "against|versus|vs|compared|to|with|while");
    return last()
        .filter(last -> compared && quantity.is(Unit.Kind.PERCENT))
        .filter(last -> last.quantity().is(Unit.Kind.PERCENT))
        .flatMap(Draft::counted)
        .filter(counted -> counted.rule().equals("of"))
        .map(counted -> new Counted(counted.phrase(), false, "elided"));
  }

  /** The figure that "and" joins this one to. */
  Optional<Draft> joined(int before) {
    return last()
        .filter(last -> Expressions.matches(context.word(before), "and|or|,|;"))
        .filter(last -> last.last() >= before - 2 && last.last() < before);
  }

  /** "12 killed, among them 3 children": a part shares the fate of the whole. */
  Optional<Category> fateOfWhole(Quantity quantity, int before, int after) {
    Optional<Draft> whole =
        context.isPartitive(after)
            ? whole(quantity, true, counted -> true)
                .or(() -> last().filter(last -> last.counted().isEmpty()))
            : last().filter(last -> isAmong(before));
    return whole.map(Draft::category).filter(CategoryFinder.FATES::contains);
  }

  boolean isAmong(int before) {
    return Expressions.matches(context.word(before), "including|includes?")
        || (Expressions.matches(context.word(before), "them|whom|which|these|those")
            && Expressions.matches(context.word(before - 1), "among|of"));
  }

  static Counted elided(Phrase phrase) {
    return new Counted(phrase, false, "elided");
  }
}
