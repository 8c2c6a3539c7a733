package org.dateline.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;

/** Reads what the last letters of a name tell of it. */
final class Endings {
  private static final int LONGEST = 5;

  private final Map<String, String> types = new HashMap<>();

  Endings() {
    for (Lexicon.Entry entry : Lexicon.load(Endings.class, "endings.tsv").entries()) {
      types.put(entry.get("ending"), entry.get("type"));
    }
  }

  /** "person", "place" or "organisation" by the longest ending that is known. */
  Optional<String> type(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int length = Math.min(LONGEST, lower.length() - 2); length > 1; length--) {
      String type = types.get(lower.substring(lower.length() - length));
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
