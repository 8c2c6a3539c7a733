package org.dateline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.facts.Ids;
import org.dateline.names.NameOptions;
import org.dateline.readers.Limits;

/**
 * What a user asked {@code extract} to do.
 *
 * @param published for articles of which no date is known
 * @param names what the user knows of the names
 * @param threads at least 1
 * @param limits of one article, its time for the extraction too
 * @param columns of tables, by what they hold
 * @param anyLanguage whether articles that are not in English are read all the same
 * @param fresh whether what earlier runs found is forgotten
 * @param excel whether sheets begin with a byte order mark
 */
record ExtractOptions(
    List<Path> inputs,
    Path out,
    Optional<LocalDate> published,
    NameOptions names,
    int threads,
    boolean quiet,
    Limits limits,
    Map<String, String> columns,
    boolean anyLanguage,
    boolean fresh,
    boolean excel) {
  ExtractOptions {
    inputs = List.copyOf(inputs);
    columns = Map.copyOf(columns);
  }

  /** Those that change what is found, as the run's record shows them. */
  Map<String, String> recorded() {
    Map<String, String> recorded = new TreeMap<>();
    recorded.put("any-language", Boolean.toString(anyLanguage));
    recorded.put("max-characters", Integer.toString(limits.characters()));
    recorded.put("max-megabytes", Long.toString(limits.bytes() >> 20));
    recorded.put("max-sentences", Integer.toString(limits.sentences()));
    recorded.put("names", known());
    recorded.put("near", String.join(",", new TreeSet<>(names.near())));
    recorded.put("published", published.map(LocalDate::toString).orElse(""));
    columns.forEach((meaning, column) -> recorded.put(meaning + "-column", column));
    return recorded;
  }

  /** Stands for those that change what is found in one and the same article. */
  String fingerprint() {
    return "names " + known() + " near " + new TreeSet<>(names.near());
  }

  /** A digest of the user's names, "" where there are none. */
  private String known() {
    return names.known().names().isEmpty() ? "" : Ids.hex(names.known().toString());
  }
}
