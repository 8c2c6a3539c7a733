package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.text.Expressions;
import org.dateline.text.Token;

/** Tells "a third of the crew" from "a third strike", and "scores of people" from "test scores". */
final class Parts {
  private Parts() {}

  /** Whether the words up to a part's name are a fraction: "two - thirds", "a quarter of". */
  static boolean isPart(Atoms atoms, int first, int part, BigDecimal times) {
    String name = atoms.at(part).lower();
    String next = atoms.at(part + 1).lower();
    if (name.equals("half") || name.equals("halves")) {
      return !WordRole.WHICH_HALF.has(atoms.at(first - 1).lower())
          && !WordRole.AFTER_HALF.has(next);
    }
    boolean several = times.compareTo(BigDecimal.ONE) > 0;
    if (name.endsWith("s")) {
      return several;
    }
    boolean one = first < part && !several;
    return one && (next.equals("of") || !startsNoun(atoms, part + 1));
  }

  private static boolean startsNoun(Atoms atoms, int at) {
    return token(atoms, at)
        .filter(
            token ->
                token.tagged("N")
                    || token.tagged("J")
                    || token.tagged("V")
                    || token.word().equals("-")
                    || token.tagged("R"))
        .isPresent();
  }

  static Optional<Token> token(Atoms atoms, int at) {
    int token = atoms.at(at).token();
    return token < 0 ? Optional.empty() : Optional.of(atoms.sentence().token(token));
  }

  /** Whether "double" compares: "double other estimates", not "to double" or "a double bed". */
  static boolean isMultiple(Atoms atoms, int at) {
    boolean compares = WordRole.DOUBLED.has(atoms.at(at + 1).lower());
    return compares && token(atoms, at).filter(token -> token.tagged("V")).isEmpty();
  }

  /** Whether the word is an amount: "scores" needs a sign of it, "tens" a larger word. */
  static boolean isVague(Atoms atoms, Amount amount) {
    String word = atoms.at(amount.first()).lower();
    boolean alone = amount.end() == amount.first() + 1;
    if (word.equals("tens")) {
      return !alone;
    }
    return !word.equals("scores")
        || WordRole.AFTER_SCORES.has(atoms.at(amount.end()).lower())
        || areHurt(atoms, amount);
  }

  /** "Leaving scores injured"; not "the test scores published". */
  private static boolean areHurt(Atoms atoms, Amount scores) {
    boolean counted = token(atoms, scores.first() - 1).filter(t -> !t.tagged("V")).isEmpty();
    return counted
        && token(atoms, scores.end())
            .filter(t -> Expressions.matches(t.tag(), "VBN|VBD|JJ"))
            .isPresent();
  }
}
