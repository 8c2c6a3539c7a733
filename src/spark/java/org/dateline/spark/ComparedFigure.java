package org.dateline.spark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.facts.FigureKey;
import org.dateline.figures.Figure.Category;

/**
 * A {@link FigureKey} as it travels between two tasks.
 *
 * @param low "" where there is none
 */
record ComparedFigure(
    String id,
    String article,
    String published,
    int start,
    String category,
    String unit,
    String what,
    String head,
    String side,
    String place,
    String date,
    String low,
    String high,
    boolean approximate,
    boolean disputed,
    boolean wide,
    String source)
    implements Serializable {
  static ComparedFigure of(FigureKey figure) {
    return new ComparedFigure(
        figure.id(),
        figure.article(),
        figure.published(),
        figure.start(),
        figure.category().name(),
        figure.unit(),
        figure.what(),
        figure.head(),
        figure.side(),
        figure.place(),
        figure.date(),
        figure.low().map(BigDecimal::toString).orElse(""),
        figure.high().map(BigDecimal::toString).orElse(""),
        figure.approximate(),
        figure.disputed(),
        figure.wide(),
        figure.source());
  }

  FigureKey key() {
    return new FigureKey(
        id,
        article,
        published,
        start,
        Category.valueOf(category),
        unit,
        what,
        head,
        side,
        place,
        date,
        number(low),
        number(high),
        approximate,
        disputed,
        wide,
        source);
  }

  private static Optional<BigDecimal> number(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }
}
