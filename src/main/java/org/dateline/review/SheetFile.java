package org.dateline.review;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.files.Cells;
import org.dateline.files.WholeFile;

/** A sheet of a run, read and written an article at a time. */
final class SheetFile {
  private SheetFile() {}

  /** What to do with the rows of an article: those to write in their stead. */
  interface ArticleStep {
    List<Row> rows(String article, List<Row> rows) throws IOException;
  }

  /** What to do with the rows of an article. */
  interface ArticleReader {
    void rows(String article, List<Row> rows) throws IOException;
  }

  /** What to write in a line's stead; nothing where no cells are given. */
  interface LineStep {
    List<String> cells(Table.Line line);
  }

  static Path path(Path folder, String sheet) {
    return folder.resolve(sheet + ".csv");
  }

  /** Whether all sheets begin as the run wrote them, and were not put into another order. */
  static boolean asWritten(Path folder) throws IOException {
    for (ReviewSheet sheet : ReviewSheet.values()) {
      Path found = FoundSheets.path(folder, sheet.label());
      Path file = path(folder, sheet.label());
      boolean copied = Files.exists(found) && !found.equals(file);
      if (copied && !(Files.exists(file) && sameIds(found, file))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameIds(Path found, Path file) throws IOException {
    try (Table one = Table.open(found);
        Table two = Table.open(file)) {
      boolean same = one.columns().equals(two.columns());
      Optional<Table.Line> line = one.next();
      while (same && line.isPresent()) {
        String id = line.get().get("id");
        same = two.next().filter(other -> other.get("id").equals(id)).isPresent();
        line = one.next();
      }
      return same && two.next().isEmpty();
    }
  }

  /** Reads a sheet as it stands; one that is missing has no rows. */
  static void read(Path folder, ReviewSheet sheet, ArticleReader step) throws IOException {
    readFile(path(folder, sheet.label()), sheet, step);
  }

  /** Reads a sheet as it was found; one that is missing has no rows. */
  static void readFound(Path folder, ReviewSheet sheet, ArticleReader step) throws IOException {
    readFile(FoundSheets.path(folder, sheet.label()), sheet, step);
  }

  private static void readFile(Path file, ReviewSheet sheet, ArticleReader step)
      throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (RowReader articles = new RowReader(file, sheet)) {
      List<Row> rows = articles.next();
      while (!rows.isEmpty()) {
        step.rows(rows.get(0).get("article"), rows);
        rows = articles.next();
      }
    }
  }

  /** Writes a sheet from what was found, whole or not at all. */
  static void rewrite(Path folder, ReviewSheet sheet, ArticleStep step) throws IOException {
    if (Files.exists(FoundSheets.path(folder, sheet.label()))) {
      WholeFile.write(path(folder, sheet.label()), part -> copy(folder, sheet, step, part));
    }
  }

  private static void copy(Path folder, ReviewSheet sheet, ArticleStep step, Path to)
      throws IOException {
    Path found = FoundSheets.path(folder, sheet.label());
    List<String> columns = columns(found);
    try (BufferedWriter writer = Files.newBufferedWriter(to, StandardCharsets.UTF_8);
        ICSVWriter csv = new CSVWriterBuilder(writer).withLineEnd("\n").build()) {
      writer.write(mark(found));
      write(csv, columns);
      readFound(
          folder,
          sheet,
          (article, rows) ->
              step.rows(article, rows)
                  .forEach(row -> write(csv, columns.stream().map(row::get).toList())));
      check(csv, to);
    }
  }

  /** Writes a sheet from what was found, line by line. */
  static void rewriteLines(Path folder, String sheet, LineStep step) throws IOException {
    Path found = FoundSheets.path(folder, sheet);
    if (Files.exists(found)) {
      copy(found, path(folder, sheet), step);
    }
  }

  /** Copies the lines that are to be kept. */
  static void copyLines(Path from, Path to, Predicate<Table.Line> kept) throws IOException {
    if (Files.exists(from)) {
      copy(from, to, line -> kept.test(line) ? List.copyOf(line.cells().values()) : List.of());
    }
  }

  /** Writes a CSV file from another line by line. */
  static void copy(Path from, Path to, LineStep step) throws IOException {
    WholeFile.write(
        to,
        part -> {
          try (Table table = Table.open(from);
              BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
              ICSVWriter csv = new CSVWriterBuilder(writer).withLineEnd("\n").build()) {
            writer.write(table.marked() ? Table.MARK : "");
            write(csv, table.columns());
            Optional<Table.Line> line = table.next();
            while (line.isPresent()) {
              List<String> cells = step.cells(line.get());
              if (!cells.isEmpty()) {
                write(csv, cells);
              }
              line = table.next();
            }
            check(csv, part);
          }
        });
  }

  private static void check(ICSVWriter csv, Path file) throws IOException {
    if (csv.checkError()) {
      throw new IOException(file + ": could not be written; is the disk full?");
    }
  }

  private static String mark(Path file) throws IOException {
    try (Table table = Table.open(file)) {
      return table.marked() ? Table.MARK : "";
    }
  }

  static List<String> columns(Path file) throws IOException {
    try (Table table = Table.open(file)) {
      return table.columns();
    }
  }

  private static void write(ICSVWriter csv, List<String> cells) {
    csv.writeNext(cells.stream().map(Cells::guard).toArray(String[]::new), false);
  }
}
