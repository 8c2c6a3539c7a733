package org.dateline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The archive that the cluster and the single machine read. */
final class TestArchive {
  private static final Path OWN = Path.of("src/test/resources/org/dateline/articles");

  private TestArchive() {}

  /**
   * Writes an archive of every kind of input: the articles of {@code -Dsamples=FILE.jsonl} where
   * given, else the tests' own; and what is broken, and what is called the same.
   */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    String samples = System.getProperty("samples", "");
    if (!samples.isEmpty()) {
      Files.copy(Path.of(samples), folder.resolve("samples.jsonl"));
    }
    try (Stream<Path> own = Files.list(OWN)) {
      for (Path article : own.filter(Files::isDirectory).sorted().toList()) {
        Files.copy(
            article.resolve("article.txt"),
            folder.resolve("texts").resolve(article.getFileName() + ".txt"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    write(
        folder.resolve("texts/metadata.csv"),
        "article,title,publisher,url,published",
        "kherson-withdrawal,A title,A paper,,2022-11-11");
    write(
        folder.resolve("lines.jsonl"),
        "{\"id\": \"one\", \"text\": \"Kyiv said 12 soldiers were killed in Kherson.\"}",
        "{\"id\": \"One\", \"text\": \"Moscow said 40 soldiers were killed in Kherson.\"}",
        "{\"id\": \"broken\", \"text\": ",
        "",
        "{\"text\": \"Reuters reported that 300 people fled.\", \"published\": \"2022-11-09\"}");
    write(
        folder.resolve("table.csv"),
        "id,title,text,published",
        "one,A table,\"The mayor said \"\"2,000\"\" people, at least, had fled Nova Kakhovka.\","
            + "2022-11-08",
        ",,,");
    Files.write(folder.resolve("texts/broken.txt"), new byte[] {0, 1, 2, 3, 0, 1});
    Files.createFile(folder.resolve("texts/empty.txt"));
    write(folder.resolve("long.txt"), "Kherson ".repeat(3_000));
    return folder;
  }

  private static void write(Path file, String... lines) throws IOException {
    Files.write(file, List.of(lines), StandardCharsets.UTF_8);
  }

  /** How many tasks of the extraction have written what they found. */
  static long tasksDone(Path out) throws IOException {
    Path work = out.resolveSibling(out.getFileName() + ".unfinished").resolve("work");
    if (!Files.exists(work)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(work)) {
      return files
          .filter(path -> path.toString().contains("-extracted"))
          .filter(path -> path.getFileName().toString().startsWith("task_"))
          .count();
    } catch (java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
