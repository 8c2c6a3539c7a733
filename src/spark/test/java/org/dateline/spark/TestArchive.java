package org.dateline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.dateline.spark.SparkOptions.OutputFormat;

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
    write(folder.resolve("odd.txt"), "(\u202e\ud83d\ude00 <b>12\u0301 ".repeat(2_000));
    // Thousands of rows, many megabytes of them.
    write(folder.resolve("figures.txt"), "the mayor said 12 people fled, ".repeat(3_000));
    writeLongLines(folder.resolve("long.jsonl"));
    writeWebArchive(folder.resolve("pages.warc.gz"));
    return folder;
  }

  /** Lines longer than the stretches of a file that tasks read: one too long to be read at all. */
  private static void writeLongLines(Path file) throws IOException {
    String sentence = "Officials in Odesa said that 20 buildings were damaged. ";
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int megabytes : List.of(0, 10, 60, 0)) {
        int times = 1 + (megabytes << 20) / sentence.length();
        lines.write("{\"id\": \"" + megabytes + "mb\", \"text\": \"");
        for (int i = 0; i < times; i++) {
          lines.write(sentence);
        }
        lines.write("\"}\n");
      }
    }
  }

  private static void writeWebArchive(Path file) throws IOException {
    try (OutputStream warc = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int page = 0; page < 3; page++) {
        warc.write(response(page).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String response(int page) {
    String html =
        "<html><head><title>Page</title></head><body><article><p>Officials in Odesa said on"
            + " Wednesday that buildings had been damaged, at least "
            + (20 + page)
            + " of them beyond repair.</p></article></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + html.length()
            + "\r\n\r\n"
            + html;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
        + page
        + "\r\nWARC-Date: 2022-11-11T08:00:00Z\r\nWARC-Record-ID:"
        + " <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb"
        + page
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  /** The records of a table, as a file of JSON Lines and as one of Parquet. */
  static void writeTable(Path lines, Path parquet) throws IOException {
    List<List<String>> records =
        List.of(
            List.of("a1", "Kyiv said 12 soldiers were killed in Kherson on Friday.", "2022-11-11"),
            List.of("a2", "Moscow said 40 soldiers were killed in Kherson on Friday.", "2022-11-12"),
            List.of("A1", "Anna Kowal, the mayor of Springfield, said 300 people fled.", ""));
    String[] columns = {"id", "text", "published"};
    List<String> json = new ArrayList<>();
    try (SheetFile table =
        SheetFile.create(
            OutputFormat.PARQUET,
            new org.apache.hadoop.fs.Path(parquet.toUri()),
            columns,
            new Configuration())) {
      for (List<String> record : records) {
        table.write(record.toArray(new String[0]));
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          fields.put(columns[i], record.get(i));
        }
        json.add(new ObjectMapper().writeValueAsString(fields));
      }
    }
    write(lines, json.toArray(new String[0]));
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
