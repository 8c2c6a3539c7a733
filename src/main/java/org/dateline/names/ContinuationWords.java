package org.dateline.names;

import java.util.Map;
import java.util.Set;
import org.dateline.text.Lexicon;

/** The words that let a name go on after its head noun: "Strait of", "Committee on". */
final class ContinuationWords {
  /** What a word does for a name: a kind is one of head nouns that "of" may follow. */
  enum Role {
    BODY,
    KIND,
    PARTICLE,
    PLACE,
    ROAD
  }

  private final Map<Role, Set<String>> words =
      Lexicon.load(ContinuationWords.class, "continuations.tsv").words("word", "role", Role.class);

  boolean has(Role role, String word) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }
}
