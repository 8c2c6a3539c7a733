package org.dateline.figures;

import static org.dateline.figures.Amount.Form.VAGUE;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.figures.NumberWord.Kind;

/** Reads vague amounts with their least: dozens, several hundred, tens of thousands. */
record VagueAmounts(Atoms atoms) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The vague amount that begins at a piece; empty where none does. */
  Optional<Amount> at(int first) {
    return fewOf(first).or(() -> plural(first));
  }

  /** Several hundred, a few dozen, a couple of thousand: at least two of them. */
  private Optional<Amount> fewOf(int first) {
    int few = first + (atoms.at(first).lower().equals("a") ? 1 : 0);
    if (!NumberWord.is(atoms.at(few), Kind.FEW)) {
      return Optional.empty();
    }
    int scale = few + (atoms.at(few + 1).lower().equals("of") ? 2 : 1);
    return NumberWord.of(atoms.at(scale), Kind.SCALE)
        .map(
            word ->
                new Amount(
                    first, scale + 1, word.value().multiply(TWO), word.value(), VAGUE, word.rule()))
        .map(this::scaled);
  }

  /** Several hundred thousand. */
  private Amount scaled(Amount vague) {
    return NumberWord.of(atoms.at(vague.end()), Kind.SCALE)
        .filter(word -> word.value().compareTo(vague.scale()) > 0)
        .map(word -> vague.times(word.value()).endingAt(vague.end() + 1))
        .orElse(vague);
  }

  /** Thousands, dozens, tens of thousands, hundreds of millions. */
  private Optional<Amount> plural(int first) {
    return NumberWord.of(atoms.at(first), Kind.VAGUE)
        .map(w -> new Amount(first, first + 1, w.value(), w.value(), VAGUE, w.rule()))
        .map(this::ofPlural)
        .filter(amount -> Parts.isVague(atoms, amount));
  }

  private Amount ofPlural(Amount vague) {
    return NumberWord.of(atoms.at(vague.end() + 1), Kind.VAGUE)
        .filter(word -> atoms.at(vague.end()).lower().equals("of"))
        .filter(word -> word.value().compareTo(THOUSAND) >= 0)
        .map(word -> vague.times(word.value()).endingAt(vague.end() + 2))
        .orElse(vague);
  }
}
