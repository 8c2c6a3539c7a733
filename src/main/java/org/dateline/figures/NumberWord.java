package org.dateline.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;

/**
 * A word of a number, from {@code number-words.tsv}.
 *
 * @param value what it stands for, or multiplies by
 */
record NumberWord(Kind kind, BigDecimal value, String rule) {
  /** The part a word plays in a number. */
  enum Kind {
    /** One to nine. */
    DIGIT,
    /** Ten to nineteen, zero: nothing adds to them. */
    TEEN,
    /** Twenty to ninety. */
    TENS,
    /** Hundred, thousand, million, dozen, crore. */
    SCALE,
    /** bn, m, k: only straight after digits. */
    ABBREVIATION,
    /** Dozens, hundreds, thousands: a lower bound. */
    VAGUE,
    /** Several, a few, a couple of: before a scale, at least two of them. */
    FEW,
    /** Half, third, quarter. */
    PART,
    /** Double, twice, triple: so many times what follows. */
    MULTIPLE
  }

  private static final Map<String, NumberWord> WORDS = load();

  private static Map<String, NumberWord> load() {
    Map<String, NumberWord> words = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load(NumberWord.class, "number-words.tsv").entries()) {
      words.put(
          entry.get("word"),
          new NumberWord(
              entry.constant("kind", Kind.class),
              new BigDecimal(entry.get("value")),
              entry.rule()));
    }
    return Map.copyOf(words);
  }

  static Optional<NumberWord> of(Atom atom) {
    return Optional.ofNullable(WORDS.get(atom.text().toLowerCase(Locale.ROOT)));
  }

  static Optional<NumberWord> of(Atom atom, Kind kind) {
    return of(atom).filter(word -> word.kind() == kind);
  }

  static boolean is(Atom atom, Kind kind) {
    return of(atom, kind).isPresent();
  }
}
