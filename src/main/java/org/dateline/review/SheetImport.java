package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.review.DecidedRows.DecidedRow;

/** Reads the decisions that reviewers wrote into sheets with a spreadsheet. */
final class SheetImport {
  private static final Set<String> REVIEW = Set.of("decision", "correction", "reviewer", "note");

  // More lines about one file tell a person nothing new.
  private static final int MOST_LINES = 20;

  private final Path folder;
  private final DecidedRows shown;
  private final Clock clock;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final List<String> fixed = new ArrayList<>();
  private String textOf = "";
  private ArticleText text = new ArticleText("");

  /**
   * @param shown the rows as the sheets showed them when they were written
   */
  SheetImport(Path folder, DecidedRows shown, Clock clock) {
    this.folder = folder;
    this.shown = shown;
    this.clock = clock;
  }

  /** A line of an edited sheet, and where a person finds it. */
  private record Edited(String where, Row row) {
    boolean undecided() {
      return REVIEW.stream().allMatch(column -> row.get(column).isBlank());
    }
  }

  List<Decision> decisions() {
    return decisions;
  }

  /** What was understood, a line for each file and each cell that was changed. */
  List<String> messages() {
    return messages;
  }

  /** What was not understood: file, line, what was found, what is allowed. */
  List<String> problems() {
    return problems;
  }

