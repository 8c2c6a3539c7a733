package org.dateline.corenlp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was found out about the first many distinct words. */
final class WordMemory<T> {
  /** An article has under 1,000 distinct words, and most come in the next one too. */
  private static final int REMEMBERED = 1 << 15;

  private static final int LONGEST_REMEMBERED = 40;

  private final Function<String, T> maker;
  private final Map<String, T> remembered = new ConcurrentHashMap<>();

  WordMemory(Function<String, T> maker) {
    this.maker = maker;
  }

  T word(String text) {
    T known = remembered.get(text);
    if (known != null) {
      return known;
    }
    T made = maker.apply(text);
    if (text.length() <= LONGEST_REMEMBERED && remembered.size() < REMEMBERED) {
      remembered.put(text, made);
    }
    return made;
  }
}
