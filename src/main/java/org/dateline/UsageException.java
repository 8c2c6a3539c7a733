package org.dateline;

/** The call itself was wrong; the message says what was found and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
