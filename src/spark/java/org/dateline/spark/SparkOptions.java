package org.dateline.spark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.facts.Ids;
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
 * @param names the file of the user's own names, in any file system that Spark reads
 * @param near codes of the countries that places are likely to lie in
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
    Map<String, String> columns,
    Optional<String> names,
    Set<String> near) {
  public SparkOptions {
    inputs = List.copyOf(inputs);
    columns = Map.copyOf(columns);
    near = Set.copyOf(near);
  }

  /** Those that change what is found or where it stands. */
  Map<String, String> recorded(TaskNames known) {
    Map<String, String> recorded = new TreeMap<>();
    columns.forEach((meaning, column) -> recorded.put(meaning + "-column", column));
    recorded.put("names", known.text().isEmpty() ? "" : Ids.hex(known.options().known().toString()));
    recorded.put("near", String.join(",", known.near()));
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

  /**
   * What of them the tasks have to know, in a form that travels between machines.
   *
   * @param known what the user knows of the names
   */
  TaskOptions forTasks(TaskNames known) {
    return new TaskOptions(
        format,
        published.map(LocalDate::toString).orElse(""),
        anyLanguage,
        limits.bytes(),
        limits.characters(),
        limits.sentences(),
        limits.time().toSeconds(),
        new TreeMap<>(columns),
        known);
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
