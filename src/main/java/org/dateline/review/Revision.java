package org.dateline.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a decision in the row it is about: corrections applied, the original kept beside them. */
final class Revision {
  private Revision() {}

  /**
   * The row as the sheets show it.
   *
   * @param before as the run found it
   * @param found the same with names that were corrected elsewhere
   */
  static Row of(Row before, Row found, Optional<Recollection> recollection) {
    Optional<Decision> decision = recollection.map(Recollection::decision);
    if (recollection.filter(Recollection::stale).isPresent()) {
      return stale(found, decision.orElseThrow());
    }
    Row revised = decision.map(d -> found.with(right(found, d).values())).orElse(found);
    Map<String, String> original = new LinkedHashMap<>();
    revised
        .cells()
        .forEach(
            (column, value) -> {
              if (!before.get(column).equals(value)) {
                original.put(column, before.get(column));
              }
            });
    return revised
        .with(Map.of(Row.ORIGINAL, new Fields(original).toString()))
        .with(review(decision.map(Decision::cells).orElse(Decision.Cells.EMPTY)));
  }

  /** What the decision says the row's values are. */
  private static Fields right(Row found, Decision decision) {
    Fields decided = decision.anchor().extraction();
    if (decision.is(Verdict.ACCEPT)) {
      return decided;
    }
    if (decision.is(Verdict.CORRECT)) {
      List<String> columns = List.copyOf(found.cells().keySet());
      return bounded(
          decided, Correction.parse(found.sheet(), columns, decision.correction()).fields());
    }
    return Fields.NONE;
  }

  /** The bounds of an exact value follow it. */
  private static Fields bounded(Fields decided, Fields corrected) {
    Map<String, String> values = new LinkedHashMap<>();
    String was = decided.get("value");
    boolean exact =
        !was.isEmpty() && was.equals(decided.get("low")) && was.equals(decided.get("high"));
    if (exact && corrected.values().containsKey("value")) {
      values.put("low", corrected.get("value"));
      values.put("high", corrected.get("value"));
    }
    return decided.with(new Fields(values)).with(corrected);
  }

  private static Row stale(Row found, Decision decision) {
    Map<String, String> was = new LinkedHashMap<>();
    was.put("decided", decision.verdict().map(Verdict::label).orElse(decision.word()));
    was.put("decided_correction", decision.correction());
    was.put("decided_text", decision.anchor().text());
    decision
        .anchor()
        .extraction()
        .values()
        .forEach((column, value) -> was.put("decided_" + column, value));
    was.put("decided_sentence", decision.anchor().sentence());
    was.values().removeIf(String::isEmpty);
    return found
        .with(Map.of(Row.ORIGINAL, new Fields(was).toString()))
        .with(review(new Decision.Cells(Verdict.STALE, "", decision.reviewer(), decision.note())));
  }

  private static Map<String, String> review(Decision.Cells cells) {
    return Map.of(
        "decision", cells.decision(),
        "correction", cells.correction(),
        "reviewer", cells.reviewer(),
        "note", cells.note());
  }
}
