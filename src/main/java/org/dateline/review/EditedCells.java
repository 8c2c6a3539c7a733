package org.dateline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person changed in a row's own cells instead of writing it into {@code correction}.
 *
 * @param correction what was understood
 * @param changes the same, told to a person
 * @param problems what was not understood, or cannot be changed
 */
record EditedCells(Fields correction, List<String> changes, List<String> problems) {
  private static final EditedCells NONE = new EditedCells(Fields.NONE, List.of(), List.of());

  // Not worth a word: they are found by other columns, or follow from decisions.
  private static final Set<String> SKIPPED =
      Set.of(
          "id", "article", "conflict", Row.ORIGINAL, "decision", "correction", "reviewer", "note");

  EditedCells {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  /** The cells that differ by more than a spreadsheet changes on its own. */
  static EditedCells between(Row shown, Row edited) {
    Map<String, String> correction = new LinkedHashMap<>();
    List<String> changes = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> correctable = Correction.correctable(List.copyOf(shown.cells().keySet()));
    for (Map.Entry<String, String> cell : shown.cells().entrySet()) {
      String column = cell.getKey();
      String now = edited.get(column);
      boolean same = !edited.cells().containsKey(column) || Retyped.alike(cell.getValue(), now);
      if (same || SKIPPED.contains(column)) {
        continue;
      }
      String change = column + " \"" + now + "\" in place of \"" + cell.getValue() + "\"";
      Correction read = Correction.of(shown.sheet(), column, now);
      if (!correctable.contains(column)) {
        problems.add(
            change + ": not read; allowed are changes of " + String.join(", ", correctable));
      } else if (read.problems().isEmpty()) {
        correction.putAll(read.fields().values());
        changes.add(change);
      } else {
        problems.addAll(read.problems());
      }
    }
    return changes.isEmpty() && problems.isEmpty()
        ? NONE
        : new EditedCells(new Fields(correction), changes, problems);
  }
}
