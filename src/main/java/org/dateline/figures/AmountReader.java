package org.dateline.figures;

import static org.dateline.figures.Amount.Form.NUMBER;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.figures.NumberWord.Kind;
import org.dateline.text.Expressions;

/** Reads the number that begins at a piece of a sentence, in digits, words or both. */
final class AmountReader {
  private static final int MOST_GROUPS = 10;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Atoms atoms;
  private final WordNumber words;
  private final Fractions fractions;
  private final VagueAmounts vague;
  private final Shares shares;

  AmountReader(Atoms atoms) {
    this.atoms = atoms;
    words = new WordNumber(atoms);
    fractions = new Fractions(atoms);
    vague = new VagueAmounts(atoms);
    shares = new Shares(atoms, this::plain);
  }

  /** The longest number that begins at a piece; empty where none does. */
  Optional<Amount> at(int first) {
    Atom atom = atoms.at(first);
    if (atom.isDigits()) {
      return digits(first).map(shares::of);
    }
    return multiple(first)
        .or(() -> fractions.ofScale(first))
        .or(() -> fractions.at(first))
        .or(() -> vague.at(first))
        .or(() -> words.at(first).map(shares::of));
  }

  /** "Double other estimates", "twice the number": not "to double". */
  private Optional<Amount> multiple(int first) {
    return NumberWord.of(atoms.at(first), Kind.MULTIPLE)
        .filter(word -> Parts.isMultiple(atoms, first))
        .map(w -> new Amount(first, first + 1, w.value(), BigDecimal.ONE, NUMBER, w.rule()));
  }

  private Optional<Amount> digits(int first) {
    int end = groupsEnd(first);
    return Numerals.read(atoms.key(first, end, false).replace(" ", ""))
        .map(value -> new Amount(first, end, value, BigDecimal.ONE, NUMBER, "digits"))
        .map(fractions::withPart)
        .map(this::scaled);
  }

  /** Groups of three after spaces: 1 234 567. */
  private int groupsEnd(int first) {
    int end = first + 1;
    boolean opens =
        Expressions.matches(atoms.at(first).text(), "[1-9]\\d{0,2}")
            && !atoms.at(first).glued()
            && !Giveaway.MONTH.is(atoms.at(first - 1));
    while (opens && end < first + MOST_GROUPS && (isGroup(end) || isQuoted(end))) {
      end += isGroup(end) ? 1 : 2;
    }
    return end;
  }

  /** 12'500, where the apostrophe is a token of its own. */
  private boolean isQuoted(int at) {
    return Expressions.matches(atoms.at(at).text(), "['\u2019]")
        && atoms.at(at).glued()
        && atoms.at(at + 1).glued()
        && Expressions.matches(atoms.at(at + 1).text(), "\\d{3}");
  }

  private boolean isGroup(int at) {
    Atom atom = atoms.at(at);
    return atom.isDigits()
        && Expressions.matches(atom.text(), "\\d{3}")
        && atom.span().start() == atoms.at(at - 1).span().end() + 1
        && !(atoms.at(at + 1).isDigits()
            && !Expressions.matches(atoms.at(at + 1).text(), "\\d{3}"));
  }

  /** 1.5 million, 2.7m, 4 hundred, 3 lakh crore. */
  private Amount scaled(Amount number) {
    Amount scaled = number;
    for (Optional<NumberWord> word = scaleAt(scaled); word.isPresent(); word = scaleAt(scaled)) {
      scaled = scaled.times(word.get().value()).endingAt(scaleEnd(scaled.end()));
    }
    return andHalf(scaled);
  }

  private Optional<NumberWord> scaleAt(Amount number) {
    Atom next = atoms.at(scaleStart(number.end()));
    return NumberWord.of(next, Kind.SCALE)
        .or(() -> abbreviation(number, next))
        .filter(
            word ->
                number.scale().compareTo(BigDecimal.ONE) == 0
                    || number.scale().compareTo(word.value()) < 0);
  }

  /** A hyphen may stand before the multiplier: 1.8-million. */
  private int scaleStart(int end) {
    boolean hyphen = atoms.at(end).is("-") && NumberWord.is(atoms.at(end + 1), Kind.SCALE);
    return hyphen ? end + 1 : end;
  }

  private int scaleEnd(int end) {
    int at = scaleStart(end) + 1;
    boolean point = atoms.at(at).is(".") && atoms.at(at).glued() && atoms.at(at + 1).isLetters();
    return point && NumberWord.is(atoms.at(at - 1), Kind.ABBREVIATION) ? at + 1 : at;
  }

  private Optional<NumberWord> abbreviation(Amount number, Atom next) {
    boolean straightAfter = atoms.at(number.end() - 1).isDigits();
    boolean metres =
        next.text().equals("m")
            && !isMoney(number.first())
            && !Unit.countsAfter(atoms, number.end() + 1);
    boolean alone = next.text().length() > 1 || next.glued() || isMoney(number.first());
    return straightAfter && alone && !metres
        ? NumberWord.of(next, Kind.ABBREVIATION)
        : Optional.empty();
  }

  private boolean isMoney(int first) {
    return Currency.before(atoms, first).isPresent();
  }

  /** A million and a half. */
  private Amount andHalf(Amount number) {
    boolean half =
        atoms.at(number.end()).lower().equals("and")
            && atoms.at(number.end() + 1).lower().equals("a")
            && atoms.at(number.end() + 2).lower().equals("half");
    return half ? number.plus(number.scale().multiply(HALF), number.end() + 3) : number;
  }

  private Optional<Amount> plain(int first) {
    return atoms.at(first).isDigits() ? digits(first) : words.at(first);
  }
}
