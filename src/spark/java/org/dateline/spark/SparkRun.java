package org.dateline.spark;

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
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

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
  private static final long BYTES_OF_A_PART = 8L << 20;
  // What is sorted and joined is smaller than the texts.
  private static final long BYTES_OF_A_SHUFFLED_PART = 4L << 20;
  private static final long MOST_PARTS = 10_000;
  // Names and failures are a hundredth of what articles give.
  private static final int PARTS_FOR_ONE_OF_THE_ARCHIVE = 16;

  private final JavaSparkContext context;
  private final SparkOptions options;
  private final Configuration configuration;
  private final Path unfinished;
  private final Workspace workspace;

  public SparkRun(JavaSparkContext context, SparkOptions options) {
    this.context = context;
    this.options = options;
    configuration = context.hadoopConfiguration();
    unfinished = new Path(options.out() + ".unfinished");
    workspace = new Workspace(context, new Path(unfinished, "work"));
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
    Archive archive = new Archive(context, files(), forTasks);
    system.delete(unfinished, true);
    Map<String, Long> counts = write(archive, forTasks);
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

  private Map<String, Long> write(Archive archive, TaskOptions forTasks) throws IOException {
    int shuffled = archive.tasks(BYTES_OF_A_SHUFFLED_PART, 1);
    Kept<ReadArticle> articles = workspace.keep("articles", archive.articles());
    Places places = new Places(context, articles.count(), options.byDay());
    JavaRDD<ArticleOutput> outputs =
        new Extraction(workspace, new ExtractArticles(forTasks, places), tasks(archive), shuffled)
            .of(articles.rows());
    JavaRDD<Conflicts.Found> conflicts =
        Conflicts.of(
            outputs.flatMap(output -> output.figures().iterator()),
            options.format(),
            workspace,
            shuffled);
    int parts = (int) Math.max(1, Math.min(workspace.bytes("extracted") / BYTES_OF_A_PART, MOST_PARTS));
    SheetFolder folder = new SheetFolder(new Path(unfinished, "sheets"), options);
    Map<String, Long> counts =
        folder.write(
            SheetRows.ofArticles(
                outputs, conflicts, places.partitioner(parts), options.byDay()),
            SheetRows.ofArchive(outputs, conflicts, 1 + parts / PARTS_FOR_ONE_OF_THE_ARCHIVE),
            context.getConf(),
            configuration);
    write("datapackage.json", folder.described(unfinished.getFileSystem(configuration)));
    return counts;
  }

  private int tasks(Archive archive) {
    return options.tasks() > 0 ? options.tasks() : archive.tasks(BYTES_OF_A_TASK, 3);
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
