package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.StorageStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitStreamTest {
  private final Configuration configuration = new Configuration();

  @TempDir private Path folder;

  @ParameterizedTest(name = "in splits of {0} bytes")
  @ValueSource(longs = {1, 2, 3, 5, 7, 8, 20, 1000})
  void everyLineIsReadOnceAndCounted(long bytes) throws Exception {
    for (String text : List.of("", "one", "one\n", "one\ntwo\n\nthree of them\n", "\n\n", "a\nb")) {
      assertEquals(Arrays.asList(text.split("(?<=\n)")), read(text, bytes), text);
    }
  }

  @Test
  void aLineOfManySplitsIsReadByTheSplitInWhichItBegins() throws Exception {
    String text = "a".repeat(4_000_000) + "\nb";
    assertEquals("file", FileSystem.getLocal(configuration).getScheme());
    StorageStatistics statistics = FileSystem.getGlobalStorageStatistics().get("file");
    long before = statistics.getLong("bytesRead");
    assertEquals(Arrays.asList(text.split("(?<=\n)")), read(text, 40_000));
    long bytes = statistics.getLong("bytesRead") - before;
    assertTrue(bytes > 0 && bytes < 10L * text.length(), bytes + " bytes were read");
  }

  private List<String> read(String text, long bytes) throws Exception {
    Path file = Files.writeString(folder.resolve("lines.jsonl"), text);
    InputFile input = new InputFile("lines.jsonl", "lines.jsonl", file.toUri().toString(), text.length());
    List<String> lines = new ArrayList<>();
    long ends = 0;
    for (InputSplit split : InputFiles.splits(0, input, bytes)) {
      try (LineSplitStream stream = LineSplitStream.open(split, configuration)) {
        String part = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        if (!part.isEmpty()) {
          assertEquals(lines.size(), split.start() == 0 ? 0 : ends + 1, "lines before " + split);
          lines.addAll(Arrays.asList(part.split("(?<=\n)")));
        }
      }
      ends += LineSplitStream.ends(split, configuration);
    }
    return lines.isEmpty() ? List.of("") : lines;
  }
}
