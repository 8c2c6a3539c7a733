package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of an edited sheet whose review columns hold something, by article. */
record EditedRows(
    ReviewSheet sheet,
    List<String> columns,
    Map<String, List<EditedRow>> byArticle,
    List<String> problems) {
  private static final Set<String> REVIEW = Set.of("decision", "correction", "reviewer", "note");

  /**
   * A row and the line it stands on.
   *
   * @param found whether its other cells are known to be as they were found
   */
  record EditedRow(int line, Row row, boolean found) {
    private EditedRow in(Row foundRow) {
      Map<String, String> review = new LinkedHashMap<>();
      List.of("decision", "correction", "reviewer", "note")
          .forEach(column -> review.put(column, row.get(column)));
      return new EditedRow(line, foundRow.with(review), true);
    }
  }

  /** The same decisions, with the cells that the run had written in the place of the edited. */
  EditedRows asFound(Path folder) throws IOException {
    Map<String, EditedRow> byId = new LinkedHashMap<>();
    List<EditedRow> others = new ArrayList<>();
    for (EditedRow row : byArticle.values().stream().flatMap(List::stream).toList()) {
      if (row.row().get("id").isBlank() || byId.putIfAbsent(row.row().get("id"), row) != null) {
        others.add(row);
      }
    }
    Map<String, List<EditedRow>> rows = new LinkedHashMap<>();
    SheetFile.readFound(
        folder,
        sheet,
        (article, found) ->
            found.forEach(
                row ->
                    Optional.ofNullable(byId.remove(row.get("id")))
                        .ifPresent(edited -> put(rows, edited.in(row)))));
    byId.values().forEach(row -> put(rows, row));
    others.forEach(row -> put(rows, row));
    return new EditedRows(sheet, columns, rows, problems);
  }

  private static void put(Map<String, List<EditedRow>> rows, EditedRow row) {
    rows.computeIfAbsent(row.row().get("article"), article -> new ArrayList<>()).add(row);
  }

  static EditedRows read(Path file, ReviewSheet sheet) throws IOException {
    Map<String, List<EditedRow>> rows = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    try (Table table = Table.openEdited(file)) {
      List<String> columns =
          table.columns().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
      if (!columns.contains("decision")) {
        if (columns.stream().anyMatch(REVIEW::contains)) {
          problems.add(file + ":1: no column \"decision\"; put it back to have the rest read");
        }
        return new EditedRows(sheet, columns, Map.of(), problems);
      }
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        add(file, sheet, line.get(), rows, problems);
        line = table.next();
      }
      return new EditedRows(sheet, columns, rows, problems);
    }
  }

  private static void add(
      Path file,
      ReviewSheet sheet,
      Table.Line line,
      Map<String, List<EditedRow>> rows,
      List<String> problems) {
    Map<String, String> cells = new LinkedHashMap<>();
    line.cells().forEach((column, cell) -> cells.put(column.toLowerCase(Locale.ROOT), cell));
    Row row = new Row(sheet, cells);
    if (REVIEW.stream().allMatch(column -> row.get(column).isBlank())) {
      return;
    }
    if (row.get("id").isBlank() && row.get("article").isBlank()) {
      problems.add(
          file
              + ":"
              + line.number()
              + ": neither id nor article, so the row cannot be found; put one of them back");
      return;
    }
    rows.computeIfAbsent(row.get("article"), article -> new ArrayList<>())
        .add(new EditedRow(line.number(), row, false));
  }
}
