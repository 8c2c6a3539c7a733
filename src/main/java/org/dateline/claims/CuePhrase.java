package org.dateline.claims;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words before a source that lay a clause to it: "according to".
 *
 * @param words in lower case
 * @param rule its line in the lexicon
 */
record CuePhrase(List<String> words, String kind, String rule) {
  private static final int RARE = 4;

  CuePhrase {
    words = List.copyOf(words);
  }

  /** Those of its words that seldom stand elsewhere. */
  Stream<String> rareWords() {
    return words.stream().filter(word -> word.length() >= RARE);
  }

  /** Whether the words stand here. */
  boolean standsAt(ParsedSentence in, int index) {
    for (int i = 0; i < words.size(); i++) {
      if (!in.lower(index + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
