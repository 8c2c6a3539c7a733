package org.dateline.dates;

import java.util.Optional;
import org.dateline.text.Article;
import org.dateline.text.Publication;

/** Finds when an article was published: from what is known of it, else from its own dateline. */
public final class PublicationFinder {

  public Optional<Publication> find(Article article) {
    return article.published();
  }
}
