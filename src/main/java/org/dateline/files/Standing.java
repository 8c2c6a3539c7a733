package org.dateline.files;

import java.util.Locale;
import java.util.Optional;

/**
 * How an article stands in its run.
 *
 * @param language ISO 639-1; "" where not determined
 * @param original the article that it is a copy of; its rows stand for both
 */
public record Standing(String language, boolean partial, Optional<String> original) {
  /** An article of its own, read in full. */
  public static final Standing WHOLE = new Standing("", false, Optional.empty());

  private enum Status {
    OK,
    PARTIAL,
    DUPLICATE
  }

  String status() {
    Status status = partial ? Status.PARTIAL : Status.OK;
    return (original.isPresent() ? Status.DUPLICATE : status).name().toLowerCase(Locale.ROOT);
  }
}
