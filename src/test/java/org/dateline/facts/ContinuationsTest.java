package org.dateline.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whose a figure is that stands after its report. */
class ContinuationsTest {
  private static final FactExtractor EXTRACTOR = new FactExtractor();

  @TestFactory
  Stream<DynamicTest> everyOpeningGoesOnWithTheReportBeforeIt() {
    return DynamicTest.stream(
        Lexicon.load(Continuations.class, "continuations.tsv").entries().stream(),
        Lexicon.Entry::rule,
        entry ->
            assertEquals(
                List.of(entry.get("expected"), entry.get("expected")),
                sources(entry.get("example"))));
  }

  @Test
  void anotherSentenceOfTheAuthorIsNoReport() {
    assertEquals(
        List.of("police in Sumy", ""),
        sources("Police in Sumy said 12 people had died. The city has 250,000 inhabitants."));
  }

  @Test
  void theRestOfASentenceIsItsReport() {
    assertEquals(
        List.of("UN", "UN"),
        sources("At least 12 aid workers have died, according to the UN, 79 since the war began."));
  }

  private static List<String> sources(String text) {
    return EXTRACTOR.extract(Recorded.text(ContinuationsTest.class, text)).figures().stream()
        .map(figure -> figure.claim().map(claim -> claim.source().name()).orElse(""))
        .toList();
  }
}
