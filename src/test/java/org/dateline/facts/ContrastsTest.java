package org.dateline.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an article sets against each other. */
class ContrastsTest {
  private static final FactExtractor EXTRACTOR = new FactExtractor();

  @TestFactory
  Stream<DynamicTest> everyWordSetsOneFigureAgainstAnother() {
    return DynamicTest.stream(
        Lexicon.load(Contrasts.class, "contrasts.tsv").entries().stream(),
        Lexicon.Entry::rule,
        entry -> assertEquals(List.of(entry.get("expected")), conflicts(entry.get("example"))));
  }

  @Test
  void twoReportsSideBySideNeedNotContradictEachOther() {
    assertEquals(
        List.of(),
        conflicts("Police in Sumy said 12 people had died. Doctors said 20 people had died."));
  }

  @Test
  void twoCountsOfAnimalsAreSetAgainstEachOther() {
    assertEquals(
        List.of("disagree"),
        conflicts(
            "The government of Chad estimates there are 4,000 lions in the country, but rangers put"
                + " the number at 390."));
  }

  private static List<String> conflicts(String text) {
    ArticleFacts facts = EXTRACTOR.extract(Recorded.text(ContrastsTest.class, text));
    return new ConflictFinder()
        .find(FigureKey.of(facts)).stream().map(conflict -> conflict.kind().label()).toList();
  }
}
