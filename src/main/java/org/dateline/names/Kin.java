package org.dateline.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** Words of kinship: "brother", "sons". */
final class Kin {
  private final Set<String> words =
      Lexicon.load(Kin.class, "kin.tsv").entries().stream()
          .map(entry -> entry.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  boolean contains(Token token) {
    return words.contains(token.lower());
  }
}
