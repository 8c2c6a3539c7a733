package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayFileTest {
  @TempDir Path folder;

  @Test
  void givesBackWhatWasWritten() throws IOException {
    ArrayFile.Writer writer = new ArrayFile.Writer();
    writer.add(new int[] {1, 2, 3});
    writer.add(new long[] {4, Long.MIN_VALUE});
    writer.add(new float[] {0.5f});
    writer.add(List.of("Kyïv", "Dnipro"));
    Path path = folder.resolve("arrays.bin");
    writer.write(path);
    ArrayFile file = ArrayFile.open(path);
    assertEquals(3, file.ints(0).get(2));
    assertEquals(Long.MIN_VALUE, file.longs(1).get(1));
    assertEquals(0.5f, file.floats(2).get(0));
    assertEquals(List.of("Kyïv", "Dnipro"), file.lines(3));
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    Path path = Files.writeString(folder.resolve("other.bin"), "no arrays stand in here");
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> ArrayFile.open(path));
    assertTrue(failure.getMessage().contains("other.bin"));
  }
}
