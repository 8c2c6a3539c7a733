package org.dateline;

/**
 * What an article says, made safe to print: its characters must neither command the terminal nor
 * turn the order of what stands on it.
 */
final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * The text with U+FFFD for each control character but tabs and line breaks, and for each that
   * overrides or isolates a direction of writing (Unicode Standard Annex #9).
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      if (!isSafe(text, i)) {
        safe.setCharAt(i, REPLACEMENT);
      }
    }
    return safe.toString();
  }

  private static boolean isSafe(String text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '\n', '\t' -> true;
      // Alone it would write over what stands on the line.
      case '\r' -> index + 1 < text.length() && text.charAt(index + 1) == '\n';
      default -> !Character.isISOControl(c) && !turnsOrder(c);
    };
  }

  private static boolean turnsOrder(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
