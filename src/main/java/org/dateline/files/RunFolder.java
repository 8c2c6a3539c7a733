package org.dateline.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.Conflict;
import org.dateline.facts.ConflictFinder;
import org.dateline.facts.FigureKey;
import org.dateline.readers.Failure;

/**
 * The folder that a run writes: its sheets, the texts that their offsets count in, and what
 * describes them.
 *
 * <p>Articles may be added from several threads and in any order; they are kept on disk as they
 * come, and the sheets list them by their ids. Only one run can have the folder at a time.
 */
public final class RunFolder implements Closeable {
  /** Where a run keeps what it has done: hidden, and no part of the results. */
  static final String WORK = ".dateline";

  private static final String JOURNAL = WORK + "/journal";

  private static final int TOGETHER = 64;

  private final Path folder;
  private final Path scratch;
  private final RunRecord record;
  private final FolderLock lock;
  private final Journal journal;
  private final TreeMap<String, String> keys = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private ArticleTally tally = ArticleTally.NONE;
  private List<Conflict> conflicts = List.of();
  private int copies;
  private boolean marked;

  private RunFolder(Path folder, RunRecord record) throws IOException {
    this.folder = folder;
    this.record = record;
    Path work = Files.createDirectories(folder.resolve(WORK));
    scratch = work.resolve("scratch");
    lock = FolderLock.take(folder, work.resolve("lock"));
    deleteScratch();
    Files.createDirectory(scratch);
    journal = Journal.open(folder.resolve(JOURNAL));
  }

  /**
   * Creates the folder where it is missing, and takes up what an earlier run left in it.
   *
   * @throws IOException where it cannot be made or written, or another run has it
   */
  public static RunFolder open(Path folder, RunRecord record) throws IOException {
    Files.createDirectories(folder);
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    return new RunFolder(folder, record);
  }

  /** Begins every sheet with a byte order mark, by which Excel knows UTF-8. */
  public void markSheets() {
    marked = true;
  }

  /** Forgets what earlier runs did. */
  public void startAnew() throws IOException {
    journal.clear();
  }

  /** A new file beside the results, for what a run keeps while it goes on. */
  public Waiting waiting() throws IOException {
    return Waiting.open(scratch("waiting"));
  }

  /**
   * Takes in what an earlier run found in an article.
   *
   * @param key stands for all that the rows depend on
   * @return whether an earlier run has kept it
   */
  public synchronized boolean takeUp(String article, String key) {
    boolean kept = journal.has(key);
    if (kept) {
      keys.put(article, key);
    }
    return kept;
  }

  /** Whether the article is among those of this run. */
  public synchronized boolean has(String article) {
    return keys.containsKey(article);
  }

  /** Whether no earlier run has left anything in a folder, which may not be there yet. */
  public static boolean isNew(Path folder) {
    return folder.resolve(JOURNAL).toFile().length() == 0;
  }

  /** A path for what is wanted only while the run goes on. */
  public Path scratch(String name) {
    return scratch.resolve(name);
  }

