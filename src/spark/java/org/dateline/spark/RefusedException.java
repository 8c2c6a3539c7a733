package org.dateline.spark;

/** There is nothing to read, or something where the output is to be; the message says what to do. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
