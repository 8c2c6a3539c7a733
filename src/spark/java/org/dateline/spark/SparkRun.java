package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Sheet;

/**
 * One run of the job.
 *
 * <p>Reads the inputs twice: first for what crosses articles, then to extract each by itself. What
 * the articles give is written down once; the sheets are made of that.
 */
final class SparkRun {
  // Some hundreds of articles: seconds of work to lose with a machine.
  private static final long BYTES_OF_A_TASK = 1L << 20;
  private static final long ROW_GROUP = 16L << 20;

  private final SparkSession spark;
  private final SparkOptions options;
  private final Configuration configuration;
  private final Path unfinished;

  SparkRun(SparkSession spark, SparkOptions options) {
    this.spark = spark;
    this.options = options;
    configuration = spark.sparkContext().hadoopConfiguration();
    unfinished = new Path(options.out() + ".unfinished");
  }

  /**
   * Runs, and gives how many rows each sheet has.
   *
   * @throws WrongCallException where there is nothing to read, or the output is there already
   */
  Map<String, Long> run() throws IOException {
    Path out = new Path(options.out());
    FileSystem system = out.getFileSystem(configuration);
    if (system.exists(out)) {
      throw new WrongCallException(out + ": is there already; remove it or choose another --out");
    }
    Archive archive = new Archive(spark, files());
    system.delete(unfinished, true);
    Path work = new Path(unfinished, "work");
    extract(archive, work);
    Dataset<Row> outputs = spark.read().schema(ArticleOutput.SCHEMA).parquet(work.toString());
    Map<String, Long> counts = counts(outputs);
    write(outputs);
    describe(system, counts);
    finish(system, out);
    return counts;
  }

  private List<InputFile> files() throws IOException {
    List<InputFile> files = new InputFiles(configuration).list(options.inputs());
    if (files.isEmpty()) {
      throw new WrongCallException(options.inputs() + ": no articles there");
    }
    return files;
  }

  private void extract(Archive archive, Path work) {
    int tasks = options.partitions() > 0 ? options.partitions() : archive.tasks(BYTES_OF_A_TASK);
    Column[] key = ReadArticle.KEY.stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> clashing = UniqueIds.clashing(archive.articles().where(col("id").notEqual("")));
    archive
        .articles()
        .join(clashing, ReadArticle.KEY.toArray(new String[0]), "left")
        .withColumn("article", coalesce(col("article"), col("id")))
        .repartition(tasks, key)
        .sortWithinPartitions(key)
        .map(new ExtractArticles(options), Encoders.row(ArticleOutput.SCHEMA))
        .write()
        .option("parquet.block.size", ROW_GROUP)
        .parquet(work.toString());
  }

  /** Sums, which are small however many articles there are. */
  private static Map<String, Long> counts(Dataset<Row> outputs) {
    List<Column> sums = new ArrayList<>();
    List<String> names = new ArrayList<>();
    ArticleSheets.sheets().forEach(sheet -> names.add(sheet.name()));
    names.add(ArticleOutput.FAILURES);
    names.forEach(name -> sums.add(coalesce(sum(size(col(name))), lit(0L)).as(name)));
    Row total = outputs.select(sums.toArray(new Column[0])).first();
    Map<String, Long> counts = new LinkedHashMap<>();
    names.forEach(name -> counts.put(name, total.<Long>getAs(name)));
    return counts;
  }

  private void write(Dataset<Row> outputs) {
    SheetFolder folder = new SheetFolder(new Path(unfinished, "sheets").toString(), options);
    Dataset<Row> articles = outputs.where(col("article").notEqual(""));
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      folder.write(sheet.name(), sheet.header(), rows(articles, sheet.name()));
    }
    folder.writeTexts(articles);
    Sheet<?> failures = ArticleSheets.failures();
    folder.writeWhole(failures.name(), failures.header(), rows(outputs, failures.name()));
  }

  private static Dataset<Row> rows(Dataset<Row> outputs, String sheet) {
    return outputs.select(
        col("article"), col("day"), posexplode(col(sheet)).as(new String[] {"row", "cells"}));
  }

  private void describe(FileSystem system, Map<String, Long> counts) throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("options", new TreeMap<>(options.recorded()));
    run.put("counts", counts);
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try (OutputStream file = system.create(new Path(unfinished, "sheets/run.json"))) {
      file.write(json.writeValueAsBytes(run));
    }
  }

  /** The output appears at once, whole. */
  private void finish(FileSystem system, Path out) throws IOException {
    if (out.getParent() != null) {
      system.mkdirs(out.getParent());
    }
    if (!system.rename(new Path(unfinished, "sheets"), out)) {
      throw new IOException(unfinished + "/sheets cannot be renamed to " + out);
    }
    system.delete(unfinished, true);
  }
}
