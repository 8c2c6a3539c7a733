package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RetypedTest {
  @ParameterizedTest
  @CsvFileSource(resources = "retyped.tsv", delimiter = '\t', numLinesToSkip = 1)
  void knowsWhatASpreadsheetDoesOnItsOwn(String written, String read, String by) {
    assertEquals(!by.equals("a person"), Retyped.alike(written, read), by);
  }

  @ParameterizedTest
  @CsvSource({
    "ZoÃ«, Zoë",
    "Zoë, Zoë",
    "Oâ€™Sullivan, O’Sullivan",
    "ÐšÐ¸Ñ—Ð², Київ",
    "Zoë Ã«, Zoë Ã«"
  })
  void repairsWhatWasTakenForAnotherCharacterSet(String read, String repaired) {
    assertEquals(repaired, Retyped.repaired(read));
  }
}
