package org.dateline.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.FigureKey;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Sheet;
import org.dateline.files.Standing;
import org.dateline.readers.Failure;
import org.dateline.spark.SparkOptions.OutputFormat;

/**
 * All that one article gives, as a row, or as several where it is much: its rows of every sheet, each
 * a list of cells.
 *
 * <p>Where it could not be extracted, its name stands in the column lost, and not in article.
 */
final class ArticleOutput {
  static final String FAILURES = "failures";

  /** What of the figures decides whether they contradict each other. */
  static final String FIGURE_KEYS = "figureKeys";

  /** The day of an article of which no date of publication is known. */
  static final String NO_DAY = "unknown";

  /** A row without an article holds failures only. */
  static final StructType SCHEMA = schema();

  private ArticleOutput() {}

  private static StructType schema() {
    DataType rows = createArrayType(createArrayType(StringType, false), false);
    StructType schema =
        new StructType()
            .add("file", IntegerType, false)
            .add("start", LongType, false)
            .add("ordinal", LongType, false)
            .add("article", StringType, false)
            .add("original", StringType, false)
            .add("lost", StringType, false)
            .add("day", StringType, false)
            .add("piece", IntegerType, false)
            .add("text", StringType, true)
            .add(FAILURES, rows, false)
            .add(FIGURE_KEYS, createArrayType(Conflicts.FIGURE, false), false);
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      schema = schema.add(sheet.name(), rows, false);
    }
    return schema;
  }

  static List<Row> of(
      Row read,
      ArticleFacts facts,
      Standing standing,
      List<Failure> failures,
      OutputFormat format) {
    ArticleSheets sheets = ArticleSheets.of(facts, standing);
    String day =
        facts.article().article().published().map(p -> p.date().toString()).orElse(NO_DAY);
    List<Object> place = new ArrayList<>(key(read));
    place.addAll(List.of(sheets.article(), standing.original().orElse(""), "", day));
    OutputRows rows = new OutputRows(place, facts.article().text());
    addFailures(rows, failures, format);
    FigureKey.of(facts).forEach(figure -> rows.addFigure(Conflicts.row(figure)));
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      for (String[] cells : sheets.cells().getOrDefault(sheet.name(), List.of())) {
        rows.add(sheet.name(), format.cells(cells));
      }
    }
    return rows.rows();
  }

  static List<Row> of(Row read, List<Failure> failures, OutputFormat format) {
    List<Object> place = new ArrayList<>(key(read));
    place.addAll(List.of("", "", read.<String>getAs("article"), NO_DAY));
    OutputRows rows = new OutputRows(place, "");
    addFailures(rows, failures, format);
    return rows.rows();
  }

  private static List<Object> key(Row read) {
    return ReadArticle.KEY.stream().map(name -> read.<Object>getAs(name)).toList();
  }

  private static void addFailures(OutputRows rows, List<Failure> failures, OutputFormat format) {
    for (Failure failure : failures) {
      rows.add(FAILURES, format.cells(ArticleSheets.failures().cells(failure)));
    }
  }
}
