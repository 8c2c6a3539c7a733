package org.dateline.readers;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a stream, each up to a limit, so that no line can fill the memory. */
final class BoundedLines implements Closeable {
  private final InputStream stream;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;

  /**
   * Reads lines.
   *
   * @param before how many lines stand before them
   */
  BoundedLines(InputStream stream, long limit, long before) {
    this.stream = stream;
    this.limit = limit;
    number = before;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param whole whether all of it is here
   */
  record Line(long number, String text, boolean whole) {}

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long size = 0;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      bytes.write(buffer, at, (int) Math.min(end - at, Math.max(limit - size, 0)));
      size += end - at;
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    number++;
    return Optional.of(
        new Line(number, Charsets.decode(bytes.toByteArray()).text(), size <= limit));
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(stream.read(buffer), 0);
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
