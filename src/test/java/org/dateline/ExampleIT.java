package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's command on the real models. */
class ExampleIT {
  private static final Path EXAMPLE = Path.of("output");

  @TempDir private Path folder;

  private static void extract(String input, Path out, int threads) {
    StringWriter messages = new StringWriter();
    PrintWriter screen = new PrintWriter(messages);
    int status =
        Main.run(
            screen,
            screen,
            "extract",
            input,
            "--out",
            out.toString(),
            "--threads",
            Integer.toString(threads));
    assertEquals(0, status, messages.toString());
  }

  @Test
  void theExampleIsWhatTheMainCommandWrites() throws IOException {
    extract("data", folder, 2);
    assertEquals(files(EXAMPLE).keySet(), files(folder).keySet());
    for (String file : files(folder).keySet()) {
      Golden.compare(folder.resolve(file), EXAMPLE.resolve(file));
    }
  }

  @Test
  void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : TestArticles.names()) {
      Path text = TestArticles.FOLDER.resolve(name).resolve(TestArticles.TEXT);
      Files.copy(text, articles.resolve(name + ".txt"));
    }
    extract(articles.toString(), folder.resolve("one"), 1);
    extract(articles.toString(), folder.resolve("four"), 4);
    assertEquals(files(folder.resolve("one")), files(folder.resolve("four")));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .filter(path -> !folder.relativize(path).toString().startsWith("."))
          .forEach(path -> files.put(folder.relativize(path).toString(), read(path)));
    }
    return files;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
