package org.dateline.spark;

import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.spark.SparkOptions.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job's command line: {@code spark-submit --class org.dateline.spark.SparkJob}. */
@Command(
    name = "dateline-spark",
    description = "Reads articles on a Spark cluster and writes the review sheets.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SparkJob implements Callable<Integer> {
  private static final int WRONG_CALL = 2;

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

  @Option(names = "--format", description = "parquet (the default) or csv.")
  private OutputFormat format = OutputFormat.PARQUET;

  @Option(names = "--by-day", description = "Split the sheets by the day of publication.")
  private boolean byDay;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date (2022-11-11) of articles that tell none.")
  private @Nullable String published;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "How many tasks extract; by default one for each megabyte, 4096 at most.")
  private int tasks;

  private SparkJob() {}

  /** Runs the job; ends with status 2 where the call was wrong, and throws where the job failed. */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new SparkJob());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
    int status = line.execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int failed(Exception exception, CommandLine command) throws Exception {
    if (exception instanceof WrongCallException || exception instanceof FileNotFoundException) {
      command.getErr().println("dateline-spark: " + exception.getMessage());
      return WRONG_CALL;
    }
    throw exception;
  }

  @Override
  public Integer call() throws Exception {
    SparkOptions options =
        new SparkOptions(inputs, out.replaceFirst("/+$", ""), format, byDay, date(), tasks);
    SparkSession spark =
        SparkSession.builder()
            .appName("dateline")
            // Rows hold whole articles: fewer at a time than Spark's 4096.
            .config("spark.sql.parquet.columnarReaderBatchSize", 256)
            .getOrCreate();
    try {
      print(new SparkRun(spark, options).run());
      return 0;
    } finally {
      spark.stop();
    }
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.ofNullable(published).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new WrongCallException("--published " + published + ": write the date as 2022-11-11");
    }
  }

  private void print(Map<String, Long> counts) {
    counts.forEach((sheet, rows) -> System.out.printf("%-16s%10d%n", sheet, rows));
    System.out.printf("%-16s%s%n", "sheets in", out);
  }
}
