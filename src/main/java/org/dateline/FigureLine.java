package org.dateline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.files.Cells;

/** A row of the figures sheet as a line of a table. */
record FigureLine(Map<String, String> cells) {
  private static final List<Integer> WIDTHS = List.of(24, 28, 15, 12, 18, 12, 24, 10, 40);
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

  /** "at least 52", "10 to 12 km", "about 20000". */
  private String number() {
    String qualifier = get("qualifier");
    String words =
        switch (qualifier) {
          case "exact", "fraction" -> get("value");
          case "range" -> get("low") + " to " + get("high");
          case "vague" -> "at least " + get("low");
          default -> qualifier.replace('_', ' ') + " " + first("value", "low", "high");
        };
    return (words + " " + get("unit")).strip();
  }

  private String first(String... columns) {
    return Stream.of(columns).map(this::get).filter(c -> !c.isEmpty()).findFirst().orElse("");
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
