package org.dateline.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file to read.
 *
 * @param name as messages show it: the path as the user gave it
 * @param id the article's id, safe as a file name on every system
 */
public record Input(String name, String id, Path file) {
  private static final int LONGEST_ID = 120;
  // Names that Windows keeps for devices.
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  /** The file's own name without its folders. */
  String fileName() {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** An id made of a path: its separators and whatever a file system may refuse become "_". */
  static String safeId(String path) {
    StringBuilder id = new StringBuilder();
    path.codePoints()
        .forEach(
            c ->
                id.appendCodePoint(
                    Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' ? c : '_'));
    String safe = id.toString().replaceFirst("^\\.+", "_").replaceFirst("\\.+$", "_");
    if (safe.isEmpty() || RESERVED.contains(stem(safe).toLowerCase(Locale.ROOT))) {
      safe = safe + "_";
    }
    return safe.codePointCount(0, safe.length()) <= LONGEST_ID
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_ID));
  }
}
