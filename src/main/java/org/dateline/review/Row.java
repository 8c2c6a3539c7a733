package org.dateline.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of a review sheet: its cells by column, as text. */
record Row(ReviewSheet sheet, Map<String, String> cells) {
  static final String ORIGINAL = "original";

  Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** A column's value; "" where the sheet has no such column. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** A whole number; 0 where the cell holds none. */
  int number(String column) {
    return Table.number(get(column));
  }

  /** The values that a decision about this row is about. */
  Fields extraction() {
    Map<String, String> values = new LinkedHashMap<>();
    sheet.essential().stream()
        .filter(cells::containsKey)
        .forEach(column -> values.put(column, get(column)));
    return new Fields(values);
  }

  /** The review columns as they stand. */
  Decision.Cells review() {
    return new Decision.Cells(get("decision"), get("correction"), get("reviewer"), get("note"));
  }

  /** Whether the decision was made about another version of the row. */
  boolean stale() {
    return get("decision").equals(Verdict.STALE);
  }

  Row with(Map<String, String> changes) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changes.forEach((column, value) -> changed.replace(column, value));
    return new Row(sheet, changed);
  }

  /** The row as it is put to a reviewer: without its decision, and what that corrected undone. */
  Row proposed() {
    Set<String> corrected =
        Verdict.of(get("decision")).filter(Verdict.CORRECT::equals).isPresent()
            ? Correction.parse(sheet, List.copyOf(cells.keySet()), get("correction")).columns()
            : Set.of();
    Map<String, String> original = new LinkedHashMap<>(Fields.parse(get(ORIGINAL)).values());
    original.keySet().retainAll(corrected);
    return undecided(original);
  }

  /** The row as it was found: without decision, corrections undone. */
  Row undecided() {
    return undecided(Fields.parse(get(ORIGINAL)).values());
  }

  private Row undecided(Map<String, String> original) {
    if (original.isEmpty() && get(ORIGINAL).isEmpty() && review().isEmpty()) {
      return this;
    }
    Map<String, String> changes = new LinkedHashMap<>(original);
    changes.put(ORIGINAL, "");
    changes.put("decision", "");
    changes.put("correction", "");
    changes.put("reviewer", "");
    changes.put("note", "");
    return with(changes);
  }
}
