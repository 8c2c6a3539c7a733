package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that ends at any moment, and is started again, ends with the same bytes.
 *
 * <p>{@code -Dkills=50} kills at so many moments.
 */
class KilledRunIT {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int ARTICLES = 80;
  private static final long LONGEST_SECONDS = 120;

  @TempDir private Path folder;
  private Path in = Path.of("");

  @BeforeEach
  void makeInput() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 12; line++) {
        text.append("The governor said in town number ")
            .append(i * 100 + line)
            .append(" that ")
            .append(i * 37 + line * 11)
            .append(" people left on Friday.\n\n");
      }
      Files.writeString(in.resolve("n" + i + ".txt"), text);
    }
  }

  private Process start(Path out) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            in.toString(),
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private int finish(Path out) throws IOException, InterruptedException {
    Process process = start(out);
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private static Map<String, String> bytes(Path out) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            out.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  @Test
  void aRunKilledAtAnyMomentEndsWithTheSameBytes() throws Exception {
    long started = System.nanoTime();
    Path whole = folder.resolve("whole");
    assertEquals(0, finish(whole), log());
    long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
    Map<String, String> expected = bytes(whole);
    Random moments = new Random(8);
    for (int kill = 0; kill < KILLS; kill++) {
      Path out = folder.resolve("killed" + kill);
      Process process = start(out);
      process.waitFor(moments.nextLong(millis + 1), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertEquals(0, finish(out), log());
      assertEquals(expected, bytes(out), "kill " + kill);
    }
  }

  @Test
  void aRunThatFindsTheDiskFullGoesOnWhenThereIsSpace() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(mount(disk, "size=400k"), "left out: a small disk can be mounted by root only");
    try {
      Path out = disk.resolve("out");
      assertNotEquals(0, finish(out), log());
      assumeTrue(mount(disk, "remount,size=60m"));
      assertEquals(0, finish(out), log());
      Path whole = folder.resolve("whole");
      assertEquals(0, finish(whole), log());
      assertEquals(bytes(whole), bytes(out));
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private static boolean mount(Path disk, String options) throws Exception {
    return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
