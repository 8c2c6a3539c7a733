package org.dateline.readers;

/** An article could not be read; the message says why, and the detail what the machine said. */
final class ReadException extends Exception {
  private static final long serialVersionUID = 1;

  private final String detail;

  ReadException(String reason, String detail) {
    super(reason);
    this.detail = detail;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String detail() {
    return detail;
  }
}
