package org.dateline.figures;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.EntityVotes;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no newsroom would print neither throws nor hangs. */
class HostileTextTest {
  private static final int REPEATS = 4_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 /",
        "( 1 )",
        "$ $",
        "one",
        "hundred",
        "and 3",
        "a and",
        "of 2 of",
        "1 234",
        "-",
        "5 - 6",
        "half of",
        "\uD83D\uDE00 7",
        "١٢",
        "½",
        "more than",
        "9 %",
        "1 000 km ( 2 mi )",
        "two and a half",
        "99999999999999999999999999999999999999999999",
        "1.2.3",
        "12 dead and"
      })
  void aLongSentenceOfOddWordsIsReadInTime(String words) {
    AnnotatedArticle article = article((words + " ").repeat(REPEATS));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new FigureExtractor().extract(article, List.of()));
  }

  /** The text as one sentence; words with a digit are numbers, the others nouns. */
  private static AnnotatedArticle article(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      String word = text.substring(start, end);
      String tag = word.matches(".*\\d.*") ? "CD" : "NN";
      tokens.add(new Token(tokens.size(), word, word, tag, EntityVotes.NONE, new Span(start, end)));
      start = end + 1;
    }
    Sentence sentence = new Sentence(1, 1, new Span(0, text.length()), tokens, Optional.empty());
    return new AnnotatedArticle(Article.of("hostile", text), List.of(sentence));
  }
}
