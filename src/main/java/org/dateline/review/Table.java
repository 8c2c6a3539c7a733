package org.dateline.review;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.files.Cells;
import org.dateline.readers.CsvReader;

/** A CSV file with a header, read line by line. */
final class Table implements Closeable {
  /** The byte order mark, by which Excel knows UTF-8. */
  static final String MARK = "\uFEFF";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** The cells of a line by their column's name. */
  record Line(int number, Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    int number(String column) {
      return Table.number(get(column));
    }
  }

  private final CsvReader reader;
  private final List<String> columns;
  private final boolean marked;

  private Table(CsvReader reader) throws IOException {
    this.reader = reader;
    List<String> header =
        new ArrayList<>(reader.read().map(CsvReader.Line::cells).orElse(List.of()));
    marked = !header.isEmpty() && header.get(0).startsWith(MARK);
    if (marked) {
      header.set(0, header.get(0).substring(MARK.length()));
    }
    columns = List.copyOf(header);
  }

  /** A file that Dateline wrote. */
  static Table open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new Table(new CsvReader(new InputStreamReader(plain, StandardCharsets.UTF_8)));
  }

  /** A file that a person may have saved from any spreadsheet. */
  static Table openEdited(Path file) throws IOException {
    if (SavedSheet.isPlain(file)) {
      return open(file);
    }
    SavedSheet saved = SavedSheet.read(file);
    return new Table(
        new CsvReader(new StringReader(saved.text()), saved.separator(), saved.quote()));
  }

  static Table of(Reader text) throws IOException {
    return new Table(new CsvReader(text));
  }

  /** The lines of a file that Dateline wrote, by the cell in a column; none where it is missing. */
  static Map<String, Map<String, String>> byKey(Path file, String column) throws IOException {
    Map<String, Map<String, String>> lines = new LinkedHashMap<>();
    if (Files.exists(file)) {
      try (Table table = open(file)) {
        Optional<Line> line = table.next();
        while (line.isPresent()) {
          lines.put(line.get().get(column), line.get().cells());
          line = table.next();
        }
      }
    }
    return lines;
  }

  static int number(String cell) {
    String plain = cell.strip();
    return NUMBER.matcher(plain).matches() ? Integer.parseInt(plain) : 0;
  }

  /** Whether the file begins with a byte order mark. */
  boolean marked() {
    return marked;
  }

  List<String> columns() {
    return columns;
  }

  /** How many characters have been read. */
  long position() {
    return reader.position();
  }

  /** The next line that is not blank; a cell that the line lacks is empty. */
  Optional<Line> next() throws IOException {
    Optional<CsvReader.Line> line = reader.read();
    while (line.isPresent() && line.get().blank()) {
      line = reader.read();
    }
    return line.map(this::named);
  }

  private Line named(CsvReader.Line line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = i < line.cells().size() ? line.cells().get(i) : "";
      cells.put(columns.get(i).strip(), cell.startsWith("'") ? Cells.unguard(cell) : cell);
    }
    return new Line(line.line(), cells);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
