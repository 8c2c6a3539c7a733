package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.dateline.files.Cells;

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

  /** Asserts that the job's sheets, in Parquet by day, have the single machine's rows. */
  static void assertSameByDay(Path single, Path job) throws Exception {
    for (Path sheet : sheets(single)) {
      String name = sheet.getFileName().toString().replace(".csv", "");
      List<List<String>> expected = new ArrayList<>();
      for (List<String> row : rows(sheet)) {
        expected.add(row.stream().map(Cells::unguard).toList());
      }
      // Files without rows show no header, and a sheet without rows has no days.
      Path folder = job.resolve(name);
      List<List<String>> found = Files.exists(folder) ? parquet(folder) : List.of();
      assertEquals(
          expected.size() == 1 ? Set.of() : Set.copyOf(expected), Set.copyOf(found), name);
    }
  }

  /** The header and the rows of a dataset of Parquet files. */
  static List<List<String>> parquet(Path folder) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path part : files.filter(file -> file.toString().endsWith(".parquet")).toList()) {
        read(part, rows);
      }
    }
    return rows;
  }

  private static void read(Path part, List<List<String>> rows) throws Exception {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(part.toUri());
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), path).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        GroupType type = row.getType();
        if (rows.isEmpty()) {
          rows.add(type.getFields().stream().map(Type::getName).toList());
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < type.getFieldCount(); i++) {
          cells.add(row.getString(i, 0));
        }
        rows.add(cells);
      }
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
