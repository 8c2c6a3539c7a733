package org.dateline.files;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes sheets as CSV (RFC 4180), each file whole or not at all. */
final class SheetWriter {
  private final Path folder;

  SheetWriter(Path folder) {
    this.folder = folder;
  }

  <R> void write(Sheet<R> sheet, Iterable<R> rows) throws IOException {
    Path part = folder.resolve(sheet.name() + ".csv.part");
    try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
        ICSVWriter csv = new CSVWriterBuilder(writer).withLineEnd("\n").build()) {
      csv.writeNext(sheet.header(), false);
      for (R row : rows) {
        csv.writeNext(sheet.cells(row), false);
      }
    }
    replace(part, folder.resolve(sheet.name() + ".csv"));
  }

  static void replace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
