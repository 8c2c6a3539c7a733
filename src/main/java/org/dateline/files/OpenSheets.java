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

  /** An article's lines by sheet, as they will be written. */
  static Map<String, byte[]> lines(ArticleSheets article, ConflictColumn conflicts) {
    Map<String, byte[]> lines = new LinkedHashMap<>();
    article
        .cells()
        .forEach(
            (sheet, rows) ->
                lines.put(
                    sheet,
                    SheetWriter.lines(
                        rows.stream().map(row -> conflicts.filled(sheet, row)).toList())));
    return lines;
  }

  /** Writes an article's lines. */
  void append(Map<String, byte[]> lines) throws IOException {
    for (Map.Entry<String, byte[]> sheet : lines.entrySet()) {
      writer(sheet.getKey()).append(sheet.getValue());
    }
  }

  <R> void writeRows(Sheet<R> sheet, List<R> rows) throws IOException {
    writer(sheet.name()).append(SheetWriter.lines(rows.stream().map(sheet::cells).toList()));
  }

  private SheetWriter writer(String sheet) {
    SheetWriter writer = writers.get(sheet);
    if (writer == null) {
      throw new IllegalArgumentException("no sheet " + sheet + "; there are " + writers.keySet());
    }
    return writer;
  }

  /** Makes the sheets appear, once all of them, and what else the disk was given, are whole. */
  void commit(DiskThreads disk) throws IOException {
    writers.values().forEach(writer -> disk.begin(writer::sync));
    disk.await();
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
