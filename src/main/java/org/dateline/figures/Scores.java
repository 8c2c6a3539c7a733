package org.dateline.figures;

import org.dateline.text.Expressions;
import org.dateline.text.Token;

/** Tells the scores of games and votes: "a 2-3 defeat", "won 3 – 1", "passed the bill 80–19". */
final class Scores {
  private static final int NEAR = 5;

  private Scores() {}

  static boolean have(Atoms atoms, Quantity quantity) {
    if (quantity.qualifier() == Figure.Qualifier.RANGE) {
      return Expressions.matches(
              atoms.key(quantity.first(), quantity.end(), true), "\\d+ [-\u2013] \\d+")
          && (Giveaway.SCORE.is(atoms.at(quantity.end())) || isPlayed(atoms, quantity));
    }
    int dash = isDash(atoms.at(quantity.end())) ? quantity.end() : quantity.first() - 1;
    return isPlain(atoms.at(quantity.first()))
        && isDash(atoms.at(dash))
        && isPlain(atoms.at(dash - 1))
        && isPlain(atoms.at(dash + 1))
        && atoms.at(dash).glued() == atoms.at(dash + 1).glued()
        && !atoms.at(dash + 2).lower().equals("of");
  }

  private static boolean isDash(Atom atom) {
    return Expressions.matches(atom.text(), "[-\u2013]");
  }

  private static boolean isPlain(Atom atom) {
    return Expressions.matches(atom.text(), "\\d{1,3}");
  }

  /** "Lost 1-3", "drew the match 1-2": no noun follows. */
  private static boolean isPlayed(Atoms atoms, Quantity quantity) {
    boolean noun = Parts.token(atoms, quantity.end()).filter(t -> t.tagged("N")).isPresent();
    for (int at = quantity.first() - 1; !noun && at >= quantity.first() - NEAR; at--) {
      if (Parts.token(atoms, at).map(Token::lemma).filter(Giveaway.SCORED::has).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
