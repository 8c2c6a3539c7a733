package org.dateline.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * A run of letters, a run of digits, or one mark, whatever tokens the tokeniser made of them.
 *
 * @param lower in lower case; apostrophes and dashes of every kind as {@code '} and {@code -}
 * @param token the token it begins in
 * @param glued whether it follows the piece before without a space
 */
record Piece(String text, String lower, Token token, int start, boolean glued) {

  /** A run longer than this is no date; what is read of it stays short. */
  private static final int LONGEST = 30;

  /** The pieces of a sentence, in reading order. */
  static List<Piece> of(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    int end = -1;
    for (Token token : sentence.tokens()) {
      String word = token.word();
      for (int i = 0; i < word.length(); ) {
        int next = runEnd(word, i);
        int start = token.span().start() + i;
        pieces.add(of(word.substring(i, next), token, start, start == end));
        end = start + next - i;
        i = next;
      }
    }
    return List.copyOf(pieces);
  }

  private static Piece of(String text, Token token, int start, boolean glued) {
    String lower =
        text.length() > LONGEST
            ? "*"
            : switch (text) {
              case "’", "‘", "`", "´" -> "'";
              case "–", "—", "‑", "‐", "−" -> "-";
              default -> text.toLowerCase(Locale.ROOT);
            };
    return new Piece(text, lower, token, start, glued);
  }

  private static int runEnd(String word, int from) {
    int at = from;
    if (Character.isLetter(word.charAt(from))) {
      while (at < word.length() && Character.isLetter(word.charAt(at))) {
        at++;
      }
    } else if (isDigit(word.charAt(from))) {
      while (at < word.length() && isDigit(word.charAt(at))) {
        at++;
      }
    } else {
      at++;
    }
    return at;
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  int end() {
    return start + text.length();
  }

  boolean isNumber() {
    return isDigit(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isAllCapitals() {
    return isWord() && text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean tagged(String prefix) {
    return token.tagged(prefix);
  }
}
