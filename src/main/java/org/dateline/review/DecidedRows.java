package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the decisions in a run's rows.
 *
 * <p>A corrected name is what the rows that refer to it then show too.
 */
final class DecidedRows {
  private static final List<String> REFERENCES = List.of("source", "organisation", "place");

  private final Path folder;
  private final Memory memory;
  private final Map<String, String> texts;
  private final Map<String, Map<String, String>> renamed = new HashMap<>();

  /**
   * A row and what was decided about it.
   *
   * @param found as the run found it, with the names that were corrected elsewhere
   * @param shown as the sheets show it
   */
  record DecidedRow(Row found, Row shown, Optional<Recollection> recollection) {}

  /**
   * @param articles every article of the run with the digest of its text
   */
  DecidedRows(Path folder, List<Decision> decisions, Map<String, String> articles)
      throws IOException {
    this.folder = folder;
    texts = articles;
    memory = new Memory(decisions, articles);
    for (ReviewSheet sheet : ReviewSheet.values()) {
      if (sheet.namesSomething() && !memory.isEmpty()) {
        SheetFile.readFound(
            folder, sheet, (article, rows) -> of(article, rows).forEach(this::name));
      }
    }
  }

  private void name(DecidedRow row) {
    String before = row.found().get("name");
    String after = row.shown().get("name");
    if (!before.equals(after)) {
      renamed
          .computeIfAbsent(row.found().get("article"), article -> new HashMap<>())
          .put(before, after);
    }
  }

  /** The names that were corrected in an article, by what they were. */
  Map<String, String> renamed(String article) {
    return renamed.getOrDefault(article, Map.of());
  }

  /** The decisions whose rows were not found in any article that was asked for. */
  List<Decision> unclaimed() {
    return memory.unclaimed();
  }

  boolean isEmpty() {
    return memory.isEmpty();
  }

  /** What was decided about rows that may stand in no sheet of the run. */
  Map<Row, Recollection> recall(List<Row> rows, ArticleText text) {
    return memory.recall(rows, text);
  }

  /** The rows of a sheet in an article, as they were found, with their decisions. */
  List<DecidedRow> of(String article, List<Row> rows) throws IOException {
    List<Row> plain = rows.stream().map(Row::undecided).toList();
    List<Row> found = plain.stream().map(this::rename).toList();
    Map<Row, Recollection> recalled =
        memory.concerns(found, texts.getOrDefault(article, ""))
            ? memory.recall(found, ArticleText.read(folder, article))
            : Map.of();
    List<DecidedRow> decided = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Optional<Recollection> recollection = Optional.ofNullable(recalled.get(found.get(i)));
      Row shown = Revision.of(plain.get(i), found.get(i), recollection);
      decided.add(new DecidedRow(found.get(i), shown, recollection));
    }
    return decided;
  }

  private Row rename(Row row) {
    Map<String, String> names = renamed(row.get("article"));
    Map<String, String> changes = new HashMap<>();
    for (String column : REFERENCES) {
      Optional.ofNullable(names.get(row.get(column))).ifPresent(name -> changes.put(column, name));
    }
    return changes.isEmpty() ? row : row.with(changes);
  }
}
