package org.dateline.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sheet of a run an article at a time. */
final class RowReader implements Closeable {
  private final Table table;
  private final ReviewSheet sheet;
  private Optional<Row> ahead;

  RowReader(Path file, ReviewSheet sheet) throws IOException {
    table = Table.open(file);
    this.sheet = sheet;
    ahead = row();
  }

  private Optional<Row> row() throws IOException {
    return table.next().map(line -> new Row(sheet, line.cells()));
  }

  /** The rows of the next article; none at the end. */
  List<Row> next() throws IOException {
    List<Row> rows = new ArrayList<>();
    while (ahead.isPresent() && ofOneArticle(rows, ahead.get())) {
      rows.add(ahead.get());
      ahead = row();
    }
    return rows;
  }

  private static boolean ofOneArticle(List<Row> rows, Row row) {
    return rows.isEmpty() || rows.get(0).get("article").equals(row.get("article"));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
