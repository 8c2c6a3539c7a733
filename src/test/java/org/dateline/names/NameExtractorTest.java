package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class NameExtractorTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor();

  private static List<String> names(String text) {
    AnnotatedArticle article = Recorded.text(NameExtractorTest.class, text);
    return EXTRACTOR.extract(article).stream()
        .map(name -> name.type() + " " + name.name() + " " + name.mentions().size())
        .toList();
  }

  @Test
  void surnameGoesToTheOnePersonOfThatSurname() {
    assertEquals(
        List.of("PERSON Maria Kovalenko 2", "PLACE Lviv 1"),
        names("Maria Kovalenko came to Lviv. Kovalenko left again."));
  }

  @Test
  void surnameOfTwoPeopleStaysApart() {
    assertEquals(
        List.of("PERSON Maria Kovalenko 1", "PERSON Ivan Kovalenko 1", "PERSON Kovalenko 1"),
        names("Maria Kovalenko met Ivan Kovalenko. Kovalenko left early."));
  }
}
