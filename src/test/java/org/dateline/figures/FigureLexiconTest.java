package org.dateline.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.ThinnedLexicon;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
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

  @ParameterizedTest
  @FieldSource("FILES")
  void noExamplePassesWithoutItsLine(String file) {
    assertEquals(
        List.of(), ThinnedLexicon.unneeded(FigureExtractor.class, FigureLexiconTest.class, file));
  }

  static void check(Lexicon.Entry entry) {
    AnnotatedArticle article = Recorded.text(FigureLexiconTest.class, entry.get("example"));
    List<Figure> figures = EXTRACTOR.extract(article, List.of());
    String expected = entry.get("expected");
    if (expected.isEmpty()) {
      assertEquals(List.of(), figures, entry.get("example"));
    } else {
      assertTrue(
          figures.stream().anyMatch(figure -> says(figure, article, expected)),
          () -> entry.get("example") + " gives " + lines(figures) + ", not " + expected);
    }
  }

  /** What is counted stands after a colon, the whole phrase after a bar. */
  private static boolean says(Figure figure, AnnotatedArticle article, String expected) {
    String[] whole = expected.split(" \\| ");
    String[] counted = whole[0].split(": ");
    return words(FigureText.bounds(figure)).containsAll(words(counted[0]))
        && (counted.length == 1 || figure.what().equals(counted[1]))
        && (whole.length == 1 || article.text(figure.phrase()).equals(whole[1]));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static List<String> lines(List<Figure> figures) {
    return figures.stream()
        .map(figure -> FigureText.bounds(figure) + ": " + figure.what())
        .toList();
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
