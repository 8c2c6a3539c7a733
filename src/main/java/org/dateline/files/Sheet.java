package org.dateline.files;

import java.util.List;

/** A CSV file of a run: its name without the extension, what a row is, and its columns. */
public record Sheet<R>(String name, String description, List<Column<R>> columns) {
  public Sheet {
    columns = List.copyOf(columns);
  }

  public String[] header() {
    return columns.stream().map(Column::name).toArray(String[]::new);
  }

  public String[] cells(R row) {
    return columns.stream()
        .map(column -> Cells.guard(column.value().apply(row)))
        .toArray(String[]::new);
  }
}
