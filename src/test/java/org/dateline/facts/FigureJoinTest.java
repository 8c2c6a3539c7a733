package org.dateline.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose claim a figure is, and the place and date that it is about. */
class FigureJoinTest {
  private static final FactExtractor EXTRACTOR = new FactExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In an interview in Kyiv, Oleksii Reznikov said Russia had 40,000 troops in the Kherson region. | 40000 [Russia] Kherson region, Oleksii Reznikov
          Six people were killed in Mykolaiv, Ukraine, the mayor said. | 6 [] Mykolaiv, mayor
          Militants shot dead three women near Mosul on 24 October 2016. | 3 [] Mosul 2016-10-24
          Police in Sumy said he allegedly killed two soldiers. | 2 [] , police in Sumy
          At least 1,386 people were detained in 38 cities, more than 500 of them in Moscow, the group said. | 1386 [] , group; 38 [] , group; 500 [] Moscow, group
          """)
  void tiesAFigureToPlaceDateAndClaim(String sentence, String expected) {
    assertEquals(
        expected,
        EXTRACTOR.extract(Recorded.text(FigureJoinTest.class, sentence)).figures().stream()
            .map(FigureJoinTest::text)
            .collect(Collectors.joining("; ")));
  }

  private static String text(ReportedFigure reported) {
    return reported.figure().value().orElseThrow().toPlainString()
        + " ["
        + reported.figure().side()
        + "] "
        + reported.place()
        + (reported.date().isEmpty() ? "" : " " + reported.date())
        + reported.claim().map(claim -> ", " + claim.source().name()).orElse("");
  }
}
