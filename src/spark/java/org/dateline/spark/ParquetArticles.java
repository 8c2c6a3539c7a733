package org.dateline.spark;

import static org.apache.spark.sql.functions.col;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.readers.ResourceReader;

/** Reads articles out of the rows of Parquet files, whose columns are named as a CSV table's. */
final class ParquetArticles implements FlatMapFunction<Row, ReadArticle> {
  private static final long serialVersionUID = 1;
  // No column of an article is called so.
  private static final String FILE = "_dateline_file";
  private static final String ROW = "_dateline_row";

  private final Broadcast<Map<String, InputSplit>> files;
  private final TaskOptions options;

  private ParquetArticles(Broadcast<Map<String, InputSplit>> files, TaskOptions options) {
    this.files = files;
    this.options = options;
  }

  static JavaRDD<ReadArticle> read(JavaSparkContext context, List<InputSplit> splits, TaskOptions options) {
    Map<String, InputSplit> byPath = new HashMap<>();
    splits.forEach(split -> byPath.put(split.input().path(), split));
    SparkSession spark = SparkSession.builder().sparkContext(context.sc()).getOrCreate();
    Dataset<Row> rows =
        spark.read().option("mergeSchema", true).parquet(byPath.keySet().toArray(new String[0]));
    List<Column> columns = new ArrayList<>();
    columns.add(col("_metadata.file_path").as(FILE));
    columns.add(col("_metadata.row_index").as(ROW));
    for (StructField field : rows.schema().fields()) {
      if (isSimple(field)) {
        columns.add(rows.col("`" + field.name() + "`").cast("string"));
      }
    }
    return rows.select(columns.toArray(new Column[0]))
        .javaRDD()
        .flatMap(new ParquetArticles(context.broadcast(byPath), options));
  }

  private static boolean isSimple(StructField field) {
    return !(field.dataType() instanceof ArrayType
        || field.dataType() instanceof MapType
        || field.dataType() instanceof StructType);
  }

  @Override
  public Iterator<ReadArticle> call(Row row) {
    String path = new Path(URI.create(row.getString(0))).toString();
    InputSplit split = files.value().get(path);
    if (split == null) {
      throw new IllegalStateException(path + ": is none of the inputs");
    }
    long index = row.getLong(1);
    Map<String, String> record = new HashMap<>();
    for (int i = 2; i < row.size(); i++) {
      record.put(row.schema().fieldNames()[i], row.isNullAt(i) ? "" : row.getString(i));
    }
    List<ReadArticle> read = new ArrayList<>();
    InputFile input = split.input();
    ResourceReader.File file = new ResourceReader.File(input.name(), input.relative(), Map.of());
    Intake intake = new Intake(split.file(), 0, index, options, read::add);
    options.reader().readRecord(file, index + 1, record, intake);
    return read.iterator();
  }
}
