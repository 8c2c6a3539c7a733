package org.dateline.figures;

import java.util.List;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Span;

/**
 * Finds the quantities that an article reports.
 *
 * <p>A number inside a date or a name is no figure: "11 November" is left to dates.
 */
public final class FigureExtractor {

  /**
   * The figures in reading order; no two overlap.
   *
   * @param taken the spans of dates and names, in reading order
   */
  public List<Figure> extract(AnnotatedArticle article, List<Span> taken) {
    return List.of();
  }
}
