package org.dateline.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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

  Row with(Map<String, String> changes) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changes.forEach((column, value) -> changed.replace(column, value));
    return new Row(sheet, changed);
  }

  /** The row as it was found: without decision, corrections undone. */
  Row undecided() {
    Map<String, String> changes = new LinkedHashMap<>(Fields.parse(get(ORIGINAL)).values());
    changes.put(ORIGINAL, "");
    changes.put("decision", "");
    changes.put("correction", "");
    changes.put("reviewer", "");
    changes.put("note", "");
    return with(changes);
  }
}
