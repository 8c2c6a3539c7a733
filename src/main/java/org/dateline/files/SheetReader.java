package org.dateline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.readers.CsvReader;

/** Reads a sheet that a run has written, row by row. */
public final class SheetReader {
  private SheetReader() {}

  /**
   * Hands on every row: its cells by column, as they were before they were guarded.
   *
   * @throws IOException where the sheet is missing
   */
  public static void read(Path file, Consumer<Map<String, String>> row) throws IOException {
    try (CsvReader reader = new CsvReader(Files.newBufferedReader(file))) {
      List<String> columns = reader.read().map(CsvReader.Line::cells).orElse(List.of());
      for (Optional<CsvReader.Line> line = reader.read(); line.isPresent(); line = reader.read()) {
        row.accept(row(columns, line.get().cells()));
      }
    }
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      row.put(unmarked(columns.get(i)), Cells.unguard(cell));
    }
    return row;
  }

  private static String unmarked(String column) {
    return column.startsWith(SheetWriter.MARK)
        ? column.substring(SheetWriter.MARK.length())
        : column;
  }
}
