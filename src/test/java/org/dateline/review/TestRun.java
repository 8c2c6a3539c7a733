package org.dateline.review;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.facts.Ids;
import org.dateline.files.DiskThreads;
import org.dateline.text.Span;

/** A folder as a run writes it, with the rows that a test wants in it. */
final class TestRun {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final List<String> REVIEW =
      List.of("original", "decision", "correction", "reviewer", "note");
  private static final List<String> PLACE = List.of("start", "end", "sentence_no", "sentence");

  private final Path folder;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<ReviewSheet, List<Map<String, String>>> rows = new LinkedHashMap<>();

  TestRun(Path folder) {
    this.folder = folder;
  }

  TestRun article(String article, String text) {
    texts.put(article, text);
    return this;
  }

  /** A row about the first place where the words stand; cells by column. */
  TestRun row(ReviewSheet sheet, String article, String words, String... cells) {
    String text = texts.get(article);
    int start = text.indexOf(words);
    Span span = new Span(start, start + words.length());
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", new Ids(text).of(sheet.label().substring(0, 1), span));
    row.put("article", article);
    row.put("text", words);
    row.put("claim", words);
    row.put("start", Integer.toString(text.codePointCount(0, span.start())));
    row.put("end", Integer.toString(text.codePointCount(0, span.end())));
    row.put("sentence", sentence(text, start));
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    rows.computeIfAbsent(sheet, s -> new ArrayList<>()).add(row);
    return this;
  }

  private static String sentence(String text, int at) {
    int begin = text.lastIndexOf(". ", at);
    int end = text.indexOf('.', at);
    return text.substring(begin < 0 ? 0 : begin + 2, end < 0 ? text.length() : end + 1);
  }

  /** Writes the folder as a run does: anew, without decisions. */
  ReviewFolder write() {
    try {
      Files.createDirectories(folder.resolve("text"));
      List<String[]> articles = new ArrayList<>();
      for (Map.Entry<String, String> article : texts.entrySet()) {
        String name = article.getKey();
        Files.writeString(folder.resolve("text").resolve(name + ".txt"), article.getValue());
        articles.add(
            new String[] {
              name,
              count(ReviewSheet.PEOPLE, name),
              count(ReviewSheet.FIGURES, name),
              count(ReviewSheet.CLAIMS, name),
              "0",
              "0",
              Ids.hex(article.getValue())
            });
      }
      csv(
          "articles",
          List.of("article", "people", "figures", "claims", "unverified", "disputed", "sha256"),
          articles);
      for (ReviewSheet sheet : ReviewSheet.values()) {
        List<String> columns = columns(sheet);
        csv(
            sheet.label(),
            columns,
            rows.getOrDefault(sheet, List.of()).stream()
                .map(row -> columns.stream().map(c -> row.getOrDefault(c, "")))
                .map(cells -> cells.toArray(String[]::new))
                .toList());
      }
      Files.writeString(folder.resolve("run.json"), "{}");
      saveFound(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReviewFolder(folder, CLOCK);
  }

  /** Copies the sheets as they stand, as a run does. */
  static void saveFound(Path folder) throws IOException {
    try (DiskThreads disk = new DiskThreads()) {
      FoundSheets.save(folder, disk);
      disk.await();
    }
  }

  private String count(ReviewSheet sheet, String article) {
    return Long.toString(
        rows.getOrDefault(sheet, List.of()).stream()
            .filter(row -> row.get("article").equals(article))
            .count());
  }

  private static List<String> columns(ReviewSheet sheet) {
    List<String> columns = new ArrayList<>(List.of("id", "article"));
    columns.addAll(
        switch (sheet) {
          case PEOPLE -> List.of("name", "aliases", "mentions", "role", "organisation");
          case PLACES -> List.of("name", "country", "latitude", "longitude", "metonym_mentions");
          case ORGANISATIONS -> List.of("name", "acronym");
          case FIGURES ->
              List.of(
                  "text",
                  "value",
                  "low",
                  "high",
                  "qualifier",
                  "unit",
                  "category",
                  "source",
                  "status",
                  "conflict");
          case DATES -> List.of("text", "type", "value", "mod");
          case CLAIMS -> List.of("claim", "source", "cue", "status");
        });
    columns.addAll(PLACE);
    if (!sheet.namesSomething()) {
      columns.add("rule");
    }
    columns.addAll(REVIEW);
    return columns;
  }

  private void csv(String name, List<String> columns, List<String[]> lines) throws IOException {
    try (ICSVWriter csv =
        new CSVWriterBuilder(Files.newBufferedWriter(folder.resolve(name + ".csv")))
            .withLineEnd("\n")
            .build()) {
      csv.writeNext(columns.toArray(String[]::new), false);
      csv.writeAll(lines, false);
    }
  }

  /** The rows of a sheet as they stand in the folder. */
  static List<Row> rows(Path folder, ReviewSheet sheet) {
    List<Row> all = new ArrayList<>();
    try {
      SheetFile.read(folder, sheet, (article, rows) -> all.addAll(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Writes review cells into the row of a sheet, as a reviewer would. */
  static void decide(Path folder, ReviewSheet sheet, int row, String... cells) throws IOException {
    int[] at = new int[1];
    Path file = folder.resolve(sheet.label() + ".csv");
    SheetFile.copy(
        file,
        file,
        line -> {
          Map<String, String> changed = new LinkedHashMap<>(line.cells());
          if (at[0]++ == row) {
            for (int i = 0; i < cells.length; i += 2) {
              changed.replace(cells[i], cells[i + 1]);
            }
          }
          return List.copyOf(changed.values());
        });
  }
}
