package org.dateline.spark;

import java.io.Serializable;

/** An article, or what has been found about it before it is extracted. */
sealed interface AboutArticle extends Serializable {
  ArticleKey key();

  /** The name of an article that cannot have the id it wants. */
  record Named(ArticleKey key, String name) implements AboutArticle {}

  /** An article that is a copy of another, which the id of that one stands for. */
  record CopyOf(ArticleKey key, String original) implements AboutArticle {}

  /** The article itself. */
  record Itself(ReadArticle article) implements AboutArticle {
    @Override
    public ArticleKey key() {
      return article.key();
    }
  }

  /** When it is the turn of what is said of an article: before the article. */
  record Turn(ArticleKey key, boolean last) implements Comparable<Turn>, Serializable {
    @Override
    public int compareTo(Turn other) {
      int keys = key.compareTo(other.key);
      return keys == 0 ? Boolean.compare(last, other.last) : keys;
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  default Turn turn() {
    return new Turn(key(), this instanceof Itself);
  }
}
