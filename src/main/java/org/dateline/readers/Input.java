package org.dateline.readers;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as messages show it: the path as the user gave it
 * @param id what an article of it is to be called
 */
public record Input(String name, String id, Path file) {
  /** The file's own name without its folders. */
  String fileName() {
    Path last = file.getFileName();
    return last == null ? "" : last.toString();
  }
}
