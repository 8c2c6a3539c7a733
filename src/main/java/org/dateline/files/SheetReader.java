package org.dateline.files;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a sheet that a run has written, row by row. */
public final class SheetReader {
  private SheetReader() {}

  /**
   * Hands on every row: its cells by column, as they were before they were guarded.
   *
   * @throws IOException where the sheet is missing or is no CSV
   */
  public static void read(Path file, Consumer<Map<String, String>> row) throws IOException {
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(file))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      String[] columns = next(reader);
      if (columns != null && columns.length > 0 && columns[0].startsWith(SheetWriter.MARK)) {
        columns[0] = columns[0].substring(SheetWriter.MARK.length());
      }
      for (String[] cells = next(reader); columns != null && cells != null; cells = next(reader)) {
        row.accept(row(columns, cells));
      }
    }
  }

  private static String @Nullable [] next(CSVReader reader) throws IOException {
    try {
      return reader.readNext();
    } catch (CsvValidationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Map<String, String> row(String[] columns, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], i < cells.length ? Cells.unguard(cells[i]) : "");
    }
    return row;
  }
}
