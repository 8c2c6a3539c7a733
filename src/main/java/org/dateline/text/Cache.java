package org.dateline.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about the first many distinct words or names.
 *
 * <p>Safe to use from several threads.
 */
public final class Cache<T> {
  /** An article has under 1,000 distinct words, and most come in the next one too. */
  private static final int REMEMBERED = 1 << 15;

  private static final int LONGEST_REMEMBERED = 40;

  private final Function<String, T> maker;
  private final Map<String, T> remembered = new ConcurrentHashMap<>();

  public Cache(Function<String, T> maker) {
    this.maker = maker;
  }

  /** What the maker says, asked only once as a rule. */
  public T of(String text) {
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
