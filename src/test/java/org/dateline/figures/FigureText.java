package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure in a line: "20000 about troops [Russia]: Russian troops". */
final class FigureText {
  private FigureText() {}

  static String of(Figure figure) {
    String number =
        figure.value().isPresent()
            ? number(figure.value())
            : number(figure.low()) + ".." + number(figure.high());
    String head =
        Stream.of(
                number,
                figure.qualifier().label(),
                figure.unit(),
                figure.category().label(),
                figure.side().isEmpty() ? "" : "[" + figure.side() + "]")
            .filter(part -> !part.isEmpty() && !part.equals("exact"))
            .collect(Collectors.joining(" "));
    return figure.what().isEmpty() ? head : head + ": " + figure.what();
  }

  /** The bounds too, without what is counted: "30 30.. more_than". */
  static String bounds(Figure figure) {
    return number(figure.value())
        + " "
        + number(figure.low())
        + ".."
        + number(figure.high())
        + " "
        + figure.qualifier().label()
        + " "
        + figure.unit()
        + " "
        + figure.category().label()
        + " "
        + figure.side();
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
  }
}
