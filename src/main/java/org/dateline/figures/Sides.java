package org.dateline.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Lexicon;

/** Whose the counted things are, by the adjectives of {@code sides.tsv}: Russian, Hamas. */
final class Sides {
  private final Map<String, String> sides = new HashMap<>();

  Sides() {
    for (Lexicon.Entry entry : Lexicon.load(Sides.class, "sides.tsv").entries()) {
      sides.put(entry.get("word"), entry.get("side"));
    }
  }

  /** The side that the first word of the phrase to name one names; "" for none. */
  String of(Context context, Phrase phrase) {
    for (int at = phrase.first(); at <= phrase.last(); at++) {
      Optional<String> side = of(context.token(at).word());
      if (side.isPresent()) {
        return side.get();
      }
    }
    return "";
  }

  private Optional<String> of(String word) {
    return Optional.ofNullable(sides.get(word));
  }
}
