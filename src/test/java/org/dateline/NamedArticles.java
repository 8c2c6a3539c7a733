package org.dateline;

import java.util.List;
import org.dateline.names.Name;
import org.dateline.names.NameExtractor;
import org.dateline.text.AnnotatedArticle;

/** The names of test articles, by one extractor for all: it takes a second to load. */
public final class NamedArticles {
  private static final NameExtractor EXTRACTOR = new NameExtractor();

  private NamedArticles() {}

  public static List<Name> names(AnnotatedArticle article) {
    return EXTRACTOR.extract(article);
  }
}
