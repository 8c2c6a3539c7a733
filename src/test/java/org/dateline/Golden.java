package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a run writes with what is committed; {@code -Dgolden.update} rewrites the latter.
 */
final class Golden {
  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  private Golden() {}

  static void compare(Path written, Path golden) throws IOException {
    String now = Files.readString(written);
    if (UPDATE) {
      Files.createDirectories(golden.resolveSibling(""));
      Files.writeString(golden, now);
    }
    assertTrue(Files.exists(golden), golden + " is missing; run with -Dgolden.update to write it");
    assertEquals(
        Files.readString(golden),
        now,
        golden + " differs; see CONTRIBUTING.md, \"A change of what is found\"");
  }
}
