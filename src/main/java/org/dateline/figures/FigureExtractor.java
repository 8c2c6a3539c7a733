package org.dateline.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Finds the quantities that an article reports.
 *
 * <p>A number inside a date or a name is no figure: "11 November" is left to dates.
 */
public final class FigureExtractor {
  private final Sides sides = new Sides();
  private final Categories categories = new Categories(sides);
  private final SharedCurrencies currencies = new SharedCurrencies(sides);
  private final SentenceFigures.Lexicons lexicons =
      new SentenceFigures.Lexicons(
          new Bounds(), new NonFigures(categories), categories, new Owners(sides));

  /** Whether what a number of the sentence counts cannot be read off the words around it. */
  public boolean needsParse(Sentence sentence) {
    return new SentenceFigures(lexicons, "", sentence, List.of()).needsParse();
  }

  /**
   * The figures in reading order; no two overlap.
   *
   * @param taken the spans of dates and names, in reading order
   */
  public List<Figure> extract(AnnotatedArticle article, List<Span> taken) {
    List<Figure> figures = new ArrayList<>();
    Recall recall = new Recall();
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      int first = next;
      while (next < taken.size() && taken.get(next).start() < sentence.span().end()) {
        next++;
      }
      List<Span> within = taken.subList(first, next);
      List<Figure> read = new SentenceFigures(lexicons, article.text(), sentence, within).figures();
      figures.addAll(recall.recalled(sentence, read));
    }
    return figures.stream().map(figure -> currencies.resolved(figure, article)).toList();
  }
}
