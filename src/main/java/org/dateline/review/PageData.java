package org.dateline.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
  private static final Set<String> NAMES = Set.of("PERSON", "PLACE", "ORGANISATION");

  private final Path folder;
  private final RunIndex index;

  PageData(Path folder, RunIndex index) {
    this.folder = folder;
    this.index = index;
  }

  /**
   * What is the same for all articles.
   *
   * @param mode "file" or "served"
   */
  ObjectNode run(String mode) throws IOException {
    ObjectNode run = JSON.createObjectNode();
    run.put("mode", mode);
    run.put("articles", index.articles().size());
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
    run.set("conflicts", conflicts());
    run.set("decisionColumns", JSON.valueToTree(Decision.COLUMNS));
    return run;
  }

  private ArrayNode conflicts() throws IOException {
    ArrayNode conflicts = JSON.createArrayNode();
    Path file = SheetFile.path(folder, "conflicts");
    if (Files.exists(file)) {
      try (Table table = Table.open(file)) {
        Optional<Table.Line> line = table.next();
        while (line.isPresent()) {
          conflicts.add(filled(line.get().cells(), Set.of()));
          line = table.next();
        }
      }
    }
    return conflicts;
  }

  ObjectNode article(String id) throws IOException {
    ArticleText text = index.text(id);
    ObjectNode article = filled(index.articles().getOrDefault(id, Map.of()), Set.of());
    article.put("text", text.text());
    ArrayNode rows = article.putArray("rows");
    for (Row row : index.rows(id)) {
      rows.add(row(row, text));
    }
    ArrayNode mentions = article.putArray("mentions");
    for (Map<String, String> mention : index.lines("mentions", id)) {
      if (NAMES.contains(mention.getOrDefault("type", ""))) {
        ArrayNode cells = mentions.addArray();
        List.of("type", "name", "start", "end", "metonym", "confidence")
            .forEach(column -> cells.add(mention.getOrDefault(column, "")));
      }
    }
    return article;
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
