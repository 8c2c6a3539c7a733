package org.dateline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell what the user knows of the articles. */
final class KnowledgeOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date (2022-11-11) of articles that tell none.")
  private @Nullable String published;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "Your own names, which win over everything: a CSV file with the columns name, type"
              + " (person, place, organisation, ignore), aliases, latitude, longitude, note.")
  private @Nullable String names;

  @Option(
      names = "--near",
      split = ",",
      paramLabel = "CODE",
      description = "Countries (UA,MD) in which places are likely to lie.")
  private List<String> near = List.of();

  Optional<LocalDate> published() {
    try {
      return Optional.ofNullable(published).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException("--published " + published + ": write the date as 2022-11-11");
    }
  }

  /** The file of the user's names. */
  Optional<String> names() {
    return Optional.ofNullable(names);
  }

  Set<String> near() {
    return Set.copyOf(near);
  }
}
