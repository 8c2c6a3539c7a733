package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.Recording;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {
  private static final Trigger TRIGGER = new Trigger(new Words());
  private static final DateExtractor GATED = new DateExtractor();
  private static final DateExtractor UNGATED = new DateExtractor((text, span) -> true);

  @Test
  void losesNoExpressionOfAnyRecordedText() throws IOException {
    int found = 0;
    for (Map.Entry<String, String> one : recorded().entrySet()) {
      AnnotatedArticle article = Recording.read(Article.of("case", one.getKey()), one.getValue());
      List<DateMention> all = UNGATED.extract(article);
      assertEquals(all, GATED.extract(article), one.getKey());
      found += all.size();
    }
    assertTrue(found > 500, "only " + found + " expressions");
  }

  private static Map<String, String> recorded() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      files
          .filter(file -> file.endsWith("recorded.tsv"))
          .sorted()
          .forEach(file -> texts.putAll(Recorded.read(file)));
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army said that it had shelled the port.",
        "At least 12 people may have died and 300 were hurt.",
        "They march on the capital with 20,000 men.",
        "Prices rose 3.5% to $12 a barrel."
      })
  void passesOverSentencesWithoutTime(String sentence) {
    assertFalse(TRIGGER.mayHold(sentence, new Span(0, sentence.length())));
  }
}
