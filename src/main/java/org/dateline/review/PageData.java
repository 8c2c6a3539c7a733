package org.dateline.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the page shows, as JSON: the run, its sheets, and article by article text and rows. */
final class PageData {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> LEFT_OUT =
      Set.of(
          "article",
          "sentence",
          "sentence_no",
          "decision",
          "correction",
          "reviewer",
          "note",
          Row.ORIGINAL);
  private static final int MOST_ELSEWHERE = 30;
  private static final Set<String> NAMES = Set.of("PERSON", "PLACE", "ORGANISATION");

  private final Path folder;
  private final RunLines lines;

  PageData(Path folder, RunLines lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /**
   * What is the same for all articles.
   *
   * @param mode "file" or "served"
   */
  ObjectNode run(String mode) throws IOException {
    ObjectNode run = JSON.createObjectNode();
    run.put("mode", mode);
    run.put("articles", lines.articles().size());
    ArrayNode sheets = run.putArray("sheets");
    for (ReviewSheet sheet : ReviewSheet.values()) {
      Path file = SheetFile.path(folder, sheet.label());
      List<String> columns = Files.exists(file) ? SheetFile.columns(file) : List.of();
      ObjectNode described = sheets.addObject();
      described.put("name", sheet.label());
      described.set("essential", JSON.valueToTree(sheet.essential()));
      described.set("correctable", JSON.valueToTree(Correction.correctable(columns)));
    }
    ObjectNode choices = run.putObject("choices");
    for (ReviewSheet sheet : ReviewSheet.values()) {
      choices.set(sheet.label(), JSON.valueToTree(new TreeMap<>(Correction.choices(sheet))));
    }
    run.set("decisionColumns", JSON.valueToTree(Decision.COLUMNS));
    return run;
  }

  ObjectNode article(String id) throws IOException {
    ArticleText text = lines.text(id);
    ObjectNode article = filled(lines.articles().getOrDefault(id, Map.of()), Set.of());
    article.put("text", text.text());
    ArrayNode rows = article.putArray("rows");
    Set<String> conflicts = new TreeSet<>();
    for (Row row : lines.rows(id)) {
      rows.add(row(row, text));
      conflicts.add(row.get("conflict"));
    }
    conflicts.remove("");
    article.set("conflicts", conflicts(id, conflicts));
    ArrayNode mentions = article.putArray("mentions");
    for (Map<String, String> mention : lines.lines("mentions", id)) {
      if (NAMES.contains(mention.getOrDefault("type", ""))) {
        ArrayNode cells = mentions.addArray();
        List.of("type", "name", "start", "end", "metonym", "confidence")
            .forEach(column -> cells.add(mention.getOrDefault(column, "")));
      }
    }
    return article;
  }

  /** The conflicts of an article, with the figures that other articles have in them. */
  private ArrayNode conflicts(String article, Set<String> ids) throws IOException {
    ArrayNode conflicts = JSON.createArrayNode();
    for (String id : ids) {
      Map<String, String> cells = lines.conflicts().getOrDefault(id, Map.of());
      ObjectNode conflict = filled(cells, LEFT_OUT).put("id", id);
      ArrayNode elsewhere = conflict.putArray("elsewhere");
      for (String other : cells.getOrDefault("articles", "").split("; ")) {
        if (!other.equals(article) && elsewhere.size() < MOST_ELSEWHERE) {
          elsewhere(other, id).forEach(elsewhere::add);
        }
      }
      conflicts.add(conflict);
    }
    return conflicts;
  }

  private List<ObjectNode> elsewhere(String article, String conflict) throws IOException {
    String title = lines.articles().getOrDefault(article, Map.of()).getOrDefault("title", "");
    return lines.lines(ReviewSheet.FIGURES.label(), article).stream()
        .filter(cells -> conflict.equals(cells.get("conflict")))
        .map(
            cells -> {
              ObjectNode row = JSON.createObjectNode();
              row.put("article", article);
              row.put("title", title);
              row.set("cells", filled(cells, LEFT_OUT));
              row.set("decided", decided(new Row(ReviewSheet.FIGURES, cells).review()));
              return row;
            })
        .toList();
  }

  private static ObjectNode row(Row row, ArticleText text) {
    Row found = row.proposed();
    ObjectNode node = JSON.createObjectNode();
    node.put("sheet", row.sheet().label());
    node.set("cells", filled(found.cells(), LEFT_OUT));
    int[] sentence = text.around(row.number("start"), row.get("sentence"));
    node.putArray("sentence").add(sentence[0]).add(sentence[1]);
    Decision.Cells review = row.review();
    if (!review.isEmpty()) {
      node.set("decided", decided(review));
    }
    if (row.stale()) {
      node.set("was", JSON.valueToTree(Fields.parse(row.get(Row.ORIGINAL)).values()));
    }
    return node;
  }

  static ObjectNode decided(Decision.Cells review) {
    ObjectNode node = JSON.createObjectNode();
    node.put("decision", review.decision());
    node.put("correction", review.correction());
    node.put("reviewer", review.reviewer());
    node.put("note", review.note());
    return node;
  }

  private static ObjectNode filled(Map<String, String> cells, Set<String> leftOut) {
    ObjectNode node = JSON.createObjectNode();
    cells.forEach(
        (column, value) -> {
          if (!value.isEmpty() && !leftOut.contains(column)) {
            node.put(column, value);
          }
        });
    return node;
  }
}
