package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.files.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many articles go through the program as users start it, in the memory that they give it.
 *
 * <p>{@code -Darticles=10000} takes so many, {@code -Darticles.from=FILE} makes them from those of
 * a JSON Lines file.
 */
class ManyArticlesIT {
  private static final int ARTICLES = Integer.getInteger("articles", 30);
  private static final long MOST_MEGABYTES = 2048;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DONE = Pattern.compile("(\\d+) of \\d+ articles read");

  @TempDir private Path folder;

  @Test
  void memoryDoesNotGrowWithTheArticles() throws Exception {
    Path in = folder.resolve("articles.jsonl");
    write(in);
    Path out = folder.resolve("out");
    Process process = start(in, out);
    long most = 0;
    long reported = 0;
    while (!process.waitFor(1, TimeUnit.SECONDS)) {
      long now = residentMegabytes(process);
      most = Math.max(most, now);
      long done = done();
      if (done >= reported + Math.max(ARTICLES / 10, 1)) {
        reported = done;
        say(done + " articles: " + now + " MB resident, at most " + most);
      }
    }
    say(ARTICLES + " articles: at most " + most + " MB resident");
    assertEquals(0, process.exitValue(), log());
    int[] rows = new int[1];
    SheetReader.read(
        out.resolve("articles.csv"), row -> rows[0] += row.get("status").equals("ok") ? 1 : 0);
    assertEquals(ARTICLES, rows[0]);
    assertTrue(most < MOST_MEGABYTES, most + " MB");
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private Process start(Path in, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-Ddateline.models=" + System.getProperty("dateline.models", "target/models"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "extract",
            in.toString(),
            "--out",
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private long done() throws IOException {
    Matcher lines = DONE.matcher(log());
    long done = 0;
    while (lines.find()) {
      done = Long.parseLong(lines.group(1));
    }
    return done;
  }

  /** 0 where the system does not tell. */
  private static long residentMegabytes(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    }
  }

  private static void write(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = texts();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        String text = distinct(texts.get(i % texts.size()), i);
        writer.write(json.writeValueAsString(Map.of("id", "a" + i, "text", text)) + "\n");
      }
    }
  }

  /** Other numbers make another report, for daily reports differ in nothing else. */
  private static String distinct(String text, int number) {
    Random random = new Random(number);
    String other = NUMBER.matcher(text).replaceAll(found -> other(found.group(), random));
    return String.format(
        Locale.ROOT,
        "On Friday %d people and %d houses were counted in district %d, officials said.\n\n%s",
        1000 + number * 7,
        100_000 + number * 3,
        200_000 + number,
        other);
  }

  /** Years stay, so that dates do. */
  private static String other(String digits, Random random) {
    if (digits.length() == 4 || digits.length() > 8) {
      return digits;
    }
    return Integer.toString(1 + random.nextInt((int) Math.pow(10, digits.length())));
  }

  private static List<String> texts() throws IOException {
    String from = System.getProperty("articles.from", "");
    List<String> texts = new ArrayList<>();
    if (from.isEmpty()) {
      for (String name : TestArticles.names()) {
        texts.add(Files.readString(TestArticles.FOLDER.resolve(name).resolve(TestArticles.TEXT)));
      }
      return texts;
    }
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(from))) {
      JsonNode article = json.readTree(line);
      texts.add(article.path("text").asText());
    }
    return texts;
  }
}
