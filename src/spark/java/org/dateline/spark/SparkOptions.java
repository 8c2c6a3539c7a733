package org.dateline.spark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.files.Cells;

/**
 * What a user asked the job to do.
 *
 * @param inputs paths of any file system that Spark reads
 * @param byDay whether the sheets are split by the day of publication
 * @param published for articles of which no date is known
 * @param partitions how many tasks the extraction is cut into; 0 leaves it to the size of the input
 */
record SparkOptions(
    List<String> inputs,
    String out,
    OutputFormat format,
    boolean byDay,
    Optional<LocalDate> published,
    int partitions) {
  SparkOptions {
    inputs = List.copyOf(inputs);
  }

  /** Those that change what is found or where it stands. */
  Map<String, String> recorded() {
    return Map.of(
        "format", format.name().toLowerCase(Locale.ROOT),
        "by-day", Boolean.toString(byDay),
        "published", published.map(LocalDate::toString).orElse(""));
  }

  /** How the sheets are written. */
  enum OutputFormat {
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
