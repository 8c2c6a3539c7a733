package org.dateline.spark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.files.Cells;
import org.dateline.readers.Limits;

/**
 * What a user asked the job to do.
 *
 * @param inputs paths of any file system that Spark reads
 * @param byDay whether the sheets are split by the day of publication
 * @param published for articles of which no date is known
 * @param tasks how many tasks the extraction is cut into; 0 leaves it to the size of the input
 * @param columns of tables and records where they have other names than usual, by what they hold
 */
public record SparkOptions(
    List<String> inputs,
    String out,
    OutputFormat format,
    boolean byDay,
    Optional<LocalDate> published,
    boolean anyLanguage,
    int tasks,
    Limits limits,
    Map<String, String> columns) {
  public SparkOptions {
    inputs = List.copyOf(inputs);
    columns = Map.copyOf(columns);
  }

  /** Those that change what is found or where it stands. */
  Map<String, String> recorded() {
    Map<String, String> recorded = new TreeMap<>(columns);
    recorded.put("format", format.name().toLowerCase(Locale.ROOT));
    recorded.put("by-day", Boolean.toString(byDay));
    recorded.put("published", published.map(LocalDate::toString).orElse(""));
    recorded.put("any-language", Boolean.toString(anyLanguage));
    recorded.put("max-megabytes", Long.toString(limits.bytes() >> 20));
    recorded.put("max-characters", Integer.toString(limits.characters()));
    recorded.put("max-sentences", Integer.toString(limits.sentences()));
    recorded.put("max-seconds", Long.toString(limits.time().toSeconds()));
    return recorded;
  }

  /** What of them the tasks have to know, in a form that travels between machines. */
  TaskOptions forTasks() {
    return new TaskOptions(
        format,
        published.map(LocalDate::toString).orElse(""),
        anyLanguage,
        limits.bytes(),
        limits.characters(),
        limits.sentences(),
        limits.time().toSeconds(),
        new TreeMap<>(columns));
  }

  /** How the sheets are written. */
  public enum OutputFormat {
    PARQUET,
    CSV;

    /** A sheet's cells as they are written: only in CSV have they to be safe in spreadsheets. */
    String[] cells(String[] guarded) {
      return this == CSV
          ? guarded
          : Arrays.stream(guarded).map(Cells::unguard).toArray(String[]::new);
    }
  }
}
