package org.dateline.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.facts.Conflict;

/** Fills in which conflict each figure belongs to, once all articles are read. */
final class ConflictColumn {
  private static final int ID = 0;
  private static final int CONFLICT = Arrays.asList(Sheets.FIGURES.header()).indexOf("conflict");

  private final Map<String, String> conflictOfFigure = new HashMap<>();

  ConflictColumn(List<Conflict> conflicts) {
    for (Conflict conflict : conflicts) {
      conflict.figures().forEach(figure -> conflictOfFigure.put(figure, conflict.id()));
    }
  }

  /** The row of a sheet; that of a figure with its conflict. */
  String[] filled(String sheet, String[] row) {
    return sheet.equals(Sheets.FIGURES.name()) ? filled(row) : row;
  }

  private String[] filled(String[] row) {
    String[] filled = row.clone();
    filled[CONFLICT] = conflictOfFigure.getOrDefault(row[ID], "");
    return filled;
  }
}
