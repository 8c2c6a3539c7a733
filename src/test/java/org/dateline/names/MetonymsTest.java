package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetonymsTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor();

  static Stream<Lexicon.Entry> entries() {
    return Lexicon.load(Metonyms.class, "governing.tsv").entries().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void everyLineProvesItself(Lexicon.Entry entry) {
    assertEquals(entry.get("expected"), read(entry.get("example")), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "metonyms.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void tellsGovernmentsFromPlaces(String text, String expected) {
    assertEquals(expected, read(text));
  }

  /** What the first country or capital of the text stands for. */
  private static String read(String text) {
    AnnotatedArticle article = Recorded.text(MetonymsTest.class, text);
    boolean metonym =
        EXTRACTOR.extract(article).stream()
            .filter(name -> name.type() == NameType.PLACE)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no place in " + text))
            .mentions()
            .get(0)
            .metonym();
    return metonym ? "metonym" : "place";
  }
}
