package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dateline.text.Expressions;

/**
 * Reads shares: one in five, nine out of 10.
 *
 * @param numbers reads the plain number that begins at a piece
 */
record Shares(Atoms atoms, IntFunction<Optional<Amount>> numbers) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The number as a share of what follows it; the number itself where nothing does. */
  Amount of(Amount number) {
    int in = number.end();
    boolean outOf = atoms.at(in).lower().equals("out") && atoms.at(in + 1).lower().equals("of");
    if (!outOf && !atoms.at(in).lower().equals("in")) {
      return number;
    }
    boolean every = Expressions.matches(atoms.at(outOf ? in + 2 : in + 1).lower(), "every|each");
    return numbers
        .apply(in + 1 + (outOf ? 1 : 0) + (every ? 1 : 0))
        .filter(whole -> isWhole(number, whole, outOf))
        .map(number::over)
        .orElse(number);
  }

  private boolean isWhole(Amount number, Amount whole, boolean outOf) {
    boolean smaller = number.value().compareTo(whole.value()) < 0;
    boolean round =
        whole.value().compareTo(BigDecimal.TEN) == 0 || whole.value().compareTo(HUNDRED) == 0;
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean small = whole.value().compareTo(BigDecimal.valueOf(outOf ? 100 : 20)) <= 0;
    return smaller
        && small
        && (outOf || one || round || countsPeople(number, whole))
        && !Unit.isTime(atoms, whole.end())
        && number.scale().compareTo(BigDecimal.ONE) == 0;
  }

  /** "Two in three Georgians want"; not "killed two in three attacks". */
  private boolean countsPeople(Amount number, Amount whole) {
    return whole.value().compareTo(BigDecimal.TEN) <= 0
        && Parts.token(atoms, number.first() - 1).filter(t -> t.tagged("V")).isEmpty()
        && Parts.token(atoms, whole.end())
            .filter(t -> Expressions.matches(t.tag(), "NNP?S"))
            .isPresent();
  }
}
