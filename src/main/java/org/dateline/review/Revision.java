package org.dateline.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a decision in the row it is about: corrections applied, the original kept beside them. */
final class Revision {
  private Revision() {}

  /** The row as the sheets show it after the decision. */
  static Row of(Row found, Recollection recollection) {
    Decision decision = recollection.decision();
    if (recollection.stale()) {
      return stale(found, decision);
    }
    Map<String, String> changes = new LinkedHashMap<>(right(found, decision).values());
    changes.entrySet().removeIf(change -> found.get(change.getKey()).equals(change.getValue()));
    Map<String, String> original = new LinkedHashMap<>();
    changes.keySet().forEach(column -> original.put(column, found.get(column)));
    changes.put(Row.ORIGINAL, new Fields(original).toString());
    return found.with(changes).with(review(decision.cells()));
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
