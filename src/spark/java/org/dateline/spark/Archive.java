package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** The articles of all inputs, read anew wherever they are used. */
final class Archive {
  // Every task that reads sends something to every task that extracts: more would be too many.
  private static final int MOST_TASKS = 4096;
  private static final long SMALLEST_SPLIT = 8L << 20;
  private static final long LARGEST_SPLIT = 128L << 20;
  private static final int FILES_OF_A_TASK = 1000;

  private final SparkSession spark;
  private final List<InputFile> files;
  private final TaskOptions options;
  private final long bytes;

  Archive(SparkSession spark, List<InputFile> files, TaskOptions options) {
    this.spark = spark;
    this.options = options;
    this.files = List.copyOf(files);
    bytes = files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** How many tasks extract, so that none takes long, and that each core has several. */
  int tasks(long bytesOfATask) {
    long wanted = Math.max(bytes / bytesOfATask, 3L * spark.sparkContext().defaultParallelism());
    return (int) Math.min(wanted, MOST_TASKS);
  }

  /** The articles, and what could not be read, as rows of {@link ReadArticle}. */
  Dataset<Row> articles() {
    List<InputSplit> splits = new ArrayList<>();
    List<InputSplit> tables = new ArrayList<>();
    long size = Math.min(Math.max(bytes / MOST_TASKS, SMALLEST_SPLIT), LARGEST_SPLIT);
    for (int i = 0; i < files.size(); i++) {
      (files.get(i).isParquet() ? tables : splits).addAll(InputFiles.splits(i, files.get(i), size));
    }
    Dataset<Row> articles = spark.emptyDataset(Encoders.row(ReadArticle.SCHEMA));
    if (!splits.isEmpty()) {
      articles = articles.unionAll(read(splits));
    }
    return tables.isEmpty() ? articles : articles.unionAll(ParquetArticles.read(spark, tables, options));
  }

  private Dataset<Row> read(List<InputSplit> splits) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    long tasks = Math.max(context.defaultParallelism(), bytes / SMALLEST_SPLIT);
    tasks = Math.max(tasks, splits.size() / FILES_OF_A_TASK);
    Dataset<Row> rows =
        spark.createDataset(
            context
                .parallelize(
                    splits.stream().map(InputSplit::row).toList(),
                    (int) Math.min(tasks, splits.size()))
                .rdd(),
            Encoders.row(InputSplit.SCHEMA));
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    Dataset<Row> numbered =
        splits.stream().anyMatch(InputSplit::isPart) ? numbered(rows, configuration) : rows;
    return numbered.flatMap(new ReadSplits(configuration, options), Encoders.row(ReadArticle.SCHEMA));
  }

  /** The splits with the number of lines before them: an article's name may be its line's number. */
  private static Dataset<Row> numbered(
      Dataset<Row> splits, SerializableConfiguration configuration) {
    StructType counted =
        new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("start", DataTypes.LongType, false)
            .add("ends", DataTypes.LongType, false);
    Dataset<Row> ends = splits.map(new CountLines(configuration), Encoders.row(counted));
    Column before =
        sum("ends")
            .over(
                Window.partitionBy("file")
                    .orderBy("start")
                    .rowsBetween(Window.unboundedPreceding(), -1));
    Dataset<Row> sums =
        ends.select(
            col("file"),
            col("start"),
            coalesce(before.plus(1), lit(0L)).as("before"));
    Column[] columns = new Column[InputSplit.SCHEMA.size()];
    for (int i = 0; i < columns.length - 1; i++) {
      columns[i] = col(InputSplit.SCHEMA.fieldNames()[i]);
    }
    columns[columns.length - 1] = col("before").as("linesBefore");
    return splits.join(sums, new String[] {"file", "start"}).select(columns);
  }

  /** Counts the ends of lines in a split of a file that has several. */
  private record CountLines(SerializableConfiguration configuration)
      implements MapFunction<Row, Row> {
    @Override
    public Row call(Row row) throws Exception {
      InputSplit split = InputSplit.of(row);
      long ends = split.isPart() ? LineSplitStream.ends(split, configuration.value()) : 0;
      return RowFactory.create(split.file(), split.start(), ends);
    }
  }
}
