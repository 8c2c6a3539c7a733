package org.dateline.readers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives so many bytes and then fails, unless its ration is renewed. */
final class RationedStream extends FilterInputStream {
  private final long ration;
  private long left;

  RationedStream(InputStream stream, long ration) {
    super(stream);
    this.ration = ration;
    left = ration;
  }

  void renew() {
    left = ration;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      take(1);
    }
    return c;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    take(Math.max(count, 0));
    return count;
  }

  private void take(long count) throws TooLargeException {
    left -= count;
    if (left < 0) {
      throw new TooLargeException(ration);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    take(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
