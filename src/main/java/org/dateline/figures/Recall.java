package org.dateline.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * What a number counts that names nothing in its own sentence: "Russia launched 50 drones. Thirty
 * were shot down."
 *
 * <p>One article's figures are to be given in reading order.
 */
final class Recall {
  private final List<Figure> all = new ArrayList<>();
  private List<Figure> before = List.of();

  /** The figures of the next sentence, each with what an earlier one says that it counts. */
  List<Figure> recalled(Sentence sentence, List<Figure> figures) {
    List<Figure> current = new ArrayList<>();
    for (Figure figure : figures) {
      current.add(isBare(figure) ? found(sentence, figure) : figure);
    }
    all.addAll(current);
    before = current;
    return current;
  }

  private static boolean isBare(Figure figure) {
    boolean people = figure.what().equals("people") && figure.phrase().equals(figure.span());
    return figure.unit().isEmpty() && (figure.what().isEmpty() || people);
  }

  private Figure found(Sentence sentence, Figure figure) {
    int first = tokenAt(sentence, figure.span().start());
    String article = first > 0 ? sentence.token(first - 1).lower() : "";
    int after = tokenAt(sentence, figure.span().end());
    if (!isSubject(sentence, after)) {
      return figure;
    }
    Optional<Figure> whole =
        article.matches("the|all|these|those")
            ? same(figure)
            : before.stream().filter(f -> holds(f, figure)).reduce((one, next) -> next);
    return whole
        .flatMap(other -> category(other, figure).map(kind -> figure.partOf(other, kind)))
        .orElse(figure);
  }

  /** "Thirty were shot down", "12 of them". */
  private static boolean isSubject(Sentence sentence, int after) {
    if (after >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(after);
    return next.tag().matches("VB[DPZ]|MD")
        || (next.lower().equals("of")
            && after + 1 < sentence.size()
            && sentence.token(after + 1).lower().matches("them|whom|these|those"));
  }

  /** "All six": the nearest six. */
  private Optional<Figure> same(Figure figure) {
    return all.stream()
        .filter(f -> f.unit().isEmpty() && !f.what().isEmpty() && f.value().isPresent())
        .filter(f -> f.value().equals(figure.value()))
        .reduce((one, next) -> next);
  }

  private static boolean holds(Figure whole, Figure part) {
    boolean counts =
        whole.unit().isEmpty()
            && !whole.what().isEmpty()
            && whole.qualifier() != Figure.Qualifier.FRACTION;
    BigDecimal size = whole.high().or(whole::low).orElse(BigDecimal.ZERO);
    return counts && size.compareTo(part.low().or(part::high).orElse(BigDecimal.ZERO)) >= 0;
  }

  /** What becomes of the part is its own; what it is comes from the whole. */
  private static Optional<Category> category(Figure whole, Figure part) {
    boolean fate = CategoryFinder.FATES.contains(part.category());
    boolean suffered = CategoryFinder.FATES.contains(whole.category());
    boolean lives = suffered || CategoryFinder.ALIVE.contains(whole.category());
    if (fate || part.category() == Category.PEOPLE) {
      return lives ? Optional.of(part.category()) : Optional.empty();
    }
    return Optional.of(suffered ? Category.PEOPLE : whole.category());
  }

  private static int tokenAt(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.size() && sentence.token(at).span().end() <= offset) {
      at++;
    }
    return at;
  }
}
