package org.dateline.claims;

import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * What a sentence says of a name beside it: "Kremlin spokesman Dmitry Peskov", "Jo Roe, a judge".
 */
final class Descriptions {
  private static final int BEFORE = 5;
  private static final int AFTER = 7;
  private static final int FAR = 12;

  private Descriptions() {}

  /** The nouns and adjectives right before the name, and those of an apposition after it. */
  static Set<String> of(Sentence in, Span name) {
    Set<String> words = new HashSet<>();
    int first = in.size();
    int last = -1;
    for (Token token : in.tokens()) {
      if (name.covers(token.span())) {
        first = Math.min(first, token.index());
        last = token.index();
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - BEFORE) && isWord(in.token(i)); i--) {
      words.add(in.token(i).lower());
    }
    words.addAll(roleBefore(in, first));
    if (last >= 0 && last + 2 < in.size() && in.token(last + 1).word().equals(",")) {
      words.addAll(apposition(in, last + 2));
    }
    return words;
  }

  /** The words in "the minister of trade, Jo Roe": back to a verb or another comma. */
  private static Set<String> roleBefore(Sentence in, int name) {
    Set<String> words = new HashSet<>();
    int comma = name - 1;
    while (comma > 0 && in.token(comma).tagged("NNP") && name - comma < 3) {
      comma--;
    }
    if (comma < 1 || !in.token(comma).word().equals(",")) {
      return words;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - FAR); i--) {
      Token token = in.token(i);
      if (!isWord(token) && !Expressions.matches(token.tag(), "DT|IN|CC|POS|PRP\\$")) {
        return token.tagged("VB") ? Set.of() : words;
      }
      if (isWord(token)) {
        words.add(token.lower());
      }
    }
    return words;
  }

  /** The words of an apposition; none where a verb shows it to be a subject: "Roe, police said". */
  private static Set<String> apposition(Sentence in, int first) {
    Set<String> words = new HashSet<>();
    int i = first;
    while (i < Math.min(in.size(), first + AFTER)) {
      Token token = in.token(i);
      if (isWord(token)) {
        words.add(token.lower());
      } else if (!token.tagged("DT") && !token.tagged("CC")) {
        break;
      }
      i++;
    }
    boolean subject = i < in.size() && in.token(i).isFinite();
    return subject ? Set.of() : words;
  }

  private static boolean isWord(Token token) {
    return token.tagged("NN") || token.tagged("JJ");
  }
}
