package org.dateline.figures;

import java.util.HashMap;
import java.util.Map;
import org.dateline.figures.Figure.Qualifier;
import org.dateline.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words on either side of a number that bound it, from {@code bounds.tsv}. */
final class Bounds {
  private static final int LONGEST = 5;
  private static final int MOST_CUES = 3;

  private final Map<String, Cue> before = new HashMap<>();
  private final Map<String, Cue> after = new HashMap<>();

  private record Cue(Qualifier qualifier, String rule) {}

  Bounds() {
    for (Lexicon.Entry entry : Lexicon.load(Bounds.class, "bounds.tsv").entries()) {
      Map<String, Cue> side = entry.get("side").equals("after") ? after : before;
      side.put(
          Atoms.key(entry.get("cue")),
          new Cue(entry.constant("qualifier", Qualifier.class), entry.rule()));
    }
  }

  /** The quantity with the bound that its neighbours set. */
  Quantity bound(Atoms atoms, Quantity quantity) {
    Quantity bounded = boundAfter(atoms, quantity, quantity.end());
    int end = quantity.first();
    for (int cues = 0; cues < MOST_CUES; cues++) {
      int start = startOfCue(atoms, end);
      if (start == end) {
        break;
      }
      bounded = applied(bounded, before.get(atoms.key(start, end, true)));
      end = start;
    }
    return bounded;
  }

  /** The first piece of the quantity's outermost cue: where its phrase begins. */
  int start(Atoms atoms, Quantity quantity) {
    int end = quantity.first();
    for (int start = startOfCue(atoms, end); start < end; start = startOfCue(atoms, end)) {
      end = start;
    }
    return end;
  }

  private int startOfCue(Atoms atoms, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      if (before.containsKey(atoms.key(start, end, true)) && !isSpread(atoms, start, end)) {
        return start;
      }
    }
    return end;
  }

  /** "Scattered over 15 regions" names no bound. */
  private static boolean isSpread(Atoms atoms, int first, int end) {
    return end == first + 1
        && atoms.at(first).lower().equals("over")
        && WordRole.SPREAD.has(atoms.at(first - 1).lower());
  }

  /** The quantity with the bound that begins at a piece after it: "20 people or so". */
  Quantity boundAfter(Atoms atoms, Quantity quantity, int first) {
    for (int end = first + LONGEST; end > first; end--) {
      Cue cue = after.get(atoms.key(first, end, true));
      if (cue != null && !atoms.at(end).lower().equals("than")) {
        return applied(quantity, cue);
      }
    }
    return quantity;
  }

  /** "Up to about 30" is at most 30: an approximation never weakens a bound. */
  private static Quantity applied(Quantity quantity, @Nullable Cue cue) {
    boolean keeps =
        quantity.qualifier() == Qualifier.VAGUE || quantity.qualifier() == Qualifier.RANGE;
    if (cue == null || keeps) {
      return quantity;
    }
    boolean bounded =
        quantity.qualifier() != Qualifier.EXACT && quantity.qualifier() != Qualifier.FRACTION;
    return bounded && cue.qualifier() == Qualifier.ABOUT
        ? quantity
        : quantity.bounded(cue.qualifier(), cue.rule());
  }

  /** Whether a bound ends before the piece. */
  boolean endsBefore(Atoms atoms, int piece) {
    return startOfCue(atoms, piece) < piece;
  }
}
