package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
  private static final List<String> TEXTS =
      List.of("", "and", "or", "And", "an", "a|b", "and|or", "VBN", "VBD", "VBZ", "12", "NNPS");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and|or",
        "or|and|or",
        "and|",
        "an?",
        "VB[ND]",
        "V.*|N.*",
        "\\d+",
        "",
        "[.,:]|",
        "a\\|b",
        "."
      })
  void matchesWhatStringMatches(String expression) {
    for (int times = 0; times < 2; times++) {
      for (String text : TEXTS) {
        assertEquals(
            text.matches(expression), Expressions.matches(text, expression), text + expression);
      }
    }
  }
}
