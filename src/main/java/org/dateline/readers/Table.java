package org.dateline.readers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV text with a header line, its rows read one after the other. */
final class Table {
  private static final String SEPARATORS = ",;\t|";
  private static final int LONGEST_HEADER = 1 << 16;

  private final CsvReader reader;
  private final List<String> columns;

  /**
   * Reads the header; its most frequent separator is the table's.
   *
   * @throws ReadException where there is no header
   */
  Table(Reader text) throws ReadException, IOException {
    BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
    reader = new CsvReader(buffered, separator(buffered), '"');
    columns =
        next()
            .map(cells -> cells.stream().map(String::strip).toList())
            .orElseThrow(() -> new ReadException("the table is empty", ""));
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    StringBuilder header = new StringBuilder();
    int c = text.read();
    while (c >= 0 && c != '\n' && header.length() < LONGEST_HEADER - 1) {
      header.append((char) c);
      c = text.read();
    }
    text.reset();
    char best = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (count(header, separator) > count(header, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(CharSequence text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  List<String> columns() {
    return columns;
  }

  /** The next row by its columns; empty at the end. */
  Optional<Map<String, String>> row() throws ReadException, IOException {
    Optional<List<String>> cells = next();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.get().size()); i++) {
      row.put(columns.get(i), cells.get().get(i));
    }
    return Optional.of(row);
  }

  private Optional<List<String>> next() throws ReadException, IOException {
    Optional<CsvReader.Line> line = reader.read();
    while (line.isPresent() && line.get().blank()) {
      line = reader.read();
    }
    if (line.isEmpty() && reader.unfinished() > 0) {
      throw new ReadException(
          "it is not CSV from line " + reader.unfinished() + " on: a quotation mark is not closed",
          "");
    }
    return line.map(CsvReader.Line::cells);
  }
}
