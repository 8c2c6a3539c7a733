package org.dateline.readers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The block of {@code key: value} lines between two lines "---" that a text may begin with.
 *
 * @param values by key in lower case; empty where there is no block
 * @param body the text after the block, exactly
 */
record FrontMatter(Map<String, String> values, String body) {
  private static final String FENCE = "---";

  FrontMatter {
    values = Map.copyOf(values);
  }

  /** A block that is never closed, or that holds anything but such lines, is text. */
  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(Map.of(), text);
    int at = afterLine(text, 0);
    if (!line(text, 0, at).equals(FENCE)) {
      return none;
    }
    Map<String, String> values = new HashMap<>();
    while (at < text.length()) {
      int next = afterLine(text, at);
      String line = line(text, at, next);
      if (line.equals(FENCE)) {
        return new FrontMatter(values, text.substring(next));
      }
      int colon = line.indexOf(':');
      if (colon < 1 && !line.isBlank()) {
        return none;
      }
      if (colon > 0) {
        values.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquoted(line.substring(colon + 1).strip()));
      }
      at = next;
    }
    return none;
  }

  private static int afterLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static String line(String text, int from, int next) {
    return text.substring(from, next).stripTrailing();
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
