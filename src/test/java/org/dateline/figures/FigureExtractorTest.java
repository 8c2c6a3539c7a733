package org.dateline.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Hard sentences, and every figure that they report. */
class FigureExtractorTest {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void findsEveryFigureOfASentence(String subject, String sentence, String expected) {
    assertEquals(expected == null ? "" : expected, figures(sentence));
  }

  static String figures(String sentence) {
    return EXTRACTOR.extract(Recorded.text(FigureExtractorTest.class, sentence), List.of()).stream()
        .map(FigureText::of)
        .collect(Collectors.joining(" | "));
  }
}
