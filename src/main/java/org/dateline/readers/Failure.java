package org.dateline.readers;

import java.io.Serializable;

/**
 * An input that could not be read, or not in full.
 *
 * @param input the file, or the record of a file, as the user named it
 * @param stage read, annotate, extract or write
 * @param reason what is wrong, in a sentence
 * @param detail what the machine said, "" where it adds nothing
 */
public record Failure(String input, String stage, String reason, String detail)
    implements Serializable {
  static Failure reading(String input, String reason, String detail) {
    return new Failure(input, "read", reason, detail);
  }
}
