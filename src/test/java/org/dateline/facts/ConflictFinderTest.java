package org.dateline.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.figures.Figure.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ConflictFinderTest {
  private final ConflictFinder finder = new ConflictFinder();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "conflicts.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void findsWhatContradicts(String name, String figures, String expected) {
    assertEquals(expected == null ? "" : expected, text(finder.find(keys(figures))), name);
  }

  @Test
  void orderOfArticlesChangesNothing() {
    List<FigureKey> figures = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      figures.add(
          key(
              "a" + i % 7 + " 2022-11-1" + i % 3 + " killed - Dnipro - " + i + " " + i + " s" + i,
              i));
    }
    List<Conflict> conflicts = finder.find(figures);
    Collections.shuffle(figures, new Random(1));
    assertEquals(conflicts, finder.find(figures));
  }

  @Test
  void manyFiguresOfOnePlaceAreComparedWithTheirNeighboursOnly() {
    List<FigureKey> figures =
        IntStream.range(0, 100_000)
            .mapToObj(i -> key("a" + i + " 2022-11-11 killed - Dnipro - 12 12 police", i))
            .toList();
    assertEquals(List.of(), finder.find(figures));
  }

  private static String text(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(
            conflict ->
                conflict.kind().label()
                    + " "
                    + conflict.low().map(BigDecimal::toPlainString).orElse("")
                    + ".."
                    + conflict.high().map(BigDecimal::toPlainString).orElse("")
                    + " of "
                    + conflict.figures().size())
        .collect(Collectors.joining("; "));
  }

  private static List<FigureKey> keys(String figures) {
    List<String> parts = List.of(figures.split(" \\| "));
    return IntStream.range(0, parts.size()).mapToObj(i -> key(parts.get(i), i)).toList();
  }

  /**
   * Of "article published category side place date low high source what", "-" for none: people
   * where there is no what, "*" after a wide place, "!" after the source of a disputed claim.
   */
  private static FigureKey key(String text, int number) {
    List<String> cells =
        List.of(text.split(" ")).stream()
            .map(cell -> cell.equals("-") ? "" : cell.replace('_', ' '))
            .toList();
    String what = cells.size() > 9 ? cells.get(9) : "people";
    return new FigureKey(
        "f-" + number,
        cells.get(0),
        cells.get(1),
        number,
        Category.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
        "",
        what,
        Comparison.head(what),
        cells.get(3),
        cells.get(4).replace("*", ""),
        cells.get(5),
        bound(cells.get(6)),
        bound(cells.get(7)),
        cells.get(6).startsWith("~"),
        cells.get(8).endsWith("!"),
        cells.get(4).endsWith("*"),
        cells.get(8).replace("!", ""));
  }

  private static Optional<BigDecimal> bound(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell.replace("~", "")));
  }
}
