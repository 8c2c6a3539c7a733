package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a headline stands alone           | Toll rises to 12\\nRescuers dug on.        | Toll rises to 12\\nRescuers dug on.
          a full stop ends a paragraph      | It fell.\\nThe mayor spoke.                | It fell.\\nThe mayor spoke.
          lower case runs on                | the bridge over\\nthe river fell           | the bridge over the river fell
          a comma runs on                   | In Kherson,\\nMykolaiv and Odesa           | In Kherson, Mykolaiv and Odesa
          a conjunction runs on             | said Ivanov and\\nPetrov                   | said Ivanov and Petrov
          blanks around a break are skipped | said Ivanov and \\n Petrov                 | said Ivanov and   Petrov
          a blank line always ends one      | said Ivanov and\\n\\nit rained              | said Ivanov and\\n\\nit rained
          a blank line may hold spaces      | said Ivanov and\\n \\nit rained             | said Ivanov and\\n \\nit rained
          a break at the end stays          | it rained\\n                               | it rained\\n
          """)
  void joinsOnlyLinesThatAreWrapped(String what, String text, String expected) {
    assertEquals(expected.translateEscapes(), Paragraphs.joinWrappedLines(text.translateEscapes()));
  }
}
