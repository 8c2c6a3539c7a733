package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Publication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateExtractorTest {
  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0',
      emptyValue = "")
  void findsAndResolves(String published, String sentence, String expected) {
    Optional<Publication> publication =
        Optional.ofNullable(published)
            .filter(date -> !date.isEmpty())
            .map(date -> new Publication(LocalDate.parse(date), Publication.From.METADATA));
    String found = Dates.written(Dates.in(sentence, publication));
    assertEquals(expected == null ? "" : expected, found);
  }
}
