package org.dateline.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;

/**
 * A currency, from {@code currencies.tsv}: its ISO 4217 code, and the signs and words for it.
 *
 * <p>Codes and signs stand on either side of a number, words after it.
 */
record Currency(String code, String rule) {
  private static final int LONGEST = 4;
  private static final Map<String, Currency> SIGNS = new HashMap<>();
  private static final Map<String, Currency> WORDS = new HashMap<>();
  private static final Set<String> FIRST_OF_SIGN = new HashSet<>();

  static {
    for (Lexicon.Entry entry : Lexicon.load(Currency.class, "currencies.tsv").entries()) {
      Currency currency = new Currency(entry.get("code"), entry.rule());
      SIGNS.put(entry.get("code"), currency);
      entry.list("signs").forEach(sign -> SIGNS.put(Atoms.key(sign), currency));
      entry
          .list("words")
          .forEach(word -> WORDS.put(Atoms.key(word.toLowerCase(Locale.ROOT)), currency));
    }
    SIGNS.keySet().forEach(sign -> FIRST_OF_SIGN.add(sign.split(" ", 2)[0]));
  }

  static {
    for (Lexicon.Entry entry : Lexicon.load(Currency.class, "shared-currencies.tsv").entries()) {
      Currency shared = new Currency(entry.get("word").replaceFirst("s$", ""), entry.rule());
      WORDS.putIfAbsent(entry.get("word"), shared);
    }
  }

  /** The currency that a word names by itself: "ruble". */
  static Optional<Currency> named(String word) {
    return Optional.ofNullable(WORDS.get(word))
        .or(() -> Optional.ofNullable(WORDS.get(word + "s")));
  }

  Unit unit() {
    return new Unit(code, Unit.Kind.MONEY, rule);
  }

  /** A currency found: the first of its pieces and the one after its last. */
  record Match(Currency currency, int first, int end) {
    Unit unit() {
      return currency.unit();
    }
  }

  /** The longest sign that ends before a piece. */
  static Optional<Match> before(Atoms atoms, int end) {
    for (int first = end - LONGEST; first < end; first++) {
      Currency currency = first < 0 ? null : SIGNS.get(atoms.key(first, end, false));
      if (currency != null && !startsInWord(atoms, first) && !isStray(atoms, first, end)) {
        return Optional.of(new Match(currency, first, end));
      }
    }
    return Optional.empty();
  }

  /** One or two letters are a sign only where they touch the number: "R18", "PS2.7m". */
  private static boolean isStray(Atoms atoms, int first, int end) {
    boolean letters = end == first + 1 && atoms.at(first).isLetters();
    return letters
        && Expressions.matches(atoms.at(first).text(), "[A-Z][A-Z]?")
        && !atoms.at(end).glued();
  }

  private static boolean startsInWord(Atoms atoms, int first) {
    return atoms.at(first).glued()
        && atoms.at(first).isLetters()
        && !Expressions.matches(atoms.at(first - 1).text(), "[(~/\\-\u2013\u2014]");
  }

  /** Whether some sign begins with the piece. */
  static boolean opensSign(Atom atom) {
    return FIRST_OF_SIGN.contains(atom.text());
  }

  /** The longest sign that begins at a piece. */
  static Optional<Match> signAt(Atoms atoms, int first) {
    for (int end = first + LONGEST; end > first; end--) {
      Currency currency = SIGNS.get(atoms.key(first, end, false));
      if (currency != null && !startsInWord(atoms, first)) {
        return Optional.of(new Match(currency, first, end));
      }
    }
    return Optional.empty();
  }

  /** The longest word or sign that begins at a piece. */
  static Optional<Match> after(Atoms atoms, int first) {
    for (int end = first + LONGEST; end > first; end--) {
      Currency currency = WORDS.get(atoms.key(first, end, true));
      if (currency != null && (end > first + 1 || isNoun(atoms, first))) {
        return Optional.of(new Match(currency, first, end));
      }
    }
    return signAt(atoms, first)
        .filter(match -> !opensAnother(atoms, match.end()))
        .filter(
            match ->
                match.end() > first + 1
                    || !Expressions.matches(atoms.at(first).text(), "\\p{L}{1,2}"));
  }

  /** "12 won" may be money, "12 won the race" is not. */
  private static boolean isNoun(Atoms atoms, int at) {
    return Parts.token(atoms, at).filter(token -> token.tagged("NN")).isPresent()
        || Expressions.matches(
            atoms.at(at + 1).lower(), "[.,)]|in|on|of|to|for|from|at|and|or|more|a|per");
  }

  /** In "5 $10 notes" the sign belongs to what follows. */
  private static boolean opensAnother(Atoms atoms, int end) {
    return atoms.at(end).isDigits() && atoms.at(end).glued();
  }
}
