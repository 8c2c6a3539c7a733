package org.dateline.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the words that an acronym in brackets is short for: "Road Traffic Authority (RTA)". */
final class Introductions {
  private static final Set<String> SMALL =
      Set.of("of", "for", "and", "the", "in", "on", "to", "with", "at", "&", "de", "la", "del");

  /** From where to where the words go, both included. */
  record Full(int first, int last) {}

  private Introductions() {}

  /** The words whose first letters the token has that stands in brackets after them. */
  static Optional<Full> of(Sentence sentence, int acronym) {
    if (!isBracketed(sentence, acronym)) {
      return Optional.empty();
    }
    String letters = letters(sentence.token(acronym).word());
    int last = acronym - (sentence.token(acronym - 2).tagged("POS") ? 3 : 2);
    int reach = Math.max(0, last - 2 * letters.length() - 3);
    if (letters.length() < 2 || last < 0) {
      return Optional.empty();
    }
    for (int first = last; first >= reach && isWord(sentence.token(first)); first--) {
      if (first < last
          && startsWith(sentence.token(first), letters)
          && isSpelt(sentence, first + 1, last, letters, 1)) {
        return Optional.of(new Full(first, last));
      }
    }
    return Optional.empty();
  }

  /** The index of the word that tells what it is: "Authority" of "Authority for Road Traffic". */
  static int head(Sentence sentence, Full full) {
    for (int i = full.first() + 1; i < full.last(); i++) {
      if (sentence.token(i).lower().equals("of") || sentence.token(i).lower().equals("for")) {
        return i - 1;
      }
    }
    return full.last();
  }

  static boolean isBracketed(Sentence sentence, int index) {
    return index > 1
        && index + 1 < sentence.size()
        && sentence.token(index - 1).tag().equals("-LRB-")
        && sentence.token(index + 1).tag().equals("-RRB-");
  }

  /** The letters of an acronym in lower case, without the "s" of a plural. */
  private static String letters(String acronym) {
    String word = acronym.replace(".", "");
    boolean plural = word.endsWith("s") && word.length() > 2;
    String whole = plural ? word.substring(0, word.length() - 1) : word;
    boolean capitals =
        whole.length() > 1
            && whole.length() < 9
            && Character.isUpperCase(whole.charAt(0))
            && (Character.isUpperCase(whole.charAt(whole.length() - 1)) || whole.length() > 3);
    return capitals ? whole.toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isWord(Token token) {
    int c = token.word().codePointAt(0);
    return Character.isLetter(c)
        || Words.isHyphen(token)
        || token.word().equals("&")
        || token.word().equals(",")
        || token.tagged("POS");
  }

  private static boolean startsWith(Token token, String letters) {
    return token.lower().charAt(0) == letters.charAt(0);
  }

  /**
   * Whether words have a string's letters as their first, those of small words or not.
   *
   * @param from the index of the first of the letters that are left
   */
  private static boolean isSpelt(Sentence sentence, int first, int last, String letters, int from) {
    if (first > last) {
      return from == letters.length();
    }
    Token token = sentence.token(first);
    boolean small = SMALL.contains(token.lower()) || token.tagged("POS");
    boolean skipped = small || !Character.isLetter(token.word().charAt(0));
    boolean spelt = from < letters.length() && startsWith(token, letters.substring(from));
    return (skipped && isSpelt(sentence, first + 1, last, letters, from))
        || (spelt && isSpelt(sentence, first + 1, last, letters, from + 1));
  }
}
