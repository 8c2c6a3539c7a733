package org.dateline.text;

import java.util.Comparator;

/**
 * A half-open range of an article's text.
 *
 * <p>Counted in UTF-16 units, as Java's strings are; the sheets count in code points (see {@link
 * CodePoints}).
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("invalid span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other span lies within this one; a span covers itself. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
