package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.files.WholeFile;

/** Writes the rows that reviewers accepted or corrected, and describes them as a data package. */
public final class AcceptedSheets {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path from;
  private final Path to;
  private final Set<String> articles = new HashSet<>();

  public AcceptedSheets(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Writes the sheets, and gives how many rows each has. */
  public Map<String, Integer> write() throws IOException {
    Files.createDirectories(to);
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (ReviewSheet sheet : ReviewSheet.values()) {
      rows.put(sheet.label(), write(sheet));
    }
    Path all = SheetFile.path(from, "articles");
    int[] count = new int[1];
    SheetFile.copyLines(
        all,
        SheetFile.path(to, "articles"),
        line -> {
          boolean kept = articles.contains(line.get("article"));
          count[0] += kept ? 1 : 0;
          return kept;
        });
    rows.put("articles", count[0]);
    describe(rows.keySet());
    return rows;
  }

  private int write(ReviewSheet sheet) throws IOException {
    int[] count = new int[1];
    SheetFile.copyLines(
        SheetFile.path(from, sheet.label()),
        SheetFile.path(to, sheet.label()),
        line -> {
          boolean kept = accepted(line.get("decision"));
          if (kept) {
            articles.add(line.get("article"));
            count[0]++;
          }
          return kept;
        });
    return count[0];
  }

  private static boolean accepted(String word) {
    return Verdict.of(word)
        .filter(verdict -> verdict == Verdict.ACCEPT || verdict == Verdict.CORRECT)
        .isPresent();
  }

  /** The run's own description, of these sheets alone. */
  private void describe(Set<String> sheets) throws IOException {
    JsonNode run = JSON.readTree(from.resolve("datapackage.json").toFile());
    if (run instanceof ObjectNode description) {
      ArrayNode resources = JSON.createArrayNode();
      for (JsonNode resource : description.path("resources")) {
        if (sheets.contains(resource.path("name").asText())) {
          resources.add(resource);
        }
      }
      description.put("name", "dateline-accepted");
      description.put(
          "description",
          "Facts that news articles report, each accepted or corrected by a person.");
      description.set("resources", resources);
      WholeFile.write(
          to.resolve("datapackage.json"),
          JSON.writeValueAsString(description).replace("\r\n", "\n") + "\n");
    }
  }
}
