package org.dateline;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.spark.RefusedException;
import org.dateline.spark.SparkOptions;
import org.dateline.spark.SparkOptions.OutputFormat;
import org.dateline.spark.SparkRun;
import org.dateline.spark.SparkSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job's command line: {@code spark-submit --class org.dateline.SparkJob}. */
@Command(
    name = "dateline-spark",
    description = "Reads articles on a Spark cluster and writes the review sheets.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
public final class SparkJob implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files and folders, in any file system of Spark's.")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to make; it must not be there yet.")
  private String out = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "parquet or csv (${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.PARQUET;

  @Option(names = "--by-day", description = "Split the sheets by the day of publication.")
  private boolean byDay;

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--any-language",
      description = "Read articles in other languages, too, as if they were English.")
  private boolean anyLanguage;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "How many tasks extract; by default one for each megabyte, 4096 at most.")
  private int tasks;

  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private ColumnOptions columns = new ColumnOptions();

  private SparkJob() {
    spec = CommandSpec.create();
  }

  /** Runs the job; ends with status 2 where the call was wrong, and throws where the job failed. */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new SparkJob());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
    int status = line.execute(arguments);
    if (status != ExitStatus.ALL_READ) {
      System.exit(status);
    }
  }

  private static int failed(Exception exception, CommandLine command) throws Exception {
    if (exception instanceof UsageException || exception instanceof FileNotFoundException) {
      command.getErr().println("dateline-spark: " + exception.getMessage());
      return ExitStatus.WRONG_CALL;
    }
    throw exception;
  }

  @Override
  public Integer call() throws Exception {
    SparkOptions options =
        new SparkOptions(
            inputs,
            out.replaceFirst("/+$", ""),
            format,
            byDay,
            knowledge.published(),
            anyLanguage,
            tasks,
            limits.limits(),
            columns.columns(),
            knowledge.names(),
            knowledge.near());
    SparkConf settings = SparkSettings.complete(new SparkConf());
    try (JavaSparkContext context = new JavaSparkContext(settings)) {
      print(new SparkRun(context, options).run(Version.text()));
      return ExitStatus.ALL_READ;
    } catch (RefusedException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void print(Map<String, Long> counts) {
    PrintWriter screen = spec.commandLine().getOut();
    counts.forEach(
        (sheet, rows) -> screen.println(String.format(Locale.ROOT, "%-16s%10d", sheet, rows)));
    screen.println(String.format(Locale.ROOT, "%-16s%s", "sheets in", out));
  }
}
