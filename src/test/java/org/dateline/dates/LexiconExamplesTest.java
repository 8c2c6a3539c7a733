package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.ThinnedLexicon;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of a lexicon proves itself by its own example. */
class LexiconExamplesTest {
  private static final LocalDate THURSDAY = LocalDate.of(2022, 11, 10);
  static final List<String> FILES =
      List.of("words.tsv", "holidays.tsv", "names.tsv", "zones.tsv", "outlook.tsv");

  @TestFactory
  Stream<DynamicTest> everyExampleGivesWhatItsLineExpects() {
    return DynamicTest.stream(
        FILES.stream().flatMap(file -> Lexicon.load(DateExtractor.class, file).entries().stream()),
        Lexicon.Entry::rule,
        LexiconExamplesTest::check);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void noExamplePassesWithoutItsLine(String file) {
    assertEquals(
        List.of(), ThinnedLexicon.unneeded(DateExtractor.class, LexiconExamplesTest.class, file));
  }

  static void check(Lexicon.Entry line) {
    String bounds = line.rule().startsWith("zones") ? "offset" : "";
    assertEquals(
        line.get("expected"),
        Dates.written(Dates.in(line.get("example"), THURSDAY), bounds),
        line.get("example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words.tsv",
        "holidays.tsv",
        "names.tsv",
        "zones.tsv",
        "outlook.tsv",
        "local-zones.tsv"
      })
  void linesAreSortedAndDistinct(String file) {
    List<String> keys = new ArrayList<>();
    for (Lexicon.Entry line : Lexicon.load(DateExtractor.class, file).entries()) {
      boolean kinds = line.columns().contains("kind");
      keys.add(line.get(line.columns().get(0)) + (kinds ? "\t" + line.get("kind") : ""));
    }
    assertEquals(keys.stream().distinct().sorted().toList(), keys);
  }
}
