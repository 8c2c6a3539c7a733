package org.dateline.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;

/**
 * How a word beside a number gives away that it counts nothing, from {@code non-figures.tsv}.
 *
 * <p>A word may be given as several: "power unit" before a number, "o ' clock" after it.
 */
enum Giveaway {
  /** Flight 17, Resolution 2216. */
  BEFORE,
  /** 5 a.m., 22nd. */
  AFTER,
  /** 11 November. */
  MONTH,
  /** In 2014, circa 1900. */
  OF_YEAR,
  /** A 2-3 defeat. */
  SCORE,
  /** Lost 1-3. */
  SCORED,
  /** 10 Downing Street. */
  STREET,
  /** Counts though it is glued to the number: a 12-member team. */
  COUNTED,
  /** The bottom three. */
  TOP,
  /** On one hand. */
  NOT_ONE,
  /** The FTSE 100. */
  INDEX,
  /** Counts though glued to the number: sub-300. */
  PREFIX;

  private static final int LONGEST = 4;
  private static final Map<Giveaway, Set<String>> WORDS = load();

  private static Map<Giveaway, Set<String>> load() {
    Map<Giveaway, Set<String>> words =
        Lexicon.load(Giveaway.class, "non-figures.tsv").words("word", "where", Giveaway.class);
    words.replaceAll((giveaway, list) -> keys(list));
    return words;
  }

  private static Set<String> keys(Set<String> words) {
    return words.stream()
        .map(word -> Atoms.key(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean is(Atom atom) {
    return has(atom.lower());
  }

  /** Whether it is such a word, in lower case. */
  boolean has(String word) {
    return words().contains(word);
  }

  /** Whether such a word begins at a piece. */
  boolean startsAt(Atoms atoms, int first) {
    for (int end = first + 1; end <= first + LONGEST; end++) {
      if (words().contains(atoms.key(first, end, true))) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word ends before a piece. */
  boolean endsAt(Atoms atoms, int end) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      if (words().contains(atoms.key(first, end, true))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }
}
