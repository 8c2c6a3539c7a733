package org.dateline.readers;

import java.io.IOException;

/** An input holds more than is read of one article. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  TooLargeException(long limit) {
    super("larger than " + (limit >> 20) + " MB; --max-megabytes allows more");
  }
}
