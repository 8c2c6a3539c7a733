package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
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
public final class SparkRun {
  // Some hundreds of articles: seconds of work to lose with a machine.
  private static final long BYTES_OF_A_TASK = 1L << 20;

  private final SparkSession spark;
  private final SparkOptions options;
  private final Configuration configuration;
  private final Path unfinished;
  private final Workspace workspace;

  public SparkRun(SparkSession spark, SparkOptions options) {
    this.spark = spark;
    this.options = options;
    configuration = spark.sparkContext().hadoopConfiguration();
    unfinished = new Path(options.out() + ".unfinished");
    workspace = new Workspace(spark, new Path(unfinished, "work").toString());
  }

  /**
   * Runs, and gives how many rows each sheet has.
   *
   * @throws RefusedException where there is nothing to read, or the output is there already
   */
  public Map<String, Long> run(String version) throws RefusedException, IOException {
    Path out = new Path(options.out());
    FileSystem system = out.getFileSystem(configuration);
    if (system.exists(out)) {
      throw new RefusedException(out + ": is there already; remove it or choose another --out");
    }
    Archive archive = new Archive(spark, files(), options.forTasks());
    system.delete(unfinished, true);
    Dataset<Row> outputs = extract(archive);
    Map<String, Long> counts = counts(outputs);
    write(outputs);
    describe(system, version, counts);
    finish(system, out);
    return counts;
  }

  private List<InputFile> files() throws RefusedException, IOException {
    List<InputFile> files = new InputFiles(configuration).list(options.inputs());
    if (files.isEmpty()) {
      throw new RefusedException(options.inputs() + ": no articles there");
    }
    return files;
  }

  private Dataset<Row> extract(Archive archive) {
    int tasks = options.tasks() > 0 ? options.tasks() : archive.tasks(BYTES_OF_A_TASK);
    Column[] key = ReadArticle.KEY.stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> survey = workspace.keep("survey", Survey.of(archive.articles()));
    Dataset<Row> clashing = workspace.keep("names", UniqueIds.clashing(survey));
    Dataset<Row> copies = workspace.keep("copies", CopiesOfArticles.of(Survey.named(survey, clashing), workspace));
    String[] article = ReadArticle.KEY.toArray(new String[0]);
    Dataset<Row> waiting =
        archive
            .articles()
            .join(clashing, article, "left")
            .join(copies, article, "left")
            .withColumn("article", coalesce(col("article"), col("id")))
            .withColumn("original", coalesce(col("original"), lit("")))
            .repartition(tasks, key)
            .sortWithinPartitions(key);
    return workspace.keep(
        "extracted",
        waiting.map(
            new ExtractArticles(options.forTasks()), Encoders.row(ArticleOutput.SCHEMA)));
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
    Dataset<Row> figures =
        articles.select(explode(col(ArticleOutput.FIGURE_KEYS)).as("figure")).select("figure.*");
    Dataset<Row> conflicts =
        workspace.keep("conflicts", Conflicts.of(figures, options.format(), workspace));
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      Dataset<Row> rows = rows(articles, sheet.name());
      folder.write(
          sheet.name(),
          sheet.header(),
          sheet.name().equals("figures") ? ConflictColumn.filled(sheet, rows, conflicts) : rows);
    }
    folder.writeTexts(articles);
    Sheet<?> contradictions = ArticleSheets.conflicts();
    folder.writeInOrder(contradictions.name(), contradictions.header(), conflicts);
    Sheet<?> failures = ArticleSheets.failures();
    folder.writeWhole(failures.name(), failures.header(), rows(outputs, failures.name()));
  }

  private static Dataset<Row> rows(Dataset<Row> outputs, String sheet) {
    return outputs.select(
        col("article"), col("day"), posexplode(col(sheet)).as(new String[] {"row", "cells"}));
  }

  private void describe(FileSystem system, String version, Map<String, Long> counts) throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", version);
    run.put("options", options.recorded());
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
