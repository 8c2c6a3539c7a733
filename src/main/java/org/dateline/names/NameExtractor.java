package org.dateline.names;

import java.util.List;
import org.dateline.text.AnnotatedArticle;

/** Finds the people, places and organisations that an article mentions. */
public final class NameExtractor {

  /** The names in order of their first mentions. */
  public List<Name> extract(AnnotatedArticle article) {
    return List.of();
  }
}
