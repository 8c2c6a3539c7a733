package org.dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run of the job.
 *
 * <p>Reads the inputs once and writes down their articles; finds what has to be known of all of them
 * before any is extracted; extracts each by itself, and writes down what it gives; finds what
 * crosses articles in that, and writes all sheets in one pass.
 */
public final class SparkRun {
  // Some hundreds of articles: seconds of work to lose with a machine.
  private static final long BYTES_OF_A_TASK = 1L << 20;
  // As compressed as they are kept.
  private static final long BYTES_OF_A_PART = 16L << 20;
  private static final String SHUFFLED_PARTS = "spark.sql.shuffle.partitions";
  // What is sorted and joined is smaller than the texts.
  private static final long BYTES_OF_A_SHUFFLED_PART = 4L << 20;
  private static final long MOST_PARTS = 10_000;
  private static final String COMMITTER = "spark.sql.sources.commitProtocolClass";

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
    TaskNames names = names();
    TaskOptions forTasks = options.forTasks(names);
    Archive archive = new Archive(spark, files(), forTasks);
    system.delete(unfinished, true);
    if (!spark.sparkContext().getConf().contains(SHUFFLED_PARTS)) {
      spark.conf().set(SHUFFLED_PARTS, archive.tasks(BYTES_OF_A_SHUFFLED_PART));
    }
    Map<String, Long> counts = write(extract(archive, forTasks));
    describe(version, names, counts);
    finish(system, out);
    return counts;
  }

  /** What the user knows of the names, read here so that no executor needs the file. */
  private TaskNames names() throws RefusedException, IOException {
    TreeSet<String> near = new TreeSet<>(options.near());
    TaskNames names = new TaskNames("", "", near);
    if (options.names().isPresent()) {
      Path file = new Path(options.names().orElseThrow());
      try (InputStream stream = file.getFileSystem(configuration).open(file)) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        names = new TaskNames(file.getName(), text, near);
      }
    }
    try {
      names.options();
      return names;
    } catch (IllegalArgumentException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private List<InputFile> files() throws RefusedException, IOException {
    List<InputFile> files = new InputFiles(configuration).list(options.inputs());
    if (files.isEmpty()) {
      throw new RefusedException(options.inputs() + ": no articles there");
    }
    return files;
  }

  private Dataset<Row> extract(Archive archive, TaskOptions forTasks) {
    int tasks = options.tasks() > 0 ? options.tasks() : archive.tasks(BYTES_OF_A_TASK);
    Dataset<Row> articles = workspace.keep("articles", archive.articles()).rows();
    return new Extraction(workspace, new ExtractArticles(forTasks), tasks).of(articles);
  }

  private Map<String, Long> write(Dataset<Row> outputs) throws IOException {
    Dataset<Row> figures =
        outputs.select(explode(col(ArticleOutput.FIGURE_KEYS)).as("figure")).select("figure.*");
    Dataset<Row> conflicts = Conflicts.of(figures, options.format(), workspace);
    int parts = (int) Math.max(1, Math.min(workspace.bytes("extracted") / BYTES_OF_A_PART, MOST_PARTS));
    SheetFolder folder =
        new SheetFolder(new Path(unfinished, "sheets"), options, spark.conf().get(COMMITTER));
    Map<String, Long> counts =
        folder.write(
            SheetRows.ofArticles(outputs, conflicts, parts, options.byDay()),
            SheetRows.ofArchive(outputs, conflicts),
            configuration);
    write("datapackage.json", folder.described(unfinished.getFileSystem(configuration)));
    return counts;
  }

  private void describe(String version, TaskNames names, Map<String, Long> counts)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", version);
    run.put("options", options.recorded(names));
    run.put("counts", counts);
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    write("run.json", json.writeValueAsString(run) + "\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = new Path(unfinished, "sheets/" + name);
    try (OutputStream stream = file.getFileSystem(configuration).create(file)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
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
