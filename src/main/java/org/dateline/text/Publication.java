package org.dateline.text;

import java.time.LocalDate;

/** When an article was published, and how that is known. */
public record Publication(LocalDate date, From from) {
  /** Where a publication date was found. */
  public enum From {
    METADATA,
    DATELINE,
    FILENAME,
    OPTION
  }
}
