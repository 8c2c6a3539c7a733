package org.dateline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Finds the quantities that an article reports.
 *
 * <p>A number inside a date or a name is no figure: "11 November" is left to dates.
 */
public final class FigureExtractor {
  private final Bounds bounds = new Bounds();
  private final NonFigures nonFigures = new NonFigures();
  private final Categories categories = new Categories();
  private final Sides sides = new Sides();

  /** Whether what a number of the sentence counts cannot be read off the words around it. */
  public boolean needsParse(Sentence sentence) {
    return false;
  }

  /**
   * The figures in reading order; no two overlap.
   *
   * @param taken the spans of dates and names, in reading order
   */
  public List<Figure> extract(AnnotatedArticle article, List<Span> taken) {
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      figures.addAll(new SentenceFigures(article.text(), sentence, taken).figures());
    }
    return figures;
  }

  /** The figures of one sentence. */
  private final class SentenceFigures {
    private final String text;
    private final Sentence sentence;
    private final List<Span> taken;
    private final Atoms atoms;
    private final QuantityReader reader;
    private final CountedFinder counted;

    SentenceFigures(String text, Sentence sentence, List<Span> taken) {
      this.text = text;
      this.sentence = sentence;
      this.taken = taken;
      atoms = new Atoms(sentence);
      reader = new QuantityReader(atoms);
      counted = new CountedFinder(atoms, bounds);
    }

    List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      int at = 0;
      while (at < atoms.size()) {
        Optional<Quantity> read = reader.at(at);
        read.filter(this::isFigure).map(this::figure).ifPresent(figures::add);
        at = read.map(Quantity::end).orElse(at + 1);
      }
      return figures;
    }

    private boolean isFigure(Quantity quantity) {
      Span span = atoms.span(quantity.first(), quantity.end() - 1);
      boolean free =
          quantity.unit().isPresent() || taken.stream().noneMatch(other -> other.overlaps(span));
      return free && !nonFigures.covers(atoms, quantity);
    }

    private Figure figure(Quantity read) {
      Quantity quantity = bounds.bound(atoms, read);
      Optional<Counted> thing = counted.find(quantity);
      int before = atoms.at(bounds.start(atoms, quantity)).token() - 1;
      int after = atoms.at(quantity.end() - 1).token() + 1;
      Category category =
          new CategoryFinder(categories).of(sentence, quantity, thing, before, after);
      Span span = atoms.span(quantity.first(), quantity.end() - 1);
      return new Figure(
          span,
          quantity.value(),
          quantity.low(),
          quantity.high(),
          quantity.qualifier(),
          quantity.unit().map(Unit::code).orElse(""),
          thing.map(c -> what(c)).orElse(""),
          category,
          thing.map(c -> sides.of(sentence, c.phrase())).orElse(""),
          phrase(span, before + 1, thing),
          Optional.empty(),
          quantity.rule());
    }

    private String what(Counted thing) {
      Span span = sentence.span(thing.phrase().first(), thing.phrase().last());
      return span.in(text);
    }

    private Span phrase(Span span, int first, Optional<Counted> thing) {
      Span start = new Span(sentence.token(first).span().start(), span.end());
      return thing
          .filter(Counted::direct)
          .map(c -> start.union(sentence.span(c.phrase().first(), c.phrase().last())))
          .orElse(start);
    }
  }
}
