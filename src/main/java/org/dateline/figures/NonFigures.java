package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tells numbers that count or measure nothing: dates, designations, "one of the", scores, ranks.
 *
 * <p>The words that give them away are those of {@link Giveaway}.
 */
record NonFigures(Categories categories) {
  private static final BigDecimal LARGEST_NOTE = BigDecimal.valueOf(1000);
  private static final int MOST_MODIFIERS = 2;
  private static final int NEAR = 6;

  /** Whether the quantity is a date, a name's number, an address or another non-figure. */
  boolean covers(Atoms atoms, Quantity quantity) {
    if (quantity.is(Unit.Kind.TIME)
        || LoneOne.isIdle(atoms, quantity)
        || Coordinates.have(atoms, quantity)) {
      return true;
    }
    if (quantity.unit().isPresent()) {
      return false;
    }
    return CalendarNumbers.has(atoms, quantity)
        || NameNumbers.has(atoms, quantity)
        || isDuration(atoms, quantity)
        || isNote(atoms, quantity)
        || Scores.have(atoms, quantity)
        || isRank(atoms, quantity)
        || isSpare(atoms, quantity)
        || LoneOne.countsNothing(atoms, quantity, categories);
  }

  static boolean countsPlural(Atoms atoms, Quantity quantity) {
    return next(atoms, quantity)
        .filter(token -> Expressions.matches(token.tag(), "NNP?S"))
        .isPresent();
  }

  private static Optional<Token> next(Atoms atoms, Quantity quantity) {
    return Parts.token(atoms, quantity.end());
  }

  /** "The four previous weeks", "twenty working days"; not "four weekly flights". */
  private static boolean isDuration(Atoms atoms, Quantity quantity) {
    Sentence sentence = atoms.sentence();
    int first = next(atoms, quantity).map(Token::index).orElse(sentence.size());
    int at = first;
    while (at < sentence.size()
        && at < first + MOST_MODIFIERS
        && Expressions.matches(sentence.token(at).tag(), "JJ|VBG|NN")) {
      at++;
    }
    boolean noun = at + 1 < sentence.size() && sentence.token(at + 1).tagged("N");
    return at > first
        && at < sentence.size()
        && sentence.token(at).tag().equals("NNS")
        && Unit.isTime(atoms, atoms.firstOf(at))
        && !noun;
  }

  /** A list's number, a footnote's, a year: "1.", "(4)", "[12]", "(1791)"; not "cases (13)". */
  private static boolean isNote(Atoms atoms, Quantity quantity) {
    String previous = atoms.at(quantity.first() - 1).text();
    String next = atoms.at(quantity.end()).text();
    boolean small =
        quantity.high().filter(high -> high.compareTo(LARGEST_NOTE) < 0).isPresent()
            && atoms.at(quantity.first()).isDigits();
    boolean year = Expressions.matches(atoms.at(quantity.first()).text(), "1\\d\\d\\d|20\\d\\d");
    boolean bracketed =
        (previous.equals("(") && next.equals(")")) || (previous.equals("[") && next.equals("]"));
    boolean listed =
        quantity.first() == 0
            && Expressions.matches(next, "[.)]")
            && atoms.at(quantity.end()).glued();
    return (small || year) && ((bracketed && !isTally(atoms, quantity)) || (small && listed));
  }

  /** "The most confirmed cases (13)". */
  private static boolean isTally(Atoms atoms, Quantity quantity) {
    return Parts.token(atoms, quantity.first() - 2)
        .filter(token -> token.tag().equals("NNS") && !token.isCapitalised())
        .isPresent();
  }

  /** "With one game to spare". */
  private static boolean isSpare(Atoms atoms, Quantity quantity) {
    for (int at = quantity.end(); at < quantity.end() + NEAR; at++) {
      if (atoms.key(at, at + 2, true).equals("to spare")) {
        return true;
      }
    }
    return false;
  }

  /** "The bottom three": no noun follows. */
  private static boolean isRank(Atoms atoms, Quantity quantity) {
    return Giveaway.TOP.is(atoms.at(quantity.first() - 1))
        && Parts.token(atoms, quantity.first() - 1).filter(t -> t.tagged("V")).isEmpty()
        && next(atoms, quantity)
            .filter(token -> token.tagged("NN") || token.tagged("JJ"))
            .isEmpty();
  }
}
