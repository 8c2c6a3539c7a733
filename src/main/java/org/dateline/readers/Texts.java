package org.dateline.readers;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes sure that a text can be written as UTF-8, and that it is not too long. */
final class Texts {
  private static final char REPLACEMENT = '\uFFFD';
  // With more of them it is no text, however short.
  private static final int CONTROLS_WITHOUT_DOUBT = 3;
  private static final double MOST_CONTROLS = 0.02;

  private Texts() {}

  /**
   * Whether no letter and no digit is in it: nothing can be found, and all such would be copies.
   */
  static boolean isWordless(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether so much of it is control characters that it can be no text. */
  static boolean isBinary(String text) {
    long controls = text.chars().filter(Texts::isControl).count();
    return controls > CONTROLS_WITHOUT_DOUBT + text.length() * MOST_CONTROLS;
  }

  private static boolean isControl(int c) {
    return c == REPLACEMENT || (c < 0x20 && "\n\r\t\f".indexOf(c) < 0);
  }

  /** The text with NUL and halves of surrogate pairs replaced by U+FFFD: no offset changes. */
  static String sound(String text) {
    StringBuilder sound = null;
    for (int i = 0; i < text.length(); i++) {
      if (!isSound(text, i)) {
        sound = sound == null ? new StringBuilder(text) : sound;
        sound.setCharAt(i, REPLACEMENT);
      }
    }
    return sound == null ? text : sound.toString();
  }

  private static boolean isSound(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c != 0;
  }

  /** The text's beginning: of so many UTF-16 units, ending between words where it can. */
  static String cutAt(String text, int characters) {
    if (text.length() <= characters) {
      return text;
    }
    int end = characters;
    while (end > characters / 2 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end <= characters / 2) {
      end = characters - (Character.isHighSurrogate(text.charAt(characters - 1)) ? 1 : 0);
    }
    return text.substring(0, end);
  }

  /** The text's beginning: of so many sentences, as Java's own rules count them. */
  static String cutAfter(String text, int sentences) {
    // A sentence has two characters at least.
    if (text.length() / 2 <= sentences) {
      return text;
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    breaks.first();
    int end = 0;
    for (int i = 0; i < sentences; i++) {
      int next = breaks.next();
      if (next == BreakIterator.DONE) {
        return text;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
