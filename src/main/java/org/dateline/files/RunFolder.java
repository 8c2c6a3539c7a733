package org.dateline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.Conflict;
import org.dateline.facts.ConflictFinder;
import org.dateline.facts.FigureKey;
import org.dateline.readers.Failure;

/**
 * The folder that a run writes: its sheets, the texts that their offsets count in, and what
 * describes them.
 *
 * <p>Articles may be added from several threads and in any order; the sheets list them by their
 * ids.
 */
public final class RunFolder {
  private final Path folder;
  private final RunRecord record;
  private final TreeMap<String, ArticleSheets> articles = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<FigureKey> figures = new ArrayList<>();
  private ArticleTally tally = ArticleTally.NONE;
  private List<Conflict> conflicts = List.of();

  private RunFolder(Path folder, RunRecord record) {
    this.folder = folder;
    this.record = record;
  }

  /**
   * Creates the folder where it is missing.
   *
   * @throws IOException where it cannot be made or written
   */
  public static RunFolder open(Path folder, RunRecord record) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    if (!Files.isWritable(folder)) {
      throw new java.nio.file.AccessDeniedException(folder.toString());
    }
    return new RunFolder(folder, record);
  }

  /** Takes in what was found in an article. */
  public void add(ArticleFacts facts) throws IOException {
    ArticleSheets sheets = ArticleSheets.of(facts);
    String text = facts.article().text();
    WholeFile.write(folder.resolve("text").resolve(sheets.article() + ".txt"), text);
    synchronized (this) {
      articles.put(sheets.article(), sheets);
      figures.addAll(FigureKey.of(facts));
      record.input(sheets.article(), text);
      tally = tally.plus(ArticleTally.of(facts));
    }
  }

  public synchronized void fail(Failure failure) {
    failures.add(failure);
  }

  /** Writes the sheets and what describes them. */
  public synchronized void finish() throws IOException {
    SheetWriter writer = new SheetWriter(folder);
    conflicts = new ConflictFinder().find(figures);
    ConflictColumn conflictColumn = new ConflictColumn(conflicts);
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      writer.write(sheet, conflictColumn.filled(sheet, rows(sheet)));
    }
    failures.sort(Comparator.comparing(Failure::input).thenComparing(Failure::stage));
    writer.writeRows(Sheets.CONFLICTS, conflicts);
    writer.writeRows(Sheets.FAILURES, failures);
    WholeFile.write(folder.resolve("datapackage.json"), DataPackage.json());
    WholeFile.write(folder.resolve("run.json"), record.json(tally, failures.size()));
  }

  private List<String[]> rows(Sheet<?> sheet) {
    return articles.values().stream()
        .flatMap(article -> article.cells().getOrDefault(sheet.name(), List.of()).stream())
        .toList();
  }

  public synchronized ArticleTally tally() {
    return tally;
  }

  /** The conflicts among all figures of the run; empty before it is finished. */
  public synchronized List<Conflict> conflicts() {
    return conflicts;
  }

  public synchronized int failures() {
    return failures.size();
  }
}
