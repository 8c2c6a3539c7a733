package org.dateline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a user asked {@code extract} to do.
 *
 * @param published for articles of which no date is known
 * @param threads at least 1
 */
record ExtractOptions(
    List<Path> inputs, Path out, Optional<LocalDate> published, int threads, boolean quiet) {
  ExtractOptions {
    inputs = List.copyOf(inputs);
  }
}
