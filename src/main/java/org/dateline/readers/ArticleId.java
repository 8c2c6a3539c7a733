package org.dateline.readers;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** Makes articles' ids: safe as file names on every system, and unique within a run. */
public final class ArticleId {
  // File systems allow 255 bytes; an extension and a number must fit too.
  private static final int LONGEST = 200;
  // Names that Windows keeps for devices.
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4",
          "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
          "lpt6", "lpt7", "lpt8", "lpt9");

  private final Set<String> taken = new HashSet<>();

  /**
   * The wanted id, or the first free one of {@code id~2}, {@code id~3}; ids that differ only in
   * case would be one file on many systems.
   */
  public String unique(String wanted) {
    String id = wanted;
    for (int copy = 2; !taken.add(id.toLowerCase(Locale.ROOT)); copy++) {
      id = wanted + "~" + copy;
    }
    return id;
  }

  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /** A path without the extension of its file, nor that of the file packed in it. */
  static String withoutExtensions(String path) {
    return stem(path.endsWith(".gz") ? stem(path) : path);
  }

  /** An id made of a path: its separators and whatever a file system may refuse become "_". */
  static String safe(String path) {
    StringBuilder id = new StringBuilder();
    Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> id.appendCodePoint(isSafe(c) ? c : '_'));
    String safe = id.toString().replaceFirst("^[.-]+", "_").replaceFirst("\\.+$", "_");
    int dot = safe.indexOf('.');
    String base = dot < 0 ? safe : safe.substring(0, dot);
    if (safe.isEmpty() || RESERVED.contains(base.toLowerCase(Locale.ROOT))) {
      safe = "_" + safe;
    }
    return bytes(safe) <= LONGEST ? safe : shortened(safe);
  }

  private static boolean isSafe(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
  }

  /** Its beginning, and a checksum that keeps it apart from others that begin so. */
  private static String shortened(String id) {
    CRC32 checksum = new CRC32();
    checksum.update(id.getBytes(StandardCharsets.UTF_8));
    StringBuilder kept = new StringBuilder();
    int size = 0;
    for (int at = 0; at < id.length(); at = id.offsetByCodePoints(at, 1)) {
      String letter = Character.toString(id.codePointAt(at));
      size += bytes(letter);
      if (size > LONGEST - 9) {
        break;
      }
      kept.append(letter);
    }
    return kept + String.format(Locale.ROOT, "_%08x", checksum.getValue());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
