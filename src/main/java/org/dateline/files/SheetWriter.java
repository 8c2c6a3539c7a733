package org.dateline.files;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes sheets as CSV (RFC 4180), each file whole or not at all. */
final class SheetWriter {
  private final Path folder;

  SheetWriter(Path folder) {
    this.folder = folder;
  }

  /** Writes a sheet whose rows are cells in the order of its columns. */
  void write(Sheet<?> sheet, Iterable<String[]> rows) throws IOException {
    WholeFile.write(folder.resolve(sheet.name() + ".csv"), part -> write(sheet, rows, part));
  }

  private static void write(Sheet<?> sheet, Iterable<String[]> rows, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        ICSVWriter csv = new CSVWriterBuilder(writer).withLineEnd("\n").build()) {
      csv.writeNext(sheet.header(), false);
      for (String[] row : rows) {
        csv.writeNext(row, false);
      }
    }
  }

  <R> void writeRows(Sheet<R> sheet, List<R> rows) throws IOException {
    write(sheet, rows.stream().map(sheet::cells).toList());
  }
}