  void read(Path file, ReviewSheet sheet) throws IOException {
    int before = decisions.size();
    boolean own = isOwn(file);
    Map<String, List<Edited>> lost = new LinkedHashMap<>();
    try (Table table = Table.openEdited(file);
        ShownRows rows = new ShownRows(folder, sheet, shown)) {
      if (!hasDecisions(file, table)) {
        return;
      }
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        Edited edited = edited(file, sheet, line.get());
        Optional<DecidedRow> known = rows.take(edited.row().get("id"));
        if (known.isPresent()) {
          read(edited, known.get(), own);
        } else if (!edited.undecided()) {
          lost.computeIfAbsent(edited.row().get("article"), a -> new ArrayList<>()).add(edited);
        }
        line = table.next();
      }
      tellMissing(file, own ? rows.left().size() : 0);
    }
    readLost(lost);
    tell(file, changes, messages);
    tell(file, fixed, problems);
    summarize(file, decisions.subList(before, decisions.size()));
  }

  /** Whether it is the folder's own sheet, written with the rows that stand in it now. */
  private boolean isOwn(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return folder.toAbsolutePath().normalize().equals(parent);
  }

  private boolean hasDecisions(Path file, Table table) {
    List<String> columns =
        table.columns().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!columns.contains("decision") && columns.stream().anyMatch(REVIEW::contains)) {
      problems.add(file + ":1: no column \"decision\"; put it back to have the rest read");
    }
    return columns.contains("decision");
  }

  private static Edited edited(Path file, ReviewSheet sheet, Table.Line line) {
    Map<String, String> cells = new LinkedHashMap<>();
    line.cells().forEach((column, cell) -> cells.put(column.toLowerCase(Locale.ROOT), cell));
    return new Edited(file + ":" + line.number() + ": ", new Row(sheet, cells));
  }

  private static void tell(Path file, List<String> cells, List<String> told) {
    cells.stream().limit(MOST_LINES).forEach(told::add);
    if (cells.size() > MOST_LINES) {
      told.add(file + ": and " + (cells.size() - MOST_LINES) + " more such cells");
    }
    cells.clear();
  }

  private void tellMissing(Path file, int missing) {
    if (missing > 0) {
      messages.add(
          file
              + (missing == 1 ? ": a row is" : ": " + missing + " rows are")
              + " gone from it and written again; to leave a row out, decide reject");
    }
  }

  /** Reads a row that the sheet showed: whatever differs from that is a reviewer's. */
  private void read(Edited edited, DecidedRow known, boolean own) throws IOException {
    Row row = known.shown();
    Decision.Cells before = cells(row, row);
    Decision.Cells cells = cells(edited.row(), row);
    EditedCells typed = EditedCells.between(row, own ? row : row.undecided(), edited.row());
    boolean another = !own && edited.undecided();
    boolean stands = !another && cells.mayCorrect();
    if (!another) {
      typed.problems().forEach(problem -> problems.add(edited.where() + problem));
    }
    if (own) {
      typed.fixed().forEach(change -> fixed.add(edited.where() + change));
    }
    for (String change : typed.changes()) {
      if (stands) {
        changes.add(edited.where() + change + ": read as a correction");
      } else if (another) {
        changes.add(edited.where() + change + ": not read without a decision");
      } else {
        problems.add(edited.where() + change + ": not read with " + cells.decision());
      }
    }
    Decision.Cells now =
        stands
            ? cells.with(typed.correction(), cells.correction().equals(before.correction()))
            : cells;
    if (!another && !now.equals(before)) {
      Anchor anchor = Anchor.of(row.proposed(), text(row.get("article")));
      decide(edited.where(), row, now, known.recollection().isPresent(), anchor);
    }
  }

  private static Decision.Cells cells(Row row, Row columns) {
    Decision.Cells cells = row.review().plain();
    Correction correction = correction(columns, cells);
    return correction.problems().isEmpty()
        ? new Decision.Cells(
            cells.decision(), correction.fields().toString(), cells.reviewer(), cells.note())
        : cells;
  }

  private static Correction correction(Row row, Decision.Cells cells) {
    return Correction.parse(row.sheet(), List.copyOf(row.cells().keySet()), cells.correction());
  }

  private ArticleText text(String article) throws IOException {
    if (!textOf.equals(article)) {
      text = article.isBlank() ? new ArticleText("") : ArticleText.read(folder, article);
      textOf = article;
    }
    return text;
  }

  /** Rows that no sheet of the run shows, such as those of an earlier version. */
  private void readLost(Map<String, List<Edited>> lost) throws IOException {
    for (Map.Entry<String, List<Edited>> article : lost.entrySet()) {
      List<Row> rows = article.getValue().stream().map(Edited::row).toList();
      Map<Row, Recollection> known = shown.recall(rows, text(article.getKey()));
      for (Edited edited : article.getValue()) {
        readLost(edited, Optional.ofNullable(known.get(edited.row())));
      }
    }
  }

  private void readLost(Edited edited, Optional<Recollection> known) throws IOException {
    Row row = edited.row();
    Decision.Cells cells = row.review().plain();
    if (row.get("id").isBlank() && row.get("article").isBlank()) {
      problems.add(
          edited.where()
              + "neither id nor article, so the row cannot be found; put one of them back");
    } else if (known.map(SheetImport::shownCells).filter(cells::equals).isEmpty()) {
      Anchor anchor = EditedAnchor.of(row.undecided(), text(row.get("article")));
      decide(edited.where(), row, cells, known.isPresent(), anchor);
    }
  }

  private static Decision.Cells shownCells(Recollection recollection) {
    Decision.Cells cells = recollection.decision().cells();
    return (recollection.stale()
            ? new Decision.Cells(Verdict.STALE, "", cells.reviewer(), cells.note())
            : cells)
        .plain();
  }

  private void decide(String where, Row row, Decision.Cells cells, boolean decided, Anchor anchor) {
    String word = cells.word();
    if (word.isEmpty() && decided) {
      problems.add(
          where
              + "the decision was emptied; it stays until another takes its place: "
              + Verdict.allowed());
      return;
    }
    if (!word.isEmpty() && Verdict.of(word).isEmpty()) {
      problems.add(
          where + "decision \"" + word + "\"; allowed: " + Verdict.allowed() + "; kept as it is");
    }
    Correction correction = correction(row, cells);
    correction.problems().forEach(problem -> problems.add(where + problem + "; kept as it is"));
    decisions.add(
        new Decision(
            clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
            cells.reviewer(),
            Verdict.of(word).map(Verdict::label).orElse(word),
            correction.problems().isEmpty() ? correction.fields().toString() : cells.correction(),
            cells.note(),
            anchor));
  }

  private void summarize(Path file, List<Decision> read) {
    if (read.isEmpty()) {
      return;
    }
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    read.forEach(d -> d.verdict().ifPresent(v -> counts.merge(v, 1L, Long::sum)));
    String verdicts =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().label())
            .collect(Collectors.joining(", "));
    messages.add(
        String.format(
            Locale.ROOT,
            "%s: %d decision%s read%s",
            file,
            read.size(),
            read.size() == 1 ? "" : "s",
            verdicts.isEmpty() ? "" : " (" + verdicts + ")"));
  }
}
