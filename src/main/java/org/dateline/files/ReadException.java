package org.dateline.files;

/** An article could not be read; the message says why, and the detail what the machine said. */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1;

  private final String detail;

  ReadException(String reason, String detail) {
    super(reason);
    this.detail = detail;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public String detail() {
    return detail;
  }
}
