package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** Tells pounds of weight from pounds of money, by what is weighed ({@code weighed.tsv}). */
final class Pounds {
  private static final int FARTHEST = 3;
  private static final Set<String> THINGS = Lexicon.load(Pounds.class, "weighed.tsv").words("noun");

  private Pounds() {}

  /** "A 500-pound bomb", "20 pounds of heroin"; not "2 million pounds of damage". */
  static boolean isWeight(Atoms atoms, Amount amount, int end) {
    boolean pounds = Expressions.matches(atoms.at(end - 1).lower(), "pounds?");
    boolean small = amount.scale().compareTo(BigDecimal.valueOf(1000)) <= 0;
    return pounds && small && (isWeighed(atoms, amount.first()) || isOfThing(atoms, end));
  }

  /** "Weighing less than three pounds". */
  private static boolean isWeighed(Atoms atoms, int first) {
    for (int at = first - 1; at >= first - FARTHEST; at--) {
      if (Parts.token(atoms, at).map(Token::lemma).filter("weigh"::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThing(Atoms atoms, int end) {
    for (int at = end; at < end + FARTHEST; at++) {
      String word = atoms.at(at).lower();
      if (THINGS.contains(word) || THINGS.contains(singular(word))) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
