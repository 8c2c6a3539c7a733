package org.dateline.text;

/** A stretch of an article that is not running text. */
public record Section(Kind kind, Span span) {
  /** What a section is. */
  public enum Kind {
    HEADING,
    CAPTION,
    BYLINE
  }
}
