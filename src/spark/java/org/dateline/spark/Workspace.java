package org.dateline.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes down what is wanted again, so that a lost machine costs no more than its share. */
final class Workspace {
  // Readers and writers hold a group of rows at a time.
  private static final long ROW_GROUP = 16L << 20;

  private final SparkSession spark;
  private final String folder;
  private int count;

  Workspace(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** The same rows, worked out now and only once; the name is for those who look at the folder. */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = folder + "/" + count++ + "-" + name;
    rows.write().option("parquet.block.size", ROW_GROUP).parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }
}
