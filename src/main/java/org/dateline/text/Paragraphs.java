package org.dateline.text;

import java.util.Set;

/**
 * Tells line breaks that end a paragraph from those that only wrap a line.
 *
 * <p>A blank line always ends one. A single break ends one where the line before it is complete or
 * the line after it begins anew; text in columns, whose lines run on in lower case, is left whole.
 */
public final class Paragraphs {
  // A sentence cannot end in one of these.
  private static final Set<String> OPEN_WORDS =
      Set.of("and", "or", "of", "the", "a", "an", "to", "in", "at", "for", "by", "with");
  private static final int LONGEST_OPEN_WORD = 4;

  private Paragraphs() {}

  /** The text, of the same length, with a space for each break that only wraps a line. */
  public static String joinWrappedLines(String text) {
    StringBuilder joined = new StringBuilder(text);
    int lineStart = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (wraps(text, lineStart, at)) {
        joined.setCharAt(at, ' ');
      }
      lineStart = at + 1;
    }
    return joined.toString();
  }

  private static boolean wraps(String text, int lineStart, int lineBreak) {
    int before = lineBreak - 1;
    while (before >= lineStart && isBlank(text.charAt(before))) {
      before--;
    }
    int after = lineBreak + 1;
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    if (before < lineStart || after >= text.length() || text.charAt(after) == '\n') {
      return false;
    }
    return runsOn(text.charAt(before)) && (continues(text, after) || endsOpen(text, before));
  }

  private static boolean isBlank(char c) {
    return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean runsOn(char last) {
    return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–';
  }

  private static boolean continues(String text, int after) {
    return Character.isLowerCase(text.charAt(after));
  }

  /** Whether the line ends in a comma or a word that a sentence cannot end in. */
  private static boolean endsOpen(String text, int before) {
    if (text.charAt(before) == ',') {
      return true;
    }
    int start = before;
    while (start > 0
        && Character.isLetter(text.charAt(start - 1))
        && before - start < LONGEST_OPEN_WORD) {
      start--;
    }
    return OPEN_WORDS.contains(text.substring(start, before + 1));
  }
}
