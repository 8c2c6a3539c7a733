package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Expressions;

/** Reads a number with its currency sign or unit, and the ranges they form. */
final class QuantityReader {
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2212", "~");
  private static final Set<String> MINUS = Set.of("minus", "negative");
  private static final Set<String> OPENERS =
      Set.of("a", "an", "minus", "negative", "+", "-", "\u2212");

  /** How many times a change a level is at the least, where no "by" tells them apart. */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private final Atoms atoms;
  private final AmountReader amounts;
  private final Categories categories;

  QuantityReader(Atoms atoms, Categories categories) {
    this.atoms = atoms;
    this.categories = categories;
    amounts = new AmountReader(atoms);
  }

  /** The quantity or range that begins at a piece. */
  Optional<Quantity> at(int first) {
    return single(first).map(lower -> range(lower).orElse(lower)).map(this::aged);
  }

  /** "Aged 25", "the age of 5", "Mohamed Azizi, 25,": years of a life. */
  private Quantity aged(Quantity quantity) {
    boolean years =
        quantity.unit().isEmpty()
            || quantity.unit().filter(unit -> unit.code().equals("yr")).isPresent();
    return years && Ages.isAge(atoms, quantity, categories)
        ? quantity.measuredIn(Ages.YEAR)
        : quantity;
  }

  /** Most words open no number, and are not looked at further. */
  private boolean mayOpen(Atom atom) {
    return atom.isDigits()
        || OPENERS.contains(atom.lower())
        || NumberWord.of(atom).isPresent()
        || Currency.opensSign(atom);
  }

  private Optional<Quantity> single(int first) {
    if (!mayOpen(atoms.at(first))) {
      return Optional.empty();
    }
    Optional<Currency.Match> sign = Currency.signAt(atoms, first);
    int afterSign = sign.map(Currency.Match::end).orElse(first);
    int number = skipSigns(afterSign);
    if (number != first && !opensNumber(first, sign)) {
      return Optional.empty();
    }
    return amounts
        .at(number)
        .map(amount -> isNegative(number) ? amount.negated() : amount)
        .filter(amount -> sign.isEmpty() || touches(sign.get(), amount))
        .map(amount -> withUnit(amount, first, sign.map(Currency.Match::unit)));
  }

  private boolean touches(Currency.Match sign, Amount amount) {
    boolean letters = atoms.at(sign.end() - 1).isLetters();
    return !letters || atoms.at(amount.first()).isDigits();
  }

  private boolean opensNumber(int first, Optional<Currency.Match> sign) {
    return sign.isPresent()
        || !atoms.at(first).glued()
        || Expressions.matches(atoms.at(first - 1).text(), "[(\\[]");
  }

  /** Past a sign: "-1.3", "+0.2", "minus 5", "minus-5". */
  private int skipSigns(int at) {
    if (MINUS.contains(atoms.at(at).lower())) {
      int next = atoms.at(at + 1).is("-") ? at + 2 : at + 1;
      return atoms.at(next).isDigits() ? next : at;
    }
    boolean sign = Expressions.matches(atoms.at(at).text(), "[+\\-\u2212]");
    return sign && atoms.at(at + 1).isDigits() && atoms.at(at + 1).glued() ? at + 1 : at;
  }

  private boolean isNegative(int number) {
    Atom before = atoms.at(number - 1);
    boolean word =
        MINUS.contains(before.lower())
            || (before.is("-") && MINUS.contains(atoms.at(number - 2).lower()));
    boolean dash =
        Expressions.matches(before.text(), "[\\-\u2212]")
            && atoms.at(number).glued()
            && (!before.glued() || Expressions.matches(atoms.at(number - 2).text(), "[$€£(]"));
    return word || dash;
  }

  private Quantity withUnit(Amount amount, int first, Optional<Unit> sign) {
    if (sign.isPresent()) {
      return Quantity.of(amount, first, nationAfter(amount.end()), sign);
    }
    int at = amount.end();
    int unitAt = atoms.at(at).is("-") || isOf(amount) ? at + 1 : at;
    Optional<Currency.Match> currency =
        Currency.after(atoms, unitAt).filter(match -> !Pounds.isWeight(atoms, amount, match.end()));
    if (currency.isPresent()) {
      return Quantity.of(amount, first, currency.get().end(), currency.map(Currency.Match::unit));
    }
    Optional<Unit.Match> unit = Unit.at(atoms, unitAt);
    if (unit.filter(match -> isUnit(match, first)).isPresent()
        && (unitAt == at || !isOf(amount) || amount.form() == Amount.Form.VAGUE)) {
      return Quantity.of(amount, first, unit.get().end(), unit.map(Unit.Match::unit));
    }
    return Quantity.of(amount, first, at, unitBefore(first)).compared(isMultiple(amount));
  }

  /** "Magnitude 6.2", "magnitude-6.2". */
  private Optional<Unit> unitBefore(int first) {
    int last = atoms.at(first - 1).is("-") ? first - 2 : first - 1;
    boolean named = atoms.at(first).isDigits() && atoms.at(last).lower().equals("magnitude");
    return named ? Unit.at(atoms, last).map(Unit.Match::unit) : Optional.empty();
  }

  private boolean isMultiple(Amount amount) {
    return NumberWord.is(atoms.at(amount.first()), NumberWord.Kind.MULTIPLE);
  }

