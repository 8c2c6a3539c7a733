package org.dateline.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.facts.Conflict;
import org.dateline.files.DiskThreads;
import org.dateline.files.WholeFile;

/**
 * The review of a run's folder: takes in what reviewers decided and shows it in the sheets.
 *
 * <p>Decisions are kept in the folder's {@code decisions.csv}, which is only ever added to.
 */
public final class ReviewFolder {
  private final Path folder;
  private final Clock clock;

  public ReviewFolder(Path folder) {
    this(folder, Clock.systemUTC());
  }

  ReviewFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** What was read from edited files. */
  public record Intake(int decisions, List<String> messages, List<String> problems) {
    public Intake {
      messages = List.copyOf(messages);
      problems = List.copyOf(problems);
    }
  }

  /** Whether a run has written sheets here. */
  public boolean exists() {
    return Files.exists(SheetFile.path(folder, "articles"));
  }

  /**
   * Takes in the decisions in the folder's own sheets and in the decisions that were downloaded
   * into it, before a run writes new sheets over them.
   */
  public Intake collect() throws IOException {
    if (!exists()) {
      return new Intake(0, List.of(), List.of());
    }
    List<Path> files = new ArrayList<>();
    for (ReviewSheet sheet : ReviewSheet.values()) {
      files.add(SheetFile.path(folder, sheet.label()));
    }
    try (Stream<Path> inFolder = Files.list(folder)) {
      inFolder.filter(file -> name(file).matches("decisions.+\\.csv")).sorted().forEach(files::add);
    }
    return collect(files.stream().filter(Files::exists).toList());
  }

  /** Takes in the decisions in edited copies of the sheets and in downloaded decisions. */
  public Intake collect(List<Path> files) throws IOException {
    DecisionLog log = DecisionLog.open(folder);
    List<Decision> known = log.decisions();
    int shown = Math.min(RunCounts.decisionsShown(folder), known.size());
    SheetImport sheets =
        new SheetImport(
            folder, new DecidedRows(folder, known.subList(0, shown), articles()), clock);
    Set<List<String>> lines = new HashSet<>();
    known.forEach(decision -> lines.add(decision.line()));
    List<Decision> downloaded = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      int problemsBefore = sheets.problems().size() + problems.size();
      Optional<ReviewSheet> sheet = sheetOf(file);
      if (sheet.isPresent()) {
        sheets.read(file, sheet.get());
      } else {
        downloaded(file, lines, downloaded, messages, problems);
      }
      if (sheets.problems().size() + problems.size() > problemsBefore) {
        keepUnread(file);
      }
    }
    log.add(Stream.concat(downloaded.stream(), sheets.decisions().stream()).toList());
    messages.addAll(sheets.messages());
    problems.addAll(sheets.problems());
    return new Intake(downloaded.size() + sheets.decisions().size(), messages, problems);
  }

  /** By its columns, for a person may have named the file anything. */
  private static Optional<ReviewSheet> sheetOf(Path file) throws IOException {
    String name = name(file).toLowerCase(Locale.ROOT);
    for (ReviewSheet sheet : ReviewSheet.values()) {
      if (name.startsWith(sheet.label())) {
        return Optional.of(sheet);
      }
    }
    List<String> columns;
    try (Table table = Table.openEdited(file)) {
      columns = table.columns();
    }
    if (columns.contains("claim")) {
      return Optional.of(ReviewSheet.CLAIMS);
    }
    if (columns.contains("qualifier")) {
      return Optional.of(ReviewSheet.FIGURES);
    }
    if (columns.contains("role")) {
      return Optional.of(ReviewSheet.PEOPLE);
    }
    if (columns.contains("acronym")) {
      return Optional.of(ReviewSheet.ORGANISATIONS);
    }
    if (columns.contains("metonym_mentions")) {
      return Optional.of(ReviewSheet.PLACES);
    }
    if (columns.contains("mod")) {
      return Optional.of(ReviewSheet.DATES);
    }
    return columns.contains("sheet")
        ? Optional.empty()
        : Arrays.stream(ReviewSheet.values())
            .filter(sheet -> name.contains(sheet.label()))
            .findFirst();
  }

  private static void downloaded(
      Path file,
      Set<List<String>> known,
      List<Decision> added,
      List<String> messages,
      List<String> problems)
      throws IOException {
    int before = added.size();
    try (Table table = Table.openEdited(file)) {
      if (!table.columns().containsAll(List.of("sheet", "decision", "start", "end"))) {
        problems.add(
            file
                + ":1: these are the columns of no sheet: "
                + String.join(", ", table.columns())
                + "; allowed: a review sheet, or decisions downloaded from the page");
        return;
      }
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        Decision decision = Decision.of(line.get());
        if (known.add(decision.line())) {
          added.add(decision);
        }
        line = table.next();
      }
    }
    if (added.size() > before) {
      messages.add(file + ": " + (added.size() - before) + " decisions read");
    }
  }

  /** What could not be read is kept beside, for the sheets are written anew. */
  private void keepUnread(Path file) throws IOException {
    Path unread = folder.resolve("unread");
    Files.createDirectories(unread);
    WholeFile.write(
        unread.resolve(name(file)),
        part -> Files.copy(file, part, java.nio.file.StandardCopyOption.REPLACE_EXISTING));
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * Takes in what was decided in the folder's own sheets, and shows all decisions in them.
   *
   * <p>Sheets that show every decision already, and that no spreadsheet has written, are left as
   * they are.
   */
  public Intake refresh() throws IOException {
    Intake intake = collect();
    boolean shown = RunCounts.decisionsShown(folder) == DecisionLog.open(folder).decisions().size();
    boolean drawn = Files.exists(folder.resolve("review.html"));
    if (!shown || !drawn || !SheetFile.asWritten(folder)) {
      apply();
    }
    return intake;
  }

  /** Shows all decisions in the sheets that a run has just written. */
  public Applied finishRun() throws IOException {
    boolean undecided = DecisionLog.open(folder).decisions().isEmpty();
    try (DiskThreads disk = new DiskThreads()) {
      FoundSheets.save(folder, disk);
      if (undecided) {
        // The page shows the sheets as they are, and need not wait for their copies.
        new ReviewPage(folder).write();
      }
      disk.await();
    }
    Applied applied = sheets().writeAfterRun();
    if (!undecided) {
      new ReviewPage(folder).write();
    }
    return applied;
  }

  /** Shows all decisions in the folder's sheets. */
  public Applied apply() throws IOException {
    Applied applied = sheets().write();
    new ReviewPage(folder).write();
    return applied;
  }

  /** Those of a run's conflicts that stand after the decisions, with the figures that do. */
  public List<Conflict> standing(List<Conflict> conflicts) throws IOException {
    return DecidedConflicts.standing(folder, conflicts);
  }

  private DecidedSheets sheets() throws IOException {
    return new DecidedSheets(folder, DecisionLog.open(folder).decisions(), articles());
  }

  /** Every article of the run with the digest of its text. */
  private Map<String, String> articles() throws IOException {
    Map<String, String> articles = new LinkedHashMap<>();
    try (Table table = Table.open(FoundSheets.path(folder, "articles"))) {
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        articles.put(line.get().get("article"), line.get().get("sha256"));
        line = table.next();
      }
    }
    return articles;
  }
}
