package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180) of any quoting, to the letter. */
final class CsvRows {
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private boolean quoted;

  private CsvRows() {}

  static List<List<String>> of(String text) {
    CsvRows csv = new CsvRows();
    for (int i = 0; i < text.length(); i++) {
      boolean doubled = csv.quoted && text.startsWith("\"\"", i);
      csv.take(text.charAt(i), doubled);
      i += doubled ? 1 : 0;
    }
    if (csv.quoted || !csv.row.isEmpty() || !csv.cell.isEmpty()) {
      throw new IllegalStateException("the last row does not end: " + csv.row);
    }
    return csv.rows;
  }

  private void take(char c, boolean literal) {
    if (c == '"' && !literal) {
      quoted = !quoted;
    } else if (quoted || (c != ',' && c != '\n')) {
      cell.append(c);
    } else {
      row.add(cell.toString());
      cell.setLength(0);
      if (c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
  }
}
