package org.dateline.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of every lexicon of figures proves itself by its example. */
class FigureLexiconTest {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor();
  static final List<String> FILES =
      List.of(
          "bounds.tsv",
          "categories.tsv",
          "changes.tsv",
          "currencies.tsv",
          "events.tsv",
          "non-figures.tsv",
          "number-words.tsv",
          "owners.tsv",
          "purposes.tsv",
          "shared-currencies.tsv",
          "sides.tsv",
          "units.tsv",
          "weighed.tsv",
          "word-roles.tsv");

  @TestFactory
  Stream<DynamicTest> everyLineDoesWhatItsExampleSays() {
    return DynamicTest.stream(
        FILES.stream()
            .flatMap(file -> Lexicon.load(FigureExtractor.class, file).entries().stream()),
        Lexicon.Entry::rule,
        FigureLexiconTest::check);
  }

  static void check(Lexicon.Entry entry) {
    List<String> figures =
        EXTRACTOR
            .extract(Recorded.text(FigureLexiconTest.class, entry.get("example")), List.of())
            .stream()
            .map(FigureText::bounds)
            .toList();
    String expected = entry.get("expected");
    if (expected.isEmpty()) {
      assertEquals(List.of(), figures, entry.get("example"));
    } else {
      assertTrue(
          figures.stream().anyMatch(figure -> says(figure, expected)),
          () -> entry.get("example") + " gives " + figures + ", not " + expected);
    }
  }

  private static boolean says(String figure, String expected) {
    return Arrays.asList(figure.split(" ")).containsAll(Arrays.asList(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bounds.tsv",
        "categories.tsv",
        "currencies.tsv",
        "number-words.tsv",
        "sides.tsv",
        "word-roles.tsv"
      })
  void linesAreSortedAndDifferent(String file) {
    List<String> keys =
        Lexicon.load(FigureExtractor.class, file).entries().stream()
            .map(entry -> String.join(" ", entry.cells().subList(0, 2)))
            .toList();
    assertEquals(keys.stream().sorted().distinct().toList(), keys);
  }
}
