package org.dateline.spark;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** The lines of a file that begin in a split, each whole. */
final class LineSplitStream extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final long end;
  private long position;
  private boolean done;

  private LineSplitStream(InputStream stream, long position, long end) {
    super(stream);
    this.position = position;
    this.end = end;
  }

  static LineSplitStream open(InputSplit split, Configuration configuration) throws IOException {
    // Where a line ends just before the split, its first line begins with the split.
    long from = Math.max(split.start() - 1, 0);
    LineSplitStream stream =
        new LineSplitStream(
            new BufferedInputStream(at(split, from, configuration), BUFFER), from, split.end());
    if (split.start() > 0) {
      stream.skipLine();
    }
    stream.done = stream.position >= split.end();
    return stream;
  }

  /** How many lines end in the bytes before the split's last, from the one before its first. */
  static long ends(InputSplit split, Configuration configuration) throws IOException {
    long from = Math.max(split.start() - 1, 0);
    try (InputStream stream = at(split, from, configuration)) {
      byte[] buffer = new byte[BUFFER];
      long ends = 0;
      long left = split.end() - 1 - from;
      while (left > 0) {
        int count = stream.read(buffer, 0, (int) Math.min(BUFFER, left));
        if (count < 0) {
          return ends;
        }
        ends += ends(buffer, count);
        left -= count;
      }
      return ends;
    }
  }

  private static long ends(byte[] bytes, int count) {
    long ends = 0;
    for (int i = 0; i < count; i++) {
      ends += bytes[i] == '\n' ? 1 : 0;
    }
    return ends;
  }

  private static InputStream at(InputSplit split, long position, Configuration configuration)
      throws IOException {
    Path path = new Path(split.input().path());
    FSDataInputStream file = path.getFileSystem(configuration).open(path);
    file.seek(position);
    return file;
  }

  /** Goes on to the first line of the split; no further than its end, as lines can be any length. */
  private void skipLine() throws IOException {
    int c = 0;
    while (c >= 0 && c != '\n' && position < end) {
      c = in.read();
      position++;
    }
  }

  @Override
  public int read() throws IOException {
    if (done) {
      return -1;
    }
    int c = in.read();
    position++;
    done = c < 0 || (c == '\n' && position >= end);
    return c;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    // Only from the split's last byte on does it matter where a line ends.
    long plain = Math.min(length, end - 1 - position);
    if (done || plain <= 0) {
      return line(bytes, offset, length);
    }
    int count = in.read(bytes, offset, (int) plain);
    position += Math.max(count, 0);
    done = count < 0;
    return count;
  }

  private int line(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        return count == 0 ? -1 : count;
      }
      bytes[offset + count++] = (byte) c;
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
