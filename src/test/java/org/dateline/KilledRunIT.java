package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final long SECONDS_TO_END = 20;
  // As shells say it: ended by SIGINT.
  private static final int INTERRUPTED = 130;
  private static final long LONGEST_SECONDS = 600;

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
    return start(out, "5");
  }

  /** A run whose articles take so many milliseconds each. */
  private Process start(Path out, String pause) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            // A shell's background jobs, and all they start, ignore SIGINT unless told otherwise.
            "env",
            "--default-signal=INT",
            java,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            in.toString(),
            out.toString(),
            pause)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private int finish(Path out) throws IOException, InterruptedException {
    Process process = start(out);
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      // Its threads, into the log.
      signal(process, "QUIT");
      process.destroyForcibly().waitFor();
    }
    return process.exitValue();
  }

  private static void signal(Process process, String name)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    Thread.sleep(1000);
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
  void aRunThatIsInterruptedEndsAtOnceAndKeepsWhatIsDone() throws Exception {
    Path out = folder.resolve("interrupted");
    Process process = start(out, "500");
    // With two at a time, some are done when the sixth begins.
    while (log().lines().filter("working"::equals).count() < 6) {
      assertTrue(process.isAlive(), log());
      Thread.sleep(50);
    }
    long asked = System.nanoTime();
    signal(process, "INT");
    assertTrue(process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS), log());
    assertTrue(Duration.ofNanos(System.nanoTime() - asked).toSeconds() < SECONDS_TO_END, log());
    assertEquals(INTERRUPTED, process.exitValue(), log());
    assertTrue(log().contains("the same command goes on from there"), log());
    assertEquals(0, finish(out), log());
    Matcher kept = Pattern.compile("(\\d+) of 80 articles were done before").matcher(log());
    assertTrue(kept.find() && Integer.parseInt(kept.group(1)) > 0, log());
    Path whole = folder.resolve("whole");
    assertEquals(0, finish(whole), log());
    assertEquals(bytes(whole), bytes(out));
  }

  @Test
  void aRunThatFindsTheDiskFullGoesOnWhenThereIsSpace() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(mount(disk, "size=400k"), "left out: a small disk can be mounted by root only");
    try {
      Path out = disk.resolve("out");
      assertEquals(ExitStatus.STOPPED, finish(out), log());
      List<String> messages = log().lines().filter(line -> line.startsWith("dateline:")).toList();
      assertEquals(1, messages.size(), log());
      assertTrue(messages.get(0).contains("No space left on device; what is done is kept"), log());
      assertFalse(log().contains("\tat "), log());
      assumeTrue(mount(disk, "remount,size=60m"));
      assertEquals(0, finish(out), log());
      assertTrue(log().contains(" of 80 articles were done before and are kept"), log());
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
