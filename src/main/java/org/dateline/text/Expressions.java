package org.dateline.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The regular expressions that the grammar's rules stand in, each compiled once: {@link
 * String#matches} compiles them at every call.
 */
public final class Expressions {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}|]*");
  private static final Map<String, Predicate<String>> READ = new ConcurrentHashMap<>();

  private Expressions() {}

  /**
   * Whether the expression matches the whole text.
   *
   * @param expression of the code's own, never of an article: all are kept
   */
  public static boolean matches(String text, String expression) {
    Predicate<String> read = READ.get(expression);
    if (read == null) {
      read = read(expression);
      READ.put(expression, read);
    }
    return read.test(text);
  }

  /** Alternatives that are plain words need no matching. */
  private static Predicate<String> read(String expression) {
    return WORDS.matcher(expression).matches()
        ? Set.copyOf(List.of(expression.split("\\|", -1)))::contains
        : Pattern.compile(expression).asMatchPredicate();
  }
}
