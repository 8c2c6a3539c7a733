package org.dateline.figures;

import java.util.Optional;
import org.dateline.text.Expressions;
import org.dateline.text.Token;

/** Tells the "one" of "one of the", "no one" and "at one point" from that of "one soldier". */
final class LoneOne {
  private static final int NEAR = 4;

  private LoneOne() {}

  /** "At one point", "on the one hand": nothing is counted, whatever unit the word names. */
  static boolean isIdle(Atoms atoms, Quantity quantity) {
    return quantity.numberEnd() == quantity.first() + 1
        && atoms.at(quantity.first()).lower().equals("one")
        && Giveaway.NOT_ONE.is(atoms.at(quantity.numberEnd()));
  }

  /** "One of the", "no one", "one village to another": only "one soldier" counts. */
  static boolean countsNothing(Atoms atoms, Quantity quantity, Categories categories) {
    if (!atoms.key(quantity.first(), quantity.end(), true).equals("one")) {
      return false;
    }
    Optional<Token> next = Parts.token(atoms, quantity.end());
    boolean noun =
        next.filter(t -> t.tagged("NN") || t.tagged("JJ") || t.tag().equals("VBN")).isPresent();
    boolean fixed =
        Expressions.matches(
                atoms.at(quantity.first() - 1).lower(), "no|the|this|that|any|each|every")
            || goesToAnother(atoms, quantity.end());
    return fixed || !(noun || isVictim(atoms, quantity, next, categories));
  }

  private static boolean goesToAnother(Atoms atoms, int at) {
    for (int i = at; i < at + NEAR; i++) {
      if (atoms.at(i + 1).lower().equals("another") && atoms.at(i).isLetters()) {
        return true;
      }
    }
    return false;
  }

  /** "24 were wounded and one died", "one was killed". */
  private static boolean isVictim(
      Atoms atoms, Quantity quantity, Optional<Token> next, Categories categories) {
    boolean hit =
        Parts.token(atoms, quantity.first() - 1)
            .filter(token -> token.tagged("V"))
            .flatMap(categories::ofObject)
            .isPresent();
    return hit
        || next.filter(t -> t.tag().equals("VBD") && Expressions.matches(t.lemma(), "be|die"))
            .isPresent();
  }
}
