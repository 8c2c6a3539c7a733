package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.review.EditedRows.EditedRow;

/** Reads the decisions that reviewers wrote into sheets with a spreadsheet. */
final class SheetImport {
  private static final String CURLY_DOUBLE = "[“”„«»]";
  private static final String CURLY_SINGLE = "[‘’‚]";

  private final Path folder;
  private final Memory shown;
  private final Clock clock;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param shown what the sheets showed when they were written
   */
  SheetImport(Path folder, Memory shown, Clock clock) {
    this.folder = folder;
    this.shown = shown;
    this.clock = clock;
  }

  List<Decision> decisions() {
    return decisions;
  }

  /** What was understood, a line for each file. */
  List<String> messages() {
    return messages;
  }

  /** What was not understood: file, line, what was found, what is allowed. */
  List<String> problems() {
    return problems;
  }

  void read(Path file, ReviewSheet sheet) throws IOException {
    int before = decisions.size();
    EditedRows edited = EditedRows.read(file, sheet).asFound(folder);
    problems.addAll(edited.problems());
    for (Map.Entry<String, List<EditedRow>> article : edited.byArticle().entrySet()) {
      ArticleText text =
          article.getKey().isBlank()
              ? new ArticleText("")
              : ArticleText.read(folder, article.getKey());
      List<Row> rows = article.getValue().stream().map(EditedRow::row).toList();
      Map<Row, Recollection> known = shown.recall(rows, text);
      for (EditedRow row : article.getValue()) {
        read(file, edited.columns(), row, Optional.ofNullable(known.get(row.row())), text);
      }
    }
    summarize(file, decisions.subList(before, decisions.size()));
  }

  private void read(
      Path file,
      List<String> columns,
      EditedRow edited,
      Optional<Recollection> known,
      ArticleText text) {
    Row row = edited.row();
    Decision.Cells cells = plain(row.review());
    if (known.map(SheetImport::shownCells).filter(cells::equals).isPresent()) {
      return;
    }
    String word = word(cells);
    String where = file + ":" + edited.line() + ": ";
    if (word.isEmpty() && known.isPresent()) {
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
    Correction correction = Correction.parse(row.sheet(), columns, cells.correction());
    correction.problems().forEach(problem -> problems.add(where + problem + "; kept as it is"));
    decisions.add(
        new Decision(
            clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
            cells.reviewer(),
            Verdict.of(word).map(Verdict::label).orElse(word),
            correction.problems().isEmpty() ? correction.fields().toString() : cells.correction(),
            cells.note(),
            edited.found()
                ? Anchor.of(row.undecided(), text)
                : EditedAnchor.of(row.undecided(), text)));
  }

  /** A correction without a decision, or accepted, is one; "stale" is the sheet's own word. */
  private static String word(Decision.Cells cells) {
    String word = cells.decision().equals(Verdict.STALE) ? "" : cells.decision();
    boolean stands = word.isEmpty() || word.equals(Verdict.ACCEPT.label());
    return stands && !cells.correction().isEmpty() ? Verdict.CORRECT.label() : word;
  }

  private static Decision.Cells shownCells(Recollection recollection) {
    Decision.Cells cells = recollection.decision().cells();
    return plain(
        recollection.stale()
            ? new Decision.Cells(Verdict.STALE, "", cells.reviewer(), cells.note())
            : cells);
  }

  /** The cells without what spreadsheets change on their own. */
  private static Decision.Cells plain(Decision.Cells cells) {
    String word = cells.decision().strip();
    return new Decision.Cells(
        Verdict.of(word).map(Verdict::label).orElse(word),
        plain(cells.correction()),
        plain(cells.reviewer()),
        plain(cells.note()));
  }

  private static String plain(String cell) {
    return cell.replaceAll(CURLY_DOUBLE, "\"")
        .replaceAll(CURLY_SINGLE, "'")
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u00A0', ' ')
        .strip();
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
