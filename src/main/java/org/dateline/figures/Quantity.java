package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.figures.Figure.Qualifier;

/**
 * A number or range of numbers with its unit.
 *
 * @param first its first piece, a currency sign included
 * @param end the piece after its last, a unit included
 * @param numberEnd the piece after the number itself
 * @param scale the product of its multipliers
 * @param value empty for ranges and vague amounts
 */
record Quantity(
    int first,
    int end,
    int numberEnd,
    BigDecimal scale,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Qualifier qualifier,
    Optional<Unit> unit,
    String rule) {
  static final Unit TIMES = new Unit("times", Unit.Kind.OTHER, "multiple");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  static Quantity of(Amount amount, int first, int end, Optional<Unit> unit) {
    String rule = unit.map(Unit::rule).orElse(amount.rule());
    Optional<BigDecimal> value = Optional.of(amount.value());
    return switch (amount.form()) {
      case NUMBER ->
          new Quantity(
              first,
              end,
              amount.end(),
              amount.scale(),
              value,
              value,
              value,
              Qualifier.EXACT,
              unit,
              rule);
      case FRACTION ->
          new Quantity(
              first,
              end,
              amount.end(),
              amount.scale(),
              value,
              value,
              value,
              Qualifier.FRACTION,
              unit,
              rule);
      case VAGUE ->
          new Quantity(
              first,
              end,
              amount.end(),
              amount.scale(),
              Optional.empty(),
              value,
              Optional.empty(),
              Qualifier.VAGUE,
              unit,
              rule);
    };
  }

  /** The range from this to another quantity. */
  Quantity to(Quantity upper, int start) {
    return new Quantity(
        start,
        upper.end(),
        upper.numberEnd(),
        upper.scale(),
        Optional.empty(),
        low,
        upper.high().or(upper::low),
        Qualifier.RANGE,
        upper.unit().or(() -> unit),
        upper.unit().or(() -> unit).map(Unit::rule).orElse("range"));
  }

  Quantity bounded(Qualifier bound, String boundRule) {
    return switch (bound) {
      case MORE_THAN, AT_LEAST ->
          with(bound, qualifier == Qualifier.RANGE ? low : value.or(() -> low), Optional.empty())
              .ruledBy(boundRule);
      case LESS_THAN, AT_MOST ->
          with(bound, Optional.empty(), value.or(() -> high).or(() -> low)).ruledBy(boundRule);
      default -> with(bound, low, high).ruledBy(boundRule);
    };
  }

  /** With the bound of the quantity that this one restates; an own bound stays. */
  Quantity boundedLike(Quantity other) {
    return qualifier == Qualifier.EXACT && other.qualifier != Qualifier.RANGE
        ? bounded(other.qualifier, rule)
        : this;
  }

  private Quantity with(Qualifier bound, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
    return new Quantity(first, end, numberEnd, scale, value, lower, upper, bound, unit, rule);
  }

  private Quantity ruledBy(String other) {
    return new Quantity(first, end, numberEnd, scale, value, low, high, qualifier, unit, other);
  }

  /** This lower number of a range, with the multiplier that the upper one carries for both. */
  Quantity scaledAs(Quantity upper) {
    if (value.isEmpty() || upper.value().isEmpty() || !sharesScale(upper)) {
      return this;
    }
    Optional<BigDecimal> scaled = value.map(v -> v.multiply(upper.scale()));
    return new Quantity(
        first, end, numberEnd, upper.scale(), scaled, scaled, scaled, qualifier, unit, rule);
  }

  private boolean sharesScale(Quantity upper) {
    BigDecimal number = value.orElseThrow();
    return scale.compareTo(BigDecimal.ONE) == 0
        && number.compareTo(THOUSAND) < 0
        && number.multiply(upper.scale()).compareTo(upper.value().orElseThrow()) < 0;
  }

  Quantity endingAt(int newEnd) {
    return new Quantity(first, newEnd, numberEnd, scale, value, low, high, qualifier, unit, rule);
  }

  Quantity measuredIn(Unit other) {
    return new Quantity(
        first,
        end,
        numberEnd,
        scale,
        value,
        low,
        high,
        qualifier,
        Optional.of(other),
        other.rule());
  }

  /** So many times what it is compared with. */
  Quantity compared(boolean multiple) {
    return multiple ? measuredIn(TIMES) : this;
  }

  /** Whether it says how many times as much. */
  boolean isMultiple() {
    return unit.filter(u -> u.code().equals(TIMES.code())).isPresent();
  }

  /** "Half", also with a bound. */
  boolean isFraction() {
    return unit.isEmpty()
        && high.or(() -> low)
            .filter(most -> most.signum() > 0 && most.compareTo(BigDecimal.ONE) < 0)
            .isPresent();
  }

  boolean is(Unit.Kind kind) {
    return unit.filter(u -> u.kind() == kind).isPresent();
  }
}
