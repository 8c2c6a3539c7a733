package org.dateline.readers;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a stream, each up to a limit, so that no line can fill the memory. */
final class BoundedLines implements Closeable {
  private final InputStream stream;
  private final long limit;
  private long number;

  /**
   * Reads lines.
   *
   * @param before how many lines stand before them
   */
  BoundedLines(InputStream stream, long limit, long before) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long size = 0;
    int c = stream.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = stream.read()) {
      if (size++ < limit) {
        bytes.write(c);
      }
    }
    number++;
    return Optional.of(
        new Line(number, Charsets.decode(bytes.toByteArray()).text(), size <= limit));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
