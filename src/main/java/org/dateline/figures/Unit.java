package org.dateline.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure, from {@code units.tsv}.
 *
 * @param code as the sheet writes it: km2, percent
 */
record Unit(String code, Kind kind, String rule) {
  /** What a unit measures. */
  enum Kind {
    PERCENT,
    MONEY,
    AREA,
    DISTANCE,
    ENERGY,
    AGE,
    OTHER,
    /** A number of these is a duration, and left to dates. */
    TIME
  }

  /** A unit found, and the piece after its last. */
  record Match(Unit unit, int end) {}

  private static final int LONGEST = 5;
  private static final Map<String, Unit> UNITS = load();

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load(Unit.class, "units.tsv").entries()) {
      Unit unit = new Unit(entry.get("unit"), entry.constant("kind", Kind.class), entry.rule());
      entry.list("words").forEach(words -> units.put(Atoms.key(words), unit));
    }
    return Map.copyOf(units);
  }

  /** The longest unit that begins at a piece; abbreviations are read as written. */
  static Optional<Match> at(Atoms atoms, int first) {
    boolean loose = Expressions.matches(atoms.at(first).text(), "[pF]") && !atoms.at(first).glued();
    for (int end = first + LONGEST; end > first && !loose; end--) {
      Unit unit = find(atoms, first, end);
      if (unit != null) {
        return Optional.of(new Match(unit, end));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Unit find(Atoms atoms, int first, int end) {
    boolean point = atoms.at(end).is(".") && atoms.at(first).is("p");
    boolean letters = end == first + 1 && Expressions.matches(atoms.at(first).text(), "\\p{L}");
    boolean joined =
        letters && Expressions.matches(atoms.at(end).text(), "[-.]") && atoms.at(end + 1).glued();
    if (point || joined) {
      return null;
    }
    Unit unit = UNITS.get(atoms.key(first, end, false));
    boolean word = unit == null && atoms.at(first).text().length() > 2;
    return word ? UNITS.get(atoms.key(first, end, true)) : unit;
  }

  /** Whether "m" before this piece means millions: "2.5 m people", not "100 m away". */
  static boolean countsAfter(Atoms atoms, int at) {
    String next = atoms.at(at).lower();
    return Parts.token(atoms, at).filter(t -> t.tagged("NN") || t.tagged("JJ")).isPresent()
        && !WordRole.LENGTH.has(next);
  }

  static boolean isTime(Atoms atoms, int first) {
    return at(atoms, first).filter(match -> match.unit().kind() == Kind.TIME).isPresent();
  }
}
