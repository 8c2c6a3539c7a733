package org.dateline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Expressions;
import org.dateline.text.Span;

/** Reads the numbers of a sentence and leaves out those that are no figures. */
final class Quantities {
  private final Atoms atoms;
  private final NonFigures nonFigures;
  private final List<Span> taken;
  private final QuantityReader reader;

  /**
   * @param taken the spans of dates and names, in reading order
   */
  Quantities(Atoms atoms, NonFigures nonFigures, Categories categories, List<Span> taken) {
    this.atoms = atoms;
    this.nonFigures = nonFigures;
    this.taken = taken;
    reader = new QuantityReader(atoms, categories);
  }

  List<Quantity> read() {
    List<Quantity> quantities = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Optional<Quantity> read = reader.at(at).filter(this::staysOutsideDates);
      at = read.map(Quantity::end).orElse(at + 1);
      read.map(quantity -> likeLast(quantities, quantity))
          .filter(this::isFigure)
          .ifPresent(quantities::add);
    }
    return quantities;
  }

  /** "Aged 5 and 7": the second is an age too. */
  private Quantity likeLast(List<Quantity> quantities, Quantity quantity) {
    if (quantities.isEmpty() || quantity.unit().isPresent()) {
      return quantity;
    }
    Quantity last = quantities.get(quantities.size() - 1);
    int from = last.end();
    int to = quantity.first();
    boolean joined = Expressions.matches(atoms.key(from, to, true), "and|or|,|, and");
    boolean aged = last.unit().filter(Ages.YEAR::equals).isPresent();
    return joined && aged && atoms.at(quantity.first()).isDigits()
        ? quantity.measuredIn(Ages.YEAR)
        : quantity;
  }

  private boolean isFigure(Quantity quantity) {
    return (quantity.unit().isPresent() || !isTaken(quantity))
        && !nonFigures.covers(atoms, quantity);
  }

  /** In "since Dec. 5 to 922" the range would begin in the date. */
  private boolean staysOutsideDates(Quantity quantity) {
    Span first = atoms.at(quantity.first()).span();
    Span last = atoms.at(quantity.end() - 1).span();
    return quantity.qualifier() != Figure.Qualifier.RANGE
        || taken.stream().noneMatch(other -> other.covers(first) && other.end() <= last.start());
  }

  private boolean isTaken(Quantity quantity) {
    Span span = atoms.span(quantity.first(), quantity.end() - 1);
    return taken.stream().anyMatch(other -> other.overlaps(span));
  }
}
