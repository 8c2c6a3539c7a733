package org.dateline.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.files.Sheet;

/** Fills in which conflict each figure belongs to. */
final class ConflictColumn {
  private ConflictColumn() {}

  static Dataset<Row> filled(Sheet<?> figures, Dataset<Row> rows, Dataset<Row> conflicts) {
    List<String> header = Arrays.asList(figures.header());
    // Arrays of SQL begin at 1.
    Column id = col("cells").getItem(header.indexOf("id"));
    int conflict = header.indexOf("conflict");
    Column cells =
        concat(
            slice(col("cells"), 1, conflict),
            array(coalesce(col("conflict"), lit(""))),
            slice(col("cells"), conflict + 2, header.size()));
    Dataset<Row> members = conflicts.select(explode(col("figures")).as("figure"), col("conflict"));
    return rows.withColumn("figure", id)
        .join(members, "figure", "left")
        .select(col("article"), col("day"), col("row"), cells.as("cells"));
  }
}
