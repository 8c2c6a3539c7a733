package org.dateline.dates;

import java.util.List;
import org.dateline.text.AnnotatedArticle;

/** Finds the date expressions of an article and resolves them as a news reader would. */
public final class DateExtractor {

  /** The date expressions in reading order; no two overlap. */
  public List<DateMention> extract(AnnotatedArticle article) {
    return List.of();
  }
}
