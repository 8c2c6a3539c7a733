package org.dateline.spark;

import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Writes down what is wanted again, so that a lost machine costs no more than its share. */
final class Workspace {
  // Readers and writers hold a group of rows at a time.
  private static final long ROW_GROUP = 16L << 20;

  private final SparkSession spark;
  private final String folder;
  private int written;

  Workspace(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** The same rows, worked out now and only once; the name is for those who look at the folder. */
  Kept keep(String name, Dataset<Row> rows) {
    return keep(name, rows, lit(true));
  }

  /** Counts those of the rows of which a condition is true, in the same pass. */
  Kept keep(String name, Dataset<Row> rows, Column counted) {
    String path = path(name);
    Observation count = new Observation(name + written++);
    rows.observe(count, count_if(counted).as("count"))
        .write()
        .option("parquet.block.size", ROW_GROUP)
        .parquet(path);
    return new Kept(spark.read().schema(rows.schema()).parquet(path), number(count));
  }

  private String path(String name) {
    return folder + "/" + written + "-" + name;
  }

  private static long number(Observation count) {
    return observed(count).get("count") instanceof Long number ? number : 0;
  }

  /** What was counted of rows that have been written. */
  static Map<String, Object> observed(Observation observation) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while rows were counted", e);
    }
  }

  Dataset<Row> none(StructType schema) {
    return spark.createDataFrame(List.of(), schema);
  }

  /** How many bytes the kept rows of a name take. */
  long bytes(String name) throws IOException {
    Path rows = new Path(folder, "*-" + name);
    FileSystem system = rows.getFileSystem(spark.sparkContext().hadoopConfiguration());
    long bytes = 0;
    for (FileStatus status : system.globStatus(rows)) {
      bytes += system.getContentSummary(status.getPath()).getLength();
    }
    return bytes;
  }
}
