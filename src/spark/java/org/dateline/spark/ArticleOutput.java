package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.FigureKey;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Sheet;
import org.dateline.files.Standing;
import org.dateline.readers.Failure;
import org.dateline.spark.SparkOptions.OutputFormat;

/**
 * All that one article gives, or a piece of it where it is much.
 *
 * @param source which article it is of
 * @param rows by the sheet
 * @param figures what of the figures decides whether they contradict each other
 */
record ArticleOutput(
    Source source,
    int piece,
    TreeMap<String, EncodedRows> rows,
    ArrayList<ArchiveRow> failures,
    ArrayList<ComparedFigure> figures)
    implements Serializable {
  /** The day of an article of which no date of publication is known. */
  static final String NO_DAY = "unknown";

  /**
   * Which article gave it.
   *
   * @param article its id; "" where there are failures only
   * @param original the id of the article that it is a copy of, or ""
   * @param lost its id, where it could not be extracted
   * @param round how often it was to be extracted before
   */
  record Source(
      ArticleKey key, String article, String original, String lost, String day, int round)
      implements Serializable {}

  static List<ArticleOutput> of(
      WaitingArticle waiting,
      ArticleFacts facts,
      Standing standing,
      List<Failure> failures,
      OutputFormat format) {
    ArticleSheets sheets = ArticleSheets.of(facts, standing);
    String day =
        facts.article().article().published().map(p -> p.date().toString()).orElse(NO_DAY);
    Source source =
        new Source(
            waiting.read().key(),
            sheets.article(),
            standing.original().orElse(""),
            "",
            day,
            waiting.round());
    OutputPieces pieces = new OutputPieces(source);
    pieces.add(SheetRows.TEXT, new String[] {sheets.article(), facts.article().text()});
    addFailures(pieces, failures, format);
    FigureKey.of(facts).forEach(figure -> pieces.add(new ComparedFigure(figure)));
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      for (String[] cells : sheets.cells().getOrDefault(sheet.name(), List.of())) {
        pieces.add(sheet.name(), format.cells(cells));
      }
    }
    return pieces.all();
  }

  /** What there is of an article that could not be read or extracted. */
  static List<ArticleOutput> of(
      WaitingArticle waiting, List<Failure> failures, OutputFormat format) {
    Source source =
        new Source(waiting.read().key(), "", "", waiting.id(), NO_DAY, waiting.round());
    OutputPieces pieces = new OutputPieces(source);
    addFailures(pieces, failures, format);
    return pieces.all();
  }

  private static void addFailures(
      OutputPieces pieces, List<Failure> failures, OutputFormat format) {
    failures.forEach(
        failure -> pieces.add(format.cells(ArticleSheets.failures().cells(failure))));
  }

  /** Counted where the article has been lost. */
  boolean isLost() {
    return !source.lost().isEmpty();
  }

  boolean isOfArticle() {
    return !source.article().isEmpty();
  }
}
