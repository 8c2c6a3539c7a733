package org.dateline.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reviewer decides about a row. */
enum Verdict {
  ACCEPT,
  REJECT,
  CORRECT,
  UNSURE;

  /** What the sheet shows where the decided row has changed in both sentence and extraction. */
  static final String STALE = "stale";

  private static final Map<String, Verdict> WORDS =
      Map.ofEntries(
          Map.entry("accept", ACCEPT),
          Map.entry("accepted", ACCEPT),
          Map.entry("a", ACCEPT),
          Map.entry("ok", ACCEPT),
          Map.entry("yes", ACCEPT),
          Map.entry("reject", REJECT),
          Map.entry("rejected", REJECT),
          Map.entry("r", REJECT),
          Map.entry("no", REJECT),
          Map.entry("correct", CORRECT),
          Map.entry("corrected", CORRECT),
          Map.entry("c", CORRECT),
          Map.entry("unsure", UNSURE),
          Map.entry("u", UNSURE),
          Map.entry("?", UNSURE));

  /** What a reviewer's word means, in any case and with spaces and quotation marks around it. */
  static Optional<Verdict> of(String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    String plain = word.replaceAll("[\\s\\p{Z}\"'“”‘’«».]+", "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(WORDS.get(plain));
  }

  static String allowed() {
    return Arrays.stream(values()).map(Verdict::label).collect(Collectors.joining(", "));
  }

  /** As the sheets write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
