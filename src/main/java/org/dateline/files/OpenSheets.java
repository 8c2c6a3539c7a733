package org.dateline.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sheets of a run while they are written, an article after the other. */
final class OpenSheets implements Closeable {
  private final Map<String, SheetWriter> writers = new LinkedHashMap<>();

  OpenSheets(Path folder, Path work, boolean marked) throws IOException {
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      open(sheet, folder, work, marked);
    }
    open(Sheets.CONFLICTS, folder, work, marked);
    open(Sheets.FAILURES, folder, work, marked);
  }

  private void open(Sheet<?> sheet, Path folder, Path work, boolean marked) throws IOException {
    String file = sheet.name() + ".csv";
    writers.put(
        sheet.name(), new SheetWriter(sheet, work.resolve(file), folder.resolve(file), marked));
  }

  void write(ArticleSheets article, ConflictColumn conflicts) throws IOException {
    for (Map.Entry<String, List<String[]>> sheet : article.cells().entrySet()) {
      for (String[] row : sheet.getValue()) {
        writer(sheet.getKey()).write(conflicts.filled(sheet.getKey(), row));
      }
    }
  }

  <R> void writeRows(Sheet<R> sheet, List<R> rows) throws IOException {
    for (R row : rows) {
      writer(sheet.name()).write(sheet.cells(row));
    }
  }

  private SheetWriter writer(String sheet) {
    SheetWriter writer = writers.get(sheet);
    if (writer == null) {
      throw new IllegalArgumentException("no sheet " + sheet + "; there are " + writers.keySet());
    }
    return writer;
  }

  /** Makes the sheets appear, once all of them are whole. */
  void commit() throws IOException {
    for (SheetWriter writer : writers.values()) {
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (SheetWriter writer : writers.values()) {
      writer.close();
    }
  }
}
