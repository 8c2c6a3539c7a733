package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Annotator;
import org.dateline.text.Article;
import org.dateline.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is no article must not stop a run. */
class HostileTextIT {
  private static final Annotator FAST = Engine.FAST.annotator(sentence -> true);

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a sentence of 100,000 words", "soldiers ".repeat(100_000)),
        Arguments.of("20,000 unknown names in a row", "Kherson ".repeat(20_000)),
        Arguments.of("100,000 commas", ",".repeat(100_000)),
        Arguments.of("a word of a million letters", "a".repeat(1_000_000)),
        Arguments.of("a million line breaks", "\n".repeat(1_000_000)),
        Arguments.of("lone surrogates", "Troops left \ud83d\udd25 \ud83d \udd25 Kherson.\0"),
        Arguments.of("nothing", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isAnnotatedInTime(String name, String text) {
    AnnotatedArticle article =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2), () -> FAST.annotate(Article.of("hostile", text)), name);
    int tokens = article.sentences().stream().mapToInt(Sentence::size).sum();
    assertTrue(tokens <= text.length(), name);
  }

  @Test
  void aLongSentenceIsCut() {
    AnnotatedArticle article = FAST.annotate(Article.of("long", "soldiers ".repeat(1200)));
    assertEquals(List.of(500, 500, 200), article.sentences().stream().map(Sentence::size).toList());
  }
}
