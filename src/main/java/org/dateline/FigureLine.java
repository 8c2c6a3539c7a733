package org.dateline;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.files.Cells;

/** A row of the figures sheet as a line of a table. */
record FigureLine(Map<String, String> cells) {
  private static final List<Integer> WIDTHS = List.of(22, 24, 15, 12, 16, 10, 24, 10, 30);
  private static final String NUMBER = "-?\\d+(\\.\\d+)?";
  static final String HEADER =
      line(
          List.of(
              "figure",
              "what",
              "category",
              "side",
              "place",
              "date",
              "source",
              "status",
              "article"));

  FigureLine {
    cells = Map.copyOf(cells);
  }

  /** The cell as it was found, without the guard against formulas. */
  String get(String column) {
    return Cells.unguard(cells.getOrDefault(column, ""));
  }

  String text() {
    return line(
        List.of(
            number(),
            get("what"),
            get("category"),
            get("side"),
            get("place"),
            get("date"),
            get("source"),
            get("status"),
            get("article")));
  }

  /** "at least 52", "10 to 12 km", "about 20,000". */
  private String number() {
    String qualifier = get("qualifier");
    String words =
        switch (qualifier) {
          case "exact", "fraction" -> said("value");
          case "range" -> said("low") + " to " + said("high");
          case "vague" -> "at least " + said("low");
          default -> qualifier.replace('_', ' ') + " " + said("value", "low", "high");
        };
    return (words + " " + get("unit")).strip();
  }

  /** "20,000", "0.33": thousands set apart and two places, where the sheet has the number plain. */
  private String said(String... columns) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return Stream.of(columns)
        .map(this::get)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .map(cell -> cell.matches(NUMBER) ? format.format(new BigDecimal(cell)) : cell)
        .orElse("");
  }

  private static String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i).replaceAll("\\s+", " "), WIDTHS.get(i)))
        .collect(Collectors.joining(" "))
        .stripTrailing();
  }

  private static String padded(String cell, int width) {
    int length = cell.codePointCount(0, cell.length());
    return length > width
        ? cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…"
        : cell + " ".repeat(width - length);
  }
}
