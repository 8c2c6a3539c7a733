package org.dateline.spark;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.readers.Limits;
import org.dateline.readers.ResourceReader;
import org.dateline.spark.SparkOptions.OutputFormat;
import org.dateline.text.Publication;

/**
 * The options that tasks have to know, as they travel between machines.
 *
 * @param published ISO 8601; "" where none was given
 */
record TaskOptions(
    OutputFormat format,
    String published,
    boolean anyLanguage,
    long bytes,
    int characters,
    int sentences,
    long seconds,
    TreeMap<String, String> columns,
    TaskNames names)
    implements Serializable {
  ResourceReader reader() {
    return new ResourceReader(limits(), columns);
  }

  private Limits limits() {
    return new Limits(bytes, characters, sentences, Duration.ofSeconds(seconds));
  }

  Optional<Publication> publication() {
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(new Publication(LocalDate.parse(published), Publication.From.OPTION));
  }
}
