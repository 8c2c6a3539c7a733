package org.dateline;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.facts.Conflict;

/** A conflict in a line for the screen: "troops: Russian troops, Kherson: 20000 to 40000". */
final class ConflictLine {
  private ConflictLine() {}

  static String of(Conflict conflict) {
    String subject =
        Stream.of(conflict.what(), conflict.place(), conflict.date())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String sources = String.join("; ", conflict.sources());
    return conflict.category().label()
        + ": "
        + subject
        + ": "
        + number(conflict.low())
        + " to "
        + number(conflict.high())
        + (sources.isEmpty() ? "" : " (" + sources + ")");
  }

  private static String number(Optional<BigDecimal> bound) {
    return bound.map(number -> number.stripTrailingZeros().toPlainString()).orElse("?");
  }
}
