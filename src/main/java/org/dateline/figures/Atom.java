package org.dateline.figures;

import java.util.Locale;
import org.dateline.text.Span;

/**
 * A piece of a sentence as numbers are read: digits, letters, or one other character.
 *
 * <p>The tokens of a sentence are cut where digits and letters meet, so that "$2.7m" and "$ 2.7 m"
 * read the same.
 *
 * @param token the index of the token it stands in
 * @param glued whether it touches the piece before it
 */
record Atom(Kind kind, String text, int token, Span span, boolean glued) {
  enum Kind {
    DIGITS,
    LETTERS,
    SYMBOL
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  boolean is(String symbol) {
    return text.equals(symbol);
  }
}
