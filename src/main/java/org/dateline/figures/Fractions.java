package org.dateline.figures;

import static org.dateline.figures.Amount.Form.FRACTION;
import static org.dateline.figures.Amount.Form.NUMBER;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.dateline.figures.NumberWord.Kind;
import org.dateline.text.Expressions;

/** Reads parts: half, two-thirds, 3 1/2, a quarter of a million. */
record Fractions(Atoms atoms) {

  /** 3 1/2, 2½ and 1/3: the number with the part after it. */
  Amount withPart(Amount number) {
    Atom next = atoms.at(number.end());
    Optional<NumberWord> sign = NumberWord.of(next, Kind.PART);
    if (sign.isPresent() && next.kind() == Atom.Kind.SYMBOL) {
      return number.plus(sign.get().value(), number.end() + 1);
    }
    if (next.is("/")) {
      return slashed(number.first(), number.end()).map(Amount::asFraction).orElse(number);
    }
    return slashed(number.end(), number.end() + 1)
        .filter(part -> number.value().scale() <= 0)
        .map(part -> number.plus(part.value(), part.end()))
        .orElse(number);
  }

  private Optional<Amount> slashed(int first, int slash) {
    boolean written =
        Expressions.matches(atoms.at(first).text(), "[1-9]")
            && slash == first + 1
            && atoms.at(slash).is("/")
            && atoms.at(slash).glued()
            && atoms.at(slash + 1).glued()
            && Expressions.matches(atoms.at(slash + 1).text(), "[2-9]|10|16")
            && !atoms.at(slash + 2).is("/");
    if (!written) {
      return Optional.empty();
    }
    BigDecimal value =
        new BigDecimal(atoms.at(first).text())
            .divide(new BigDecimal(atoms.at(slash + 1).text()), MathContext.DECIMAL64);
    return value.compareTo(BigDecimal.ONE) < 0
        ? Optional.of(new Amount(first, slash + 2, value, BigDecimal.ONE, NUMBER, "fraction"))
        : Optional.empty();
  }

  /** Half a million, a quarter of a million, half a dozen, half a percentage point. */
  Optional<Amount> ofScale(int first) {
    int part = first + (atoms.at(first).lower().equals("a") ? 1 : 0);
    Optional<NumberWord> word = NumberWord.of(atoms.at(part), Kind.PART);
    int a = part + (atoms.at(part + 1).lower().equals("of") ? 2 : 1);
    if (word.isEmpty() || !Expressions.matches(atoms.at(a).lower(), "an?")) {
      return Optional.empty();
    }
    if (Unit.at(atoms, a + 1).isPresent() || Currency.after(atoms, a + 1).isPresent()) {
      return word.map(w -> new Amount(first, a + 1, w.value(), BigDecimal.ONE, NUMBER, w.rule()));
    }
    return NumberWord.of(atoms.at(a + 1), Kind.SCALE)
        .map(
            scale ->
                new Amount(
                    first,
                    a + 2,
                    word.get().value().multiply(scale.value()),
                    scale.value(),
                    NUMBER,
                    word.get().rule()));
  }

  /** Half, a third, two-thirds, three quarters. */
  Optional<Amount> at(int first) {
    Optional<NumberWord> count = NumberWord.of(atoms.at(first), Kind.DIGIT);
    boolean article = atoms.at(first).lower().equals("a");
    int hyphen = first + (count.isPresent() || article ? 1 : 0);
    int part = hyphen + (hyphen > first && atoms.at(hyphen).is("-") ? 1 : 0);
    BigDecimal times = count.map(NumberWord::value).orElse(BigDecimal.ONE);
    return NumberWord.of(atoms.at(part), Kind.PART)
        .filter(word -> atoms.at(part).isLetters())
        .filter(word -> Parts.isPart(atoms, first, part, times))
        .map(
            word ->
                new Amount(
                    first,
                    part + 1,
                    word.value().multiply(times, MathContext.DECIMAL64),
                    BigDecimal.ONE,
                    FRACTION,
                    word.rule()));
  }
}
