package org.dateline.spark;

/** The call itself was wrong; the message says what was found and what to do. */
final class WrongCallException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongCallException(String message) {
    super(message);
  }
}
