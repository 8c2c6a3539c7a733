package org.dateline.claims;

import java.util.List;

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

  /** Whether the word is the one of them that seldom stands elsewhere. */
  boolean isKnownBy(String word) {
    return word.length() >= RARE && words.contains(word);
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
