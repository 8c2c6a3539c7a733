package org.dateline.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuotationFinderTest {

  private static String found(String text) {
    return QuotationFinder.find(text).stream()
        .map(quotation -> quotation.inner().in(text))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quotations.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0000')
  void pairsMarks(String what, String text, String expected) {
    assertEquals(
        expected.equals("none") ? "" : expected,
        found(text.replace("¶", "\n\n")).replace("\n\n", "¶"));
  }

  @Test
  void straysOfAnyLengthCostLittle() {
    String strays = " 'a \u201Cb \"c".repeat(200_000);
    assertTrue(QuotationFinder.find(strays).size() < strays.length());
  }
}
