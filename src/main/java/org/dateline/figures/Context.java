package org.dateline.figures;

import java.util.List;
import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** A sentence, and which of its words are numbers, units and dates and so name no counted thing. */
final class Context {
  private static final Set<String> PRONOUNS =
      Set.of(
          "nobody",
          "everybody",
          "somebody",
          "anybody",
          "everyone",
          "someone",
          "anyone",
          "nothing",
          "everything",
          "something",
          "anything");

  private final Sentence sentence;
  private final boolean[] marked;

  Context(Atoms atoms, List<Quantity> quantities) {
    sentence = atoms.sentence();
    marked = new boolean[sentence.size()];
    for (Quantity quantity : quantities) {
      for (int i = quantity.first(); i < quantity.end(); i++) {
        marked[atoms.at(i).token()] = true;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The word in lower case; "" outside the sentence. */
  String word(int index) {
    return index >= 0 && index < sentence.size() ? sentence.token(index).lower() : "";
  }

  /** Its part of speech; "" outside the sentence. */
  String tag(int index) {
    return index >= 0 && index < sentence.size() ? sentence.token(index).tag() : "";
  }

  boolean isNumber(int index) {
    return index >= 0 && index < marked.length && marked[index];
  }

  boolean isTime(int index) {
    if (index < 0 || index >= sentence.size()) {
      return false;
    }
    return WordRole.TIME.has(token(index).lemma())
        || token(index).votes().any(EntityLabel.DATE)
        || token(index).votes().any(EntityLabel.TIME);
  }

  /** Whether the token is a noun that may be counted or measured. */
  boolean isThing(int index) {
    return index >= 0
        && index < sentence.size()
        && token(index).tagged("NN")
        && !isNumber(index)
        && !isTime(index)
        && !PRONOUNS.contains(word(index))
        && Character.isLetterOrDigit(token(index).word().codePointAt(0));
  }

  /** "20 of them", "seven of whom": a part of what was counted before; not "20 of those men". */
  boolean isPartitive(int of) {
    return word(of).equals("of")
        && (Expressions.matches(word(of + 1), "them|whom|which")
            || (Expressions.matches(word(of + 1), "these|those")
                && !Expressions.matches(tag(of + 2), "N.*|J.*")));
  }

  boolean isFinite(int index) {
    return index >= 0 && index < sentence.size() && token(index).isFinite();
  }

  boolean isVerb(int index) {
    return tag(index).startsWith("V");
  }
}
