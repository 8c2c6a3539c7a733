package org.dateline.figures;

import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Span;

/**
 * A figure so far: its number, what it counts, and the tokens on either side of the number.
 *
 * @param restates the figure that it gives in another unit
 */
record Draft(
    Quantity quantity,
    Optional<Counted> counted,
    int before,
    int after,
    Category category,
    String side,
    Optional<Span> restates) {

  /** The last token of the number and what it counts. */
  int last() {
    return Math.max(
        after - 1, counted.filter(Counted::direct).map(c -> c.phrase().last()).orElse(0));
  }
}
