package org.dateline.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.files.ArticleSheets;
import org.dateline.files.DataPackage;
import org.dateline.files.Sheet;

/**
 * The rows of all sheets in the order in which they are written, so that one pass writes them.
 *
 * <p>What belongs to an article is one row, or several that follow each other; just before them stand
 * those that tell the conflicts of its figures, which the sort brings there.
 */
final class SheetRows {
  /** The sheet of texts, which has no place among the others. */
  static final String TEXT = "text";

  private static final int ARTICLES = 0;
  private static final int CONFLICTS = 1;
  private static final int FAILURES = 2;
  private static final int NAMES = 3;

  private static final String[] ORDER = {"part", "day", "article", "rank"};

  private SheetRows() {}

  /**
   * A sheet as it is written.
   *
   * @param columns what each holds, in their order
   * @param ofArticles whether each row belongs to an article
   */
  record Table(String name, String description, Map<String, String> columns, boolean ofArticles) {
    String[] header() {
      return columns.keySet().toArray(new String[0]);
    }
  }

  /** All sheets. */
  static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    ArticleSheets.sheets().forEach(sheet -> tables.add(table(sheet, true)));
    Map<String, String> text = new LinkedHashMap<>();
    text.put("article", "the article's id");
    text.put(TEXT, "the exact text that all offsets count in");
    tables.add(new Table(TEXT, "The text of an article.", text, true));
    tables.add(table(ArticleSheets.conflicts(), false));
    tables.add(table(ArticleSheets.failures(), false));
    tables.add(
        new Table(
            ArchiveNames.SHEET,
            "A name, and how often the articles of the archive mention it.",
            ArchiveNames.columns(),
            false));
    return tables;
  }

  private static Table table(Sheet<?> sheet, boolean ofArticles) {
    return new Table(sheet.name(), sheet.description(), DataPackage.columns(sheet), ofArticles);
  }

  /**
   * What belongs to articles, with the conflicts of their figures.
   *
   * @param parts how many tasks write
   * @param byDay whether the rows of a day stand together
   */
  static Dataset<Row> ofArticles(
      Dataset<Row> outputs, Dataset<Row> conflicts, int parts, boolean byDay) {
    Dataset<Row> rows = articles(outputs).unionByName(members(conflicts), true);
    Dataset<Row> placed = byDay ? rows : rows.withColumn("day", lit(""));
    return placed
        .repartitionByRange(parts, col("day"), col("article"))
        .sortWithinPartitions("day", "article", "rank");
  }

  /** What belongs to the archive: rows so light that they would upset the parts of the articles. */
  static Dataset<Row> ofArchive(Dataset<Row> outputs, Dataset<Row> conflicts) {
    return conflicts(conflicts)
        .unionByName(failures(outputs), true)
        .unionByName(names(outputs), true)
        .repartitionByRange(col("part"), col("article"))
        .sortWithinPartitions("part", "article", "rank", "failures");
  }

  private static Dataset<Row> articles(Dataset<Row> outputs) {
    List<Column> columns = place(ARTICLES, col("day"), col("article"), col("piece").plus(1));
    columns.add(col(TEXT));
    ArticleSheets.sheets().forEach(sheet -> columns.add(col(sheet.name())));
    return outputs.where(col("article").notEqual("")).select(columns.toArray(new Column[0]));
  }

  private static Dataset<Row> members(Dataset<Row> conflicts) {
    List<Column> columns = place(ARTICLES, col("member.day"), col("member.article"), lit(0));
    columns.addAll(List.of(col("member.figure"), col("conflict")));
    return conflicts
        .select(explode(col("figures")).as("member"), col("conflict"))
        .select(columns.toArray(new Column[0]));
  }

  private static Dataset<Row> conflicts(Dataset<Row> conflicts) {
    List<Column> columns = place(CONFLICTS, lit(""), col("article"), col("row"));
    columns.add(array(col("cells")).as(ArticleSheets.conflicts().name()));
    return conflicts.select(columns.toArray(new Column[0]));
  }

  /** Each once, though several tasks may tell of what is wrong with a folder. */
  private static Dataset<Row> failures(Dataset<Row> outputs) {
    List<Column> columns = place(FAILURES, lit(""), col("cells").getItem(0), lit(0));
    columns.add(array(col("cells")).as(ArticleSheets.failures().name()));
    return outputs
        .select(explode(col(ArticleOutput.FAILURES)).as("cells"))
        .distinct()
        .select(columns.toArray(new Column[0]));
  }

  private static Dataset<Row> names(Dataset<Row> outputs) {
    List<Column> columns = place(NAMES, lit(""), col("place"), lit(0));
    columns.add(array(col("cells")).as(ArchiveNames.SHEET));
    return ArchiveNames.of(outputs).select(columns.toArray(new Column[0]));
  }

  /** Whether a row tells the conflict of a figure of the article that follows. */
  static boolean isMember(Row row) {
    return row.<Integer>getAs(ORDER[0]) == ARTICLES && row.<Integer>getAs(ORDER[3]) == 0;
  }

  private static List<Column> place(int part, Column... place) {
    List<Column> columns = new ArrayList<>();
    columns.add(lit(part).as(ORDER[0]));
    for (int i = 0; i < place.length; i++) {
      columns.add(place[i].as(ORDER[i + 1]));
    }
    return columns;
  }
}
