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
import java.util.stream.Collectors;
import org.dateline.claims.Claim.Status;
import org.dateline.files.Cells;
import org.dateline.files.SheetReader;

/**
 * The claims of a run by status.
 *
 * @param lines in the order of the statuses asked for, then of the sheet
 */
record Audit(List<AuditLine> lines) {

  Audit {
    lines = List.copyOf(lines);
  }

  /** Reads the claims of these statuses. */
  static Audit read(Path folder, List<Status> statuses) throws IOException {
    Map<String, Map<String, String>> articles = byId(folder.resolve("articles.csv"), "article");
    Map<String, Map<String, String>> figures = byId(folder.resolve("figures.csv"), "id");
    List<Map<String, String>> claims = new ArrayList<>();
    SheetReader.read(folder.resolve("claims.csv"), claims::add);
    Map<String, String> sources = new HashMap<>();
    claims.forEach(row -> sources.putIfAbsent(key(row, "claim"), cell(row, "source")));
    return new Audit(
        statuses.stream()
            .distinct()
            .flatMap(
                status ->
                    claims.stream()
                        .filter(row -> cell(row, "status").equals(status.label()))
                        .map(row -> line(row, articles, figures, sources)))
            .toList());
  }

  /** Those whose source contains these words. */
  Audit by(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return new Audit(
        lines.stream()
            .filter(line -> line.source().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
  }

  /** Those of articles known to be published on an ISO 8601 day or later. */
  Audit since(String day) {
    return new Audit(lines.stream().filter(line -> line.published().compareTo(day) >= 0).toList());
  }

  /** Those of articles whose day of publication is unknown. */
  Audit undated() {
    return new Audit(lines.stream().filter(line -> line.published().isEmpty()).toList());
  }

  private static Map<String, Map<String, String>> byId(Path sheet, String id) throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    if (Files.exists(sheet)) {
      SheetReader.read(sheet, row -> rows.put(cell(row, id), row));
    }
    return rows;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static String key(Map<String, String> row, String column) {
    return cell(row, "article") + "\n" + cell(row, column);
  }

  private static AuditLine line(
      Map<String, String> row,
      Map<String, Map<String, String>> articles,
      Map<String, Map<String, String>> figures,
      Map<String, String> sources) {
    Map<String, String> article = articles.getOrDefault(cell(row, "article"), Map.of());
    String counted =
        Arrays.stream(cell(row, "figures").split("; "))
            .map(id -> cell(figures.getOrDefault(id, Map.of()), "phrase"))
            .filter(phrase -> !phrase.isEmpty())
            .collect(Collectors.joining("; "));
    return new AuditLine(
        cell(row, "status"),
        cell(row, "source"),
        cell(row, "cue"),
        cell(row, "claim"),
        counted,
        cell(row, "evidence"),
        sources.getOrDefault(key(row, "evidence"), ""),
        cell(row, "article"),
        cell(article, "title"),
        cell(article, "published"),
        cell(row, "sentence_no"),
        cell(row, "id"));
  }

  /** The claims as RFC 4180, safe to open in a spreadsheet. */
  String table() throws IOException {
    StringWriter text = new StringWriter();
    try (ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
      writer.writeNext(AuditLine.COLUMNS.toArray(new String[0]), false);
      for (AuditLine line : lines) {
        writer.writeNext(line.cells().stream().map(Cells::guard).toArray(String[]::new), false);
      }
    }
    return text.toString();
  }

  /** The claims to read, a heading a status; "" where there are none. */
  String list() {
    StringBuilder text = new StringBuilder();
    String status = "";
    for (AuditLine line : lines) {
      if (!line.status().equals(status)) {
        status = line.status();
        text.append(text.isEmpty() ? "" : "\n").append(heading(status));
      }
      text.append(line.text());
    }
    return text.toString();
  }

  private String heading(String status) {
    long count = lines.stream().filter(line -> line.status().equals(status)).count();
    return status.toUpperCase(Locale.ROOT) + " (" + count + ")\n";
  }
}
