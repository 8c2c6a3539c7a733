package org.dateline.readers;

import java.time.Duration;

/**
 * How much of one article is read.
 *
 * @param bytes a larger file or record is refused
 * @param characters a longer text is cut
 * @param sentences a text of more is cut
 * @param time an input that takes longer to read is given up
 */
public record Limits(long bytes, int characters, int sentences, Duration time) {
  /** Fits any news article, and a day's live blog. */
  public static final Limits NEWS = new Limits(50L << 20, 500_000, 10_000, Duration.ofMinutes(2));
}
