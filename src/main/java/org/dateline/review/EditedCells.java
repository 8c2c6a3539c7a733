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
 * @param problems what was not understood, and what is allowed
 * @param fixed what says what the article says, and cannot be changed
 */
record EditedCells(
    Fields correction, List<String> changes, List<String> problems, List<String> fixed) {
  // Not worth a word: they are found by other columns, or follow from decisions.
  private static final Set<String> SKIPPED =
      Set.of(
          "id", "article", "conflict", Row.ORIGINAL, "decision", "correction", "reviewer", "note");

  EditedCells {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    fixed = List.copyOf(fixed);
  }

  /**
   * The cells that differ by more than a spreadsheet changes on its own.
   *
   * @param earlier what the sheet may have shown before
   */
  static EditedCells between(Row shown, Row earlier, Row edited) {
    Map<String, String> correction = new LinkedHashMap<>();
    List<String> changes = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    List<String> correctable = Correction.correctable(List.copyOf(shown.cells().keySet()));
    for (Map.Entry<String, String> cell : shown.cells().entrySet()) {
      String column = cell.getKey();
      String now = Retyped.repaired(edited.get(column));
      boolean same =
          !edited.cells().containsKey(column)
              || Retyped.alike(cell.getValue(), edited.get(column))
              || Retyped.alike(cell.getValue(), now)
              || Retyped.alike(earlier.get(column), now);
      if (same || SKIPPED.contains(column)) {
        continue;
      }
      String change = column + " \"" + now + "\" in place of \"" + cell.getValue() + "\"";
      Correction read = Correction.of(shown.sheet(), column, now);
      if (!correctable.contains(column)) {
        fixed.add(change + ": not read; allowed are changes of " + String.join(", ", correctable));
      } else if (read.problems().isEmpty()) {
        correction.putAll(read.fields().values());
        changes.add(change);
      } else {
        problems.addAll(read.problems());
      }
    }
    return new EditedCells(new Fields(correction), changes, problems, fixed);
  }
}
