package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.files.ArticleTally;
import org.dateline.review.DecidedRows.DecidedRow;

/**
 * Writes the decisions into a run's sheets.
 *
 * <p>A corrected name is what the mentions of its article then show too; a rejected row stays and
 * is no longer counted.
 */
final class DecidedSheets {
  private final Path folder;
  private final DecidedRows rows;
  private final int decisions;
  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final DecidedConflicts conflicts = new DecidedConflicts();
  private int decided;
  private int stale;

  DecidedSheets(Path folder, List<Decision> decisions, Map<String, String> articles)
      throws IOException {
    this.folder = folder;
    this.decisions = decisions.size();
    rows = new DecidedRows(folder, decisions, articles);
    articles.keySet().forEach(article -> counts.put(article, new Counts()));
  }

  /** Writes nothing where nothing was decided and the sheets are just as they were found. */
  Applied writeAfterRun() throws IOException {
    return rows.isEmpty() ? new Applied(0, 0, List.of(), tally()) : write();
  }

  Applied write() throws IOException {
    for (ReviewSheet sheet : ReviewSheet.values()) {
      SheetFile.rewrite(folder, sheet, (article, found) -> decide(article, found));
    }
    conflicts.write(folder);
    SheetFile.rewriteLines(folder, "mentions", this::mention);
    SheetFile.rewriteLines(folder, "articles", this::article);
    ArticleTally tally = tally();
    if (decisions > 0) {
      RunCounts.write(folder, tally, decisions);
    }
    return new Applied(decided, stale, unclaimed(), tally);
  }

  private List<Row> decide(String article, List<Row> found) throws IOException {
    List<Row> shown = new ArrayList<>();
    for (DecidedRow row : rows.of(article, found)) {
      row.recollection().ifPresent(this::count);
      counts.computeIfAbsent(article, a -> new Counts()).add(row.shown());
      conflicts.add(row.shown());
      shown.add(row.shown());
    }
    return shown;
  }

  private void count(Recollection recollection) {
    decided++;
    stale += recollection.stale() ? 1 : 0;
  }

  private List<String> mention(Table.Line line) {
    Map<String, String> names = rows.renamed(line.get("article"));
    Map<String, String> cells = new LinkedHashMap<>(line.cells());
    cells.computeIfPresent("name", (column, name) -> names.getOrDefault(name, name));
    return List.copyOf(cells.values());
  }

  private List<String> article(Table.Line line) {
    Map<String, String> cells = new LinkedHashMap<>(line.cells());
    Counts counted = counts.getOrDefault(line.get("article"), new Counts());
    counted.byColumn.forEach((column, count) -> cells.replace(column, Integer.toString(count)));
    return List.copyOf(cells.values());
  }

  private ArticleTally tally() throws IOException {
    ArticleTally tally = ArticleTally.NONE;
    try (Table table = Table.open(SheetFile.path(folder, "articles"))) {
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        tally = tally.plus(tally(line.get()));
        line = table.next();
      }
    }
    return tally;
  }

  private static ArticleTally tally(Table.Line line) {
    return new ArticleTally(
        1,
        line.number("people"),
        line.number("places"),
        line.number("organisations"),
        line.number("figures"),
        line.number("dates"),
        line.number("claims"),
        line.number("unverified"),
        line.number("disputed"));
  }

  private List<String> unclaimed() {
    return rows.unclaimed().stream()
        .map(
            decision ->
                DecisionLog.FILE
                    + ": "
                    + decision.word()
                    + " of \""
                    + decision.anchor().text()
                    + "\" in "
                    + decision.anchor().article()
                    + " ("
                    + decision.anchor().sheet()
                    + "): no such row any more; the decision is kept")
        .toList();
  }

  /** How many rows of an article count. */
  private static final class Counts {
    private final Map<String, Integer> byColumn = new LinkedHashMap<>();

    Counts() {
      for (ReviewSheet sheet : ReviewSheet.values()) {
        byColumn.put(sheet.label(), 0);
      }
      byColumn.put("unverified", 0);
      byColumn.put("disputed", 0);
    }

    void add(Row row) {
      if (Verdict.of(row.get("decision")).filter(Verdict.REJECT::equals).isPresent()) {
        return;
      }
      byColumn.merge(row.sheet().label(), 1, Integer::sum);
      if (row.sheet() == ReviewSheet.CLAIMS) {
        byColumn.computeIfPresent(row.get("status"), (status, count) -> count + 1);
      }
    }
  }
}
