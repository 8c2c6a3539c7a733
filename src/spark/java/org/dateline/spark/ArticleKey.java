package org.dateline.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * What names an article, or a failure to read one, in the order of reading.
 *
 * @param file the file's place in the order of all inputs
 * @param start where in the file the task that read it began, in bytes
 * @param ordinal its place among what that task read there
 */
record ArticleKey(int file, long start, long ordinal)
    implements Comparable<ArticleKey>, Serializable {
  private static final Comparator<ArticleKey> ORDER =
      Comparator.comparingInt(ArticleKey::file)
          .thenComparingLong(ArticleKey::start)
          .thenComparingLong(ArticleKey::ordinal);

  @Override
  public int compareTo(ArticleKey other) {
    return ORDER.compare(this, other);
  }

  /** The same on all machines: it deals the articles out. */
  @Override
  public int hashCode() {
    return Objects.hash(file, start, ordinal);
  }
}
