package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RetypedTest {
  @ParameterizedTest
  @CsvFileSource(resources = "retyped.tsv", delimiter = '\t', numLinesToSkip = 1)
  void knowsWhatASpreadsheetDoesOnItsOwn(String written, String read, String by) {
    assertEquals(!by.equals("a person"), Retyped.alike(written, read), by);
  }
}