  /** Deletes it all, also what a run that was killed has left. */
  private void deleteScratch() throws IOException {
    if (Files.exists(scratch)) {
      try (Stream<Path> files = Files.walk(scratch)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (DirectoryNotEmptyException e) {
        // A reader that was given up goes on writing there; the next run will delete it.
        return;
      }
    }
  }

  /** Takes in what was found in an article, under a key that stands for all it depends on. */
  public void add(String key, ArticleFacts facts, Standing standing) throws IOException {
    ArticleSheets sheets = ArticleSheets.of(facts, standing);
    journal.add(key, kept(facts, sheets, standing).bytes());
    synchronized (this) {
      keys.put(sheets.article(), key);
    }
  }

  private static KeptArticle kept(ArticleFacts facts, ArticleSheets sheets, Standing standing) {
    boolean copy = standing.original().isPresent();
    return new KeptArticle(
        facts.article().text(), copy, sheets, ArticleTally.of(facts), FigureKey.of(facts));
  }

  /** Takes in what was found in an article that stands for itself. */
  public void add(ArticleFacts facts) throws IOException {
    add(facts.article().article().id(), facts, Standing.WHOLE);
  }

  public synchronized void fail(Failure failure) {
    failures.add(failure);
  }

  /** Makes sure that all that was added outlasts this run, finished or not. */
  public void keep() throws IOException {
    journal.sync();
  }

  /** Writes the sheets and what describes them. */
  public synchronized void finish() throws IOException {
    conflicts = new ConflictFinder().find(figures());
    ConflictColumn conflictColumn = new ConflictColumn(conflicts);
    try (DiskThreads disk = new DiskThreads();
        OpenSheets sheets = new OpenSheets(folder, folder.resolve(WORK), marked)) {
      for (List<String> some : together()) {
        for (Finished article : InParallel.map(some, key -> finished(key, conflictColumn, disk))) {
          sheets.append(article.lines());
          tally = tally.plus(article.tally());
          copies += article.copy() ? 1 : 0;
        }
      }
      failures.sort(
          Comparator.comparing(Failure::input)
              .thenComparing(Failure::stage)
              .thenComparing(Failure::reason));
      sheets.writeRows(Sheets.CONFLICTS, conflicts);
      sheets.writeRows(Sheets.FAILURES, failures);
      sheets.commit(disk);
      describe(disk);
      disk.await();
    }
    deleteScratch();
  }

  /** Writes what describes the sheets, and forgets what is not in them. */
  private void describe(DiskThreads disk) throws IOException {
    new StaleTexts(folder).delete(keys.keySet());
    String run = record.json(tally, copies, failures.size());
    disk.begin(() -> WholeFile.write(folder.resolve("run.json"), run));
    disk.begin(() -> WholeFile.write(folder.resolve("datapackage.json"), DataPackage.json()));
    journal.keepOnly(List.copyOf(keys.values()));
  }

  /** What is left of an article to be written: its lines in each sheet. */
  private record Finished(Map<String, byte[]> lines, ArticleTally tally, boolean copy) {}

  private Finished finished(String key, ConflictColumn conflicts, DiskThreads disk)
      throws IOException {
    KeptArticle article = KeptArticle.of(journal.get(key));
    disk.begin(() -> writeText(article.sheets().article(), article.text()));
    record.input(article.sheets().article(), article.text());
    return new Finished(
        OpenSheets.lines(article.sheets(), conflicts), article.tally(), article.copy());
  }

  /** The keys by so many as are gone through at once, so that few articles are in memory. */
  private List<List<String>> together() {
    List<String> all = List.copyOf(keys.values());
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      parts.add(all.subList(from, Math.min(from + TOGETHER, all.size())));
    }
    return parts;
  }

  private List<FigureKey> figures() throws IOException {
    List<FigureKey> figures = new ArrayList<>();
    Map<String, String> pool = new HashMap<>();
    for (List<String> some : together()) {
      InParallel.map(some, key -> KeptArticle.figures(journal.get(key))).stream()
          .flatMap(List::stream)
          .map(figure -> figure.sharing(text -> pool.computeIfAbsent(text, same -> same)))
          .forEach(figures::add);
    }
    return figures;
  }

  private void writeText(String article, String text) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("text"));
    Path file = texts.resolve(article + ".txt");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      WholeFile.write(file, text);
    }
  }

  /** How many articles are copies of others. */
  public synchronized int copies() {
    return copies;
  }

  /** The figures that contradict each other, once the run is finished. */
  public synchronized List<Conflict> conflicts() {
    return conflicts;
  }

  public synchronized ArticleTally tally() {
    return tally;
  }

  public synchronized int failures() {
    return failures.size();
  }

  /** Lets the folder go; what was added is kept for the next run. */
  @Override
  public void close() throws IOException {
    try (lock) {
      journal.close();
    }
  }
}
