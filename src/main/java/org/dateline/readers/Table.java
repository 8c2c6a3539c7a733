package org.dateline.readers;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV text with a header line, its rows read one after the other. */
final class Table {
  private static final String SEPARATORS = ",;\t|";
  private static final int LONGEST_HEADER = 1 << 16;

  private final CSVReader reader;
  private final List<String> columns;

  /**
   * Reads the header; its most frequent separator is the table's.
   *
   * @throws ReadException where there is no header
   */
  Table(Reader text) throws ReadException, IOException {
    BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
    reader =
        new CSVReaderBuilder(buffered)
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator(buffered)).build())
            .build();
    columns =
        next()
            .map(cells -> Arrays.stream(cells).map(String::strip).toList())
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
    Optional<String[]> cells = next();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.get().length); i++) {
      row.put(columns.get(i), cells.get()[i]);
    }
    return Optional.of(row);
  }

  private Optional<String[]> next() throws ReadException, IOException {
    try {
      return Optional.ofNullable(reader.readNext());
    } catch (CsvMalformedLineException | CsvValidationException e) {
      throw new ReadException("it is not CSV from here on", String.valueOf(e.getMessage()));
    }
  }
}
