package org.dateline.figures;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as it was read.
 *
 * @param first its first piece
 * @param end the piece after its last
 * @param value multiplied out; the lower bound of a vague amount
 * @param scale the product of its multipliers: a million in "1.5 million"; 1 for none
 */
record Amount(int first, int end, BigDecimal value, BigDecimal scale, Form form, String rule) {
  /** What kind of number it is. */
  enum Form {
    NUMBER,
    VAGUE,
    FRACTION
  }

  Amount startingAt(int start) {
    return new Amount(start, end, value, scale, form, rule);
  }

  Amount endingAt(int last) {
    return new Amount(first, last, value, scale, form, rule);
  }

  Amount times(BigDecimal factor) {
    return new Amount(first, end, value.multiply(factor), scale.multiply(factor), form, rule);
  }

  Amount negated() {
    return new Amount(first, end, value.negate(), scale, form, rule);
  }

  /** With a part of one more that ends before a piece: a half, in "2½". */
  Amount plus(BigDecimal part, int last) {
    return new Amount(first, last, value.add(part), scale, Form.NUMBER, rule);
  }

  Amount asFraction() {
    return new Amount(first, end, value, scale, Form.FRACTION, "fraction");
  }

  /** As a share of a whole: one in five. */
  Amount over(Amount whole) {
    BigDecimal share = value.divide(whole.value, MathContext.DECIMAL64);
    return new Amount(first, whole.end, share, BigDecimal.ONE, Form.FRACTION, "share");
  }
}
