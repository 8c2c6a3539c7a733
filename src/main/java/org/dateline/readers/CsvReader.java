package org.dateline.readers;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV record by record, as RFC 4180 has it and as spreadsheets really write it.
 *
 * <p>Any line end, any separator and quotation mark; a quotation mark inside an unquoted cell is
 * that character.
 */
public final class CsvReader implements Closeable {
  private static final int END = -1;

  /**
   * A record.
   *
   * @param line where it begins, from 1
   */
  public record Line(int line, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final Reader reader;
  private final char[] buffer = new char[1 << 13];
  private int buffered;
  private int inBuffer;
  private final char separator;
  private final char quote;
  private int line = 1;
  private long position;
  private int next;
  private int unfinished;

  /** Reads from where the reader stands. */
  public CsvReader(Reader reader, char separator, char quote) throws IOException {
    this.reader = reader;
    this.separator = separator;
    this.quote = quote;
    next = character();
  }

  /** Reads what is written by the letter of RFC 4180. */
  public CsvReader(Reader reader) throws IOException {
    this(reader, ',', '"');
  }

  /** How many characters have been read. */
  public long position() {
    return position;
  }

  /** The next record; empty at the end and before a last record that was not written whole. */
  public Optional<Line> read() throws IOException {
    if (next == END) {
      return Optional.empty();
    }
    int begins = line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    while (true) {
      if (next == quote && cell.isEmpty()) {
        if (!quoted(cell)) {
          unfinished = begins;
          return Optional.empty();
        }
      } else if (next == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
        advance();
      } else if (next == END || next == '\n' || next == '\r') {
        cells.add(cell.toString());
        lineEnd();
        return Optional.of(new Line(begins, cells));
      } else {
        cell.append((char) next);
        advance();
      }
    }
  }

  /**
   * Where the record begins whose quotation never ends, as a line from 1; 0 where all are whole.
   */
  public int unfinished() {
    return unfinished;
  }

  /** Reads to the closing quotation mark; false where there is none. */
  private boolean quoted(StringBuilder cell) throws IOException {
    advance();
    while (next != END) {
      if (next != quote) {
        cell.append((char) next);
        advance();
        continue;
      }
      advance();
      if (next != quote) {
        return true;
      }
      cell.append(quote);
      advance();
    }
    return false;
  }

  private void lineEnd() throws IOException {
    if (next == '\r') {
      advance();
      if (next != '\n') {
        line++;
        return;
      }
    }
    if (next == '\n') {
      advance();
    }
  }

  private void advance() throws IOException {
    if (next == '\n') {
      line++;
    }
    position++;
    next = character();
  }

  /** A buffer of its own, for a reader takes a lock for each character. */
  private int character() throws IOException {
    if (inBuffer == buffered) {
      buffered = reader.read(buffer);
      inBuffer = 0;
      if (buffered <= 0) {
        buffered = 0;
        return END;
      }
    }
    return buffer[inBuffer++];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