  /** "11 times higher" and "by three times" multiply; "attacked 35 times" counts. */
  private boolean isUnit(Unit.Match match, int first) {
    boolean times = match.unit().code().equals(Quantity.TIMES.code());
    String next = atoms.at(match.end()).lower();
    return !times
        || atoms.at(first - 1).lower().equals("by")
        || Expressions.matches(next, "more|less|fewer|as|the|that|its|their|what|over|[a-z]+er");
  }

  /** "Billions of dollars": the unit stands after "of". */
  private boolean isOf(Amount amount) {
    return amount.form() == Amount.Form.VAGUE && atoms.at(amount.end()).lower().equals("of");
  }

  /** "$76 US": the country after the number belongs to it. */
  private int nationAfter(int end) {
    return atoms.at(end).is("US") ? end + 1 : end;
  }

  private Optional<Quantity> range(Quantity lower) {
    int joiner = lower.end();
    boolean between = isBetween(lower.first());
    boolean from = atoms.at(lower.first() - 1).lower().equals("from");
    Optional<Quantity> upper = single(upperAt(lower, between));
    return upper
        .filter(u -> joiner < u.first())
        .filter(u -> isRange(lower, u, from))
        .map(u -> lower.scaledAs(u).to(u, lower.first()))
        .filter(r -> r.low().isPresent() && r.high().isPresent());
  }

  private boolean isBetween(int first) {
    String before = atoms.at(first - 1).lower();
    return before.equals("between")
        || (atoms.at(first - 2).lower().equals("between") && !before.equals("and"));
  }

  /** Where the upper number may begin, after "to", "and", "or" or a dash. */
  private int upperAt(Quantity lower, boolean between) {
    boolean suspended = atoms.at(lower.end()).is("-") && atoms.at(lower.end() + 1).is("to");
    int at = suspended ? lower.end() + 1 : lower.end();
    String joiner = atoms.at(at).lower();
    if (joiner.equals("to") || joiner.equals("or") || (between && joiner.equals("and"))) {
      int next = afterBound(at + 1);
      return DASHES.contains(atoms.at(next).text()) ? next + 1 : next;
    }
    if (joiner.equals("up") && atoms.at(at + 1).lower().equals("to") && isFrom(lower)) {
      return at + 2;
    }
    return DASHES.contains(joiner) || joiner.equals("/") ? at + 1 : at;
  }

  /** "From 6,000 to more than 25,000". */
  private int afterBound(int at) {
    boolean more = atoms.key(at, at + 2, true).equals("more than");
    boolean even =
        Expressions.matches(
            atoms.at(at).lower(), "even|perhaps|maybe|possibly|around|about|over|nearly|almost");
    return more ? at + 2 : even ? at + 1 : at;
  }

  private boolean isFrom(Quantity lower) {
    return atoms.at(lower.first() - 1).lower().equals("from");
  }

  private boolean isRange(Quantity lower, Quantity upper, boolean from) {
    Atom next = atoms.at(lower.end());
    String joiner = atoms.at(lower.end() + 1).is("to") ? "to" : next.lower();
    boolean sameKind =
        lower.unit().isEmpty()
            || upper.unit().isEmpty()
            || lower.unit().get().code().equals(upper.unit().get().code());
    if (!sameKind
        || lower.value().isEmpty()
        || upper.value().isEmpty()
        || lower.is(Unit.Kind.AGE)) {
      return false;
    }
    if (joiner.equals("/")) {
      return lower.is(Unit.Kind.MONEY) && upper.is(Unit.Kind.MONEY);
    }
    boolean shared = lower.unit().isEmpty() || upper.unit().isPresent() || isPrefixed(lower);
    boolean rises =
        lower.scaledAs(upper).value().orElseThrow().compareTo(upper.value().orElseThrow()) < 0;
    boolean changed =
        joiner.equals("to")
            && lower.unit().isPresent()
            && isChange(lower.first() - 1, lower, upper);
    boolean near = !joiner.equals("or") || isAlternative(lower, upper);
    boolean measured = lower.is(Unit.Kind.OTHER) && upper.is(Unit.Kind.OTHER);
    boolean falls = joiner.equals("to") && (from || measured);
    return shared && !changed && ((rises && near) || falls);
  }

  /** "Fell by 2% to 5%", "rose $1.20 to $84.35": a change and what came of it. */
  private boolean isChange(int before, Quantity change, Quantity level) {
    boolean far =
        change.value().orElseThrow().multiply(FAR).compareTo(level.value().orElseThrow()) < 0;
    return atoms.at(before).lower().equals("by")
        || (far && Parts.token(atoms, before).filter(Changes::has).isPresent());
  }

  private static boolean isPrefixed(Quantity money) {
    return money.is(Unit.Kind.MONEY) && money.end() == money.numberEnd();
  }

  /** "Two or three", "10 or 12": neighbours; not "5 or more", nor "60,600 jobs or one per cent". */
  private static boolean isAlternative(Quantity lower, Quantity upper) {
    BigDecimal low = lower.value().orElseThrow();
    return lower.unit().isEmpty()
        && upper.value().orElseThrow().compareTo(low.multiply(BigDecimal.valueOf(3))) <= 0;
  }
}
