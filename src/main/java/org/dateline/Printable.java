package org.dateline;

/** What an article says, made safe to print: its characters must not command the terminal. */
final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text with U+FFFD for each control character but line breaks. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r') {
        safe.setCharAt(i, REPLACEMENT);
      }
    }
    return safe.toString();
  }
}
