package org.dateline.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes sheets into a folder, each as a dataset whose parts follow each other in its order. */
final class SheetFolder {
  private static final Column DAY = col("day");

  private final String folder;
  private final SparkOptions options;

  SheetFolder(String folder, SparkOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /**
   * Writes a sheet of which every row belongs to an article.
   *
   * @param rows with the columns article, day, row and cells
   */
  void write(String sheet, String[] columns, Dataset<Row> rows) {
    List<Column> order = new ArrayList<>(List.of(col("article"), col("row")));
    List<Column> shown = cells(columns);
    if (options.byDay()) {
      order.add(0, DAY);
      shown.add(DAY);
    }
    Dataset<Row> sorted = rows.orderBy(order.toArray(new Column[0]));
    save(sheet, sorted.select(shown.toArray(new Column[0])), options.byDay());
  }

  /** Writes the texts that all offsets count in. */
  void writeTexts(Dataset<Row> articles) {
    List<Column> shown = new ArrayList<>(List.of(col("article"), col("text")));
    List<Column> order = new ArrayList<>(List.of(col("article")));
    if (options.byDay()) {
      shown.add(DAY);
      order.add(0, DAY);
    }
    Dataset<Row> sorted = articles.orderBy(order.toArray(new Column[0]));
    save("text", sorted.select(shown.toArray(new Column[0])), options.byDay());
  }

  /**
   * Writes a sheet of which no row belongs to a day.
   *
   * @param rows with the columns article, row and cells
   */
  void writeInOrder(String sheet, String[] columns, Dataset<Row> rows) {
    Column[] shown = cells(columns).toArray(new Column[0]);
    save(sheet, rows.orderBy("article", "row").select(shown), false);
  }

  /**
   * Writes a sheet that is in the order of its own columns, each row once.
   *
   * @param rows with the column cells
   */
  void writeWhole(String sheet, String[] columns, Dataset<Row> rows) {
    Column[] shown = cells(columns).toArray(new Column[0]);
    Column[] order = new Column[columns.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = col(columns[i]);
    }
    save(sheet, rows.select(shown).distinct().orderBy(order), false);
  }

  private static List<Column> cells(String[] columns) {
    List<Column> cells = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      cells.add(col("cells").getItem(i).as(columns[i]));
    }
    return cells;
  }

  private void save(String sheet, Dataset<Row> rows, boolean byDay) {
    DataFrameWriter<Row> writer = rows.write();
    if (byDay) {
      writer = writer.partitionBy("day");
    }
    String path = folder + "/" + sheet;
    switch (options.format()) {
      case PARQUET -> writer.parquet(path);
      case CSV -> csv(writer).csv(path);
    }
  }

  /** RFC 4180, and every cell as it is: Spark would trim them and write "" for nothing. */
  private static DataFrameWriter<Row> csv(DataFrameWriter<Row> writer) {
    return writer
        .option("header", true)
        .option("quoteAll", true)
        .option("escape", "\"")
        .option("emptyValue", "")
        .option("ignoreLeadingWhiteSpace", false)
        .option("ignoreTrailingWhiteSpace", false)
        .option("lineSep", "\n")
        .option("encoding", "UTF-8");
  }
}
