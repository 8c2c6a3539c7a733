package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers written in digits, with any grouping: 1,234.5, 1.234.567, 1,00,000, 1 234. */
final class Numerals {
  private static final Pattern SPACES = Pattern.compile("[\u00a0\u202f\u2009]");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
  private static final int LONGEST = 40;
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?");
  private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
  private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");

  private Numerals() {}

  /** The number; empty for what is no single number, such as 1.2.3 or 5,17,9. */
  static Optional<BigDecimal> read(String digits) {
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    String joined = SPACES.matcher(digits).replaceAll("");
    String text = APOSTROPHES.matcher(joined).replaceAll(",");
    if (GROUPS.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    if (POINT_GROUPS.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
