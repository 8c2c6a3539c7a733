package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads sheets back. */
final class Sheets {
  private Sheets() {}

  /** Asserts that the job's sheets have the single machine's rows, in its order. */
  static void assertSame(Path single, Path job) throws Exception {
    for (Path sheet : sheets(single)) {
      String name = sheet.getFileName().toString().replace(".csv", "");
      assertRows(name, rows(sheet), parts(job.resolve(name)));
    }
  }

  private static List<Path> sheets(Path single) throws Exception {
    try (Stream<Path> files = Files.list(single)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static void assertRows(
      String sheet, List<List<String>> expected, List<List<String>> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), sheet + ", row " + i);
    }
    assertEquals(expected.size(), found.size(), sheet);
  }

  /** The rows of a dataset of CSV files, with one header. */
  static List<List<String>> parts(Path folder) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path part : files.filter(file -> file.toString().endsWith(".csv")).sorted().toList()) {
        List<List<String>> read = rows(part);
        rows.addAll(rows.isEmpty() ? read : read.subList(1, read.size()));
      }
    }
    return rows;
  }

  static List<List<String>> rows(Path file) throws Exception {
    return CsvRows.of(Files.readString(file));
  }
}
