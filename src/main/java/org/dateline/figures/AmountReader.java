package org.dateline.figures;

import static org.dateline.figures.Amount.Form.FRACTION;
import static org.dateline.figures.Amount.Form.NUMBER;
import static org.dateline.figures.Amount.Form.VAGUE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.dateline.figures.NumberWord.Kind;

/** Reads the number that begins at a piece of a sentence, in digits, words or both. */
final class AmountReader {
  private static final int MOST_GROUPS = 10;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
  private static final Set<String> LONG_MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Atoms atoms;
  private final WordNumber words;

  AmountReader(Atoms atoms) {
    this.atoms = atoms;
    words = new WordNumber(atoms);
  }

  /** The longest number that begins at a piece; empty where none does. */
  Optional<Amount> at(int first) {
    Atom atom = atoms.at(first);
    if (atom.isDigits()) {
      return digits(first).map(this::share);
    }
    return multiple(first)
        .or(() -> fewOf(first))
        .or(() -> partOfScale(first))
        .or(() -> part(first))
        .or(() -> vague(first))
        .or(() -> words.at(first).map(this::share));
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
        .map(this::withPart)
        .map(this::scaled);
  }

  /** Groups of three after spaces: 1 234 567. */
  private int groupsEnd(int first) {
    int end = first + 1;
    boolean opens =
        atoms.at(first).text().matches("[1-9]\\d{0,2}")
            && !atoms.at(first).glued()
            && !isMonth(atoms.at(first - 1));
    while (opens && end < first + MOST_GROUPS && (isGroup(end) || isQuoted(end))) {
      end += isGroup(end) ? 1 : 2;
    }
    return end;
  }

  private static boolean isMonth(Atom atom) {
    return MONTHS.contains(atom.lower()) || LONG_MONTHS.contains(atom.lower());
  }

  /** 12'500, where the apostrophe is a token of its own. */
  private boolean isQuoted(int at) {
    return atoms.at(at).text().matches("['\u2019]")
        && atoms.at(at).glued()
        && atoms.at(at + 1).glued()
        && atoms.at(at + 1).text().matches("\\d{3}");
  }

  private boolean isGroup(int at) {
    Atom atom = atoms.at(at);
    return atom.isDigits()
        && atom.text().matches("\\d{3}")
        && atom.span().start() == atoms.at(at - 1).span().end() + 1
        && !(atoms.at(at + 1).isDigits() && !atoms.at(at + 1).text().matches("\\d{3}"));
  }

  /** 3 1/2, 2½ and 1/3. */
  private Amount withPart(Amount number) {
    Atom next = atoms.at(number.end());
    Optional<NumberWord> sign = NumberWord.of(next, Kind.PART);
    if (sign.isPresent() && next.kind() == Atom.Kind.SYMBOL) {
      return plus(number, sign.get().value(), number.end() + 1);
    }
    if (next.is("/")) {
      return slashed(number.first(), number.end()).map(this::fraction).orElse(number);
    }
    return slashed(number.end(), number.end() + 1)
        .filter(part -> number.value().scale() <= 0)
        .map(part -> plus(number, part.value(), part.end()))
        .orElse(number);
  }

  private Amount fraction(Amount part) {
    return new Amount(part.first(), part.end(), part.value(), part.scale(), FRACTION, "fraction");
  }

  private Optional<Amount> slashed(int first, int slash) {
    boolean written =
        atoms.at(first).text().matches("[1-9]")
            && slash == first + 1
            && atoms.at(slash).is("/")
            && atoms.at(slash).glued()
            && atoms.at(slash + 1).glued()
            && atoms.at(slash + 1).text().matches("[2-9]|10|16")
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

  private static Amount plus(Amount number, BigDecimal part, int end) {
    return new Amount(
        number.first(), end, number.value().add(part), number.scale(), NUMBER, number.rule());
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
    return half ? plus(number, number.scale().multiply(HALF), number.end() + 3) : number;
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
        .map(this::vagueScaled);
  }

  private Amount vagueScaled(Amount vague) {
    return NumberWord.of(atoms.at(vague.end()), Kind.SCALE)
        .filter(word -> word.value().compareTo(vague.scale()) > 0)
        .map(word -> vague.times(word.value()).endingAt(vague.end() + 1))
        .orElse(vague);
  }

  /** Half a million, a quarter of a million, half a dozen, half a percentage point. */
  private Optional<Amount> partOfScale(int first) {
    int part = first + (atoms.at(first).lower().equals("a") ? 1 : 0);
    Optional<NumberWord> word = NumberWord.of(atoms.at(part), Kind.PART);
    int a = part + (atoms.at(part + 1).lower().equals("of") ? 2 : 1);
    if (word.isEmpty() || !atoms.at(a).lower().matches("an?")) {
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
  private Optional<Amount> part(int first) {
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

  /** Thousands, dozens, tens of thousands, hundreds of millions. */
  private Optional<Amount> vague(int first) {
    Optional<Amount> vague =
        NumberWord.of(atoms.at(first), Kind.VAGUE)
            .map(w -> new Amount(first, first + 1, w.value(), w.value(), VAGUE, w.rule()));
    return vague.map(this::ofVague).filter(amount -> Parts.isVague(atoms, amount));
  }

  private Amount ofVague(Amount vague) {
    return NumberWord.of(atoms.at(vague.end() + 1), Kind.VAGUE)
        .filter(word -> atoms.at(vague.end()).lower().equals("of"))
        .filter(word -> word.value().compareTo(THOUSAND) >= 0)
        .map(word -> vague.times(word.value()).endingAt(vague.end() + 2))
        .orElse(vague);
  }

  /** One in five, nine out of 10. */
  private Amount share(Amount number) {
    int in = number.end();
    boolean outOf = atoms.at(in).lower().equals("out") && atoms.at(in + 1).lower().equals("of");
    if (!outOf && !atoms.at(in).lower().equals("in")) {
      return number;
    }
    boolean every = !outOf && atoms.at(in + 1).lower().matches("every|each");
    return plain(outOf || every ? in + 2 : in + 1)
        .filter(whole -> isWhole(number, whole, outOf))
        .map(
            whole ->
                new Amount(
                    number.first(),
                    whole.end(),
                    number.value().divide(whole.value(), MathContext.DECIMAL64),
                    BigDecimal.ONE,
                    FRACTION,
                    "share"))
        .orElse(number);
  }

  /** "Two in three Georgians want"; not "killed two in three attacks". */
  private boolean countsPeople(Amount number, Amount whole) {
    return whole.value().compareTo(BigDecimal.TEN) <= 0
        && Parts.token(atoms, number.first() - 1).filter(t -> t.tagged("V")).isEmpty()
        && Parts.token(atoms, whole.end()).filter(t -> t.tag().matches("NNP?S")).isPresent();
  }

  private Optional<Amount> plain(int first) {
    return atoms.at(first).isDigits() ? digits(first) : words.at(first);
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
}
