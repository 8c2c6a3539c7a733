package org.dateline;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.claims.Claim.Status;
import org.dateline.files.Cells;
import org.dateline.files.SheetReader;

/**
 * The claims of a run by status, with what a fact-checker needs to look into them.
 *
 * @param lines in the order of the statuses asked for, then of the sheet
 */
record Audit(List<Line> lines) {
  private static final String[] COLUMNS = {
    "status", "source", "cue", "claim", "figures", "evidence", "article", "title", "published", "id"
  };

  Audit {
    lines = List.copyOf(lines);
  }

  /** A claim. */
  record Line(
      String status,
      String source,
      String cue,
      String claim,
      String figures,
      String evidence,
      String article,
      String title,
      String published,
      String id) {
    String[] cells() {
      return new String[] {
        status, source, cue, claim, figures, evidence, article, title, published, id
      };
    }
  }

  /** Reads the claims of these statuses that are wanted. */
  static Audit read(Path folder, List<Status> statuses, Predicate<Line> wanted) throws IOException {
    Map<String, Map<String, String>> articles = byId(folder.resolve("articles.csv"), "article");
    Map<String, Map<String, String>> figures = byId(folder.resolve("figures.csv"), "id");
    List<Line> found = new ArrayList<>();
    SheetReader.read(
        folder.resolve("claims.csv"),
        row -> {
          Line line = line(row, articles, figures);
          if (statuses.stream().anyMatch(s -> s.label().equals(line.status()))
              && wanted.test(line)) {
            found.add(line);
          }
        });
    return new Audit(
        statuses.stream()
            .distinct()
            .flatMap(s -> found.stream().filter(line -> line.status().equals(s.label())))
            .toList());
  }

  private static Map<String, Map<String, String>> byId(Path sheet, String id) throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    if (Files.exists(sheet)) {
      SheetReader.read(sheet, row -> rows.put(row.getOrDefault(id, ""), row));
    }
    return rows;
  }

  private static Line line(
      Map<String, String> row,
      Map<String, Map<String, String>> articles,
      Map<String, Map<String, String>> figures) {
    Map<String, String> article = articles.getOrDefault(row.getOrDefault("article", ""), Map.of());
    String counted =
        Arrays.stream(row.getOrDefault("figures", "").split("; "))
            .map(id -> figures.getOrDefault(id, Map.of()).getOrDefault("phrase", ""))
            .filter(phrase -> !phrase.isEmpty())
            .collect(Collectors.joining("; "));
    return new Line(
        row.getOrDefault("status", ""),
        row.getOrDefault("source", ""),
        row.getOrDefault("cue", ""),
        row.getOrDefault("claim", ""),
        counted,
        row.getOrDefault("evidence", ""),
        row.getOrDefault("article", ""),
        article.getOrDefault("title", ""),
        article.getOrDefault("published", ""),
        row.getOrDefault("id", ""));
  }

  /** The claims as RFC 4180, safe to open in a spreadsheet. */
  String table() throws IOException {
    StringWriter text = new StringWriter();
    try (ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
      writer.writeNext(COLUMNS, false);
      for (Line line : lines) {
        String[] cells = Arrays.stream(line.cells()).map(Cells::guard).toArray(String[]::new);
        writer.writeNext(cells, false);
      }
    }
    return text.toString();
  }

  /** The claims to read, a heading a status. */
  String list() {
    StringBuilder text = new StringBuilder();
    String status = "";
    for (Line line : lines) {
      if (!line.status().equals(status)) {
        status = line.status();
        text.append(status.isEmpty() || text.isEmpty() ? "" : "\n").append(heading(status));
      }
      text.append(entry(line));
    }
    return lines.isEmpty() ? "no such claims\n" : text.toString();
  }

  private String heading(String status) {
    long count = lines.stream().filter(line -> line.status().equals(status)).count();
    return status.toUpperCase(Locale.ROOT) + " (" + count + ")\n";
  }

  private static String entry(Line line) {
    String source = line.source().isEmpty() ? "(no source)" : line.source();
    String article = line.article() + (line.published().isEmpty() ? "" : ", " + line.published());
    return "  "
        + source
        + (line.cue().isEmpty() ? "" : " [" + line.cue() + "]")
        + ": "
        + onOneLine(line.claim())
        + "\n"
        + field("figure", line.figures())
        + field("evidence", line.evidence())
        + field("article", article);
  }

  private static String field(String name, String value) {
    return value.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "      %-9s %s%n", name, onOneLine(value))
            .replace("\r\n", "\n");
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
