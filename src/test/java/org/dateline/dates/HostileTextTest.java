package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.EntityVotes;
import org.dateline.text.Publication;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final DateExtractor EXTRACTOR = new DateExtractor();
  private static final String[] TAGS = {
    "NN", "NNS", "NNP", "CD", "VBD", "VB", "MD", "IN", "DT", "JJ"
  };

  /** Words of every rule, and what may not trip one. */
  private static final List<String> VOCABULARY =
      List.of(
          ("the a an of to from between and or in on at by until since this that last next past early late mid end"
                  + " year years month months week day days hours night morning evening quarter half century"
                  + " weekend Friday May March Feb. October spring fall 9/11 Easter Christmas 2022 1998 31 30 12 5"
                  + " 24:30 99:99 24:00 25:61 0530 9999 GMT Moscow time 1,000,000,000 3.5 '90s 1990s first third"
                  + " twenty nineteen hundred thousand million more than ago later earlier before after each every"
                  + " now local ( ) , . - – : ; / ’s \" 💥 İstanbul ﷺ 00000000000000000000 2/30/2022 29 February 1900"
                  + " 2026-02-30 a.m. p.m. o'clock fiscal Q3 H2 will to said have been")
              .split(" "));

  @Test
  void standsAnyOrderOfItsWords() {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 1000; i++) {
      List<String> words = new ArrayList<>();
      for (int k = 0; k < 25; k++) {
        words.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
      }
      AnnotatedArticle article = article(words, random, i % 2 == 0);
      int end = 0;
      for (DateMention mention : EXTRACTOR.extract(article)) {
        assertTrue(mention.span().start() >= end, article.text());
        assertTrue(mention.span().end() <= article.text().length(), article.text());
        end = mention.span().end();
        found++;
      }
    }
    assertTrue(found > 1000, "only " + found + " dates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 5",
        "1 ,",
        "the",
        "two",
        "of the",
        "Friday to",
        "1,000",
        "a",
        "early",
        "10 to"
      })
  void readsAnEndlessSentenceInLinearTime(String repeated) {
    List<String> words = new ArrayList<>();
    for (String word : repeated.split(" ")) {
      words.add(word);
    }
    List<String> endless = new ArrayList<>();
    while (endless.size() < 10_000) {
      endless.addAll(words);
    }
    endless.add("2022");
    AnnotatedArticle article = article(endless, new Random(1), true);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> EXTRACTOR.extract(article));
  }

  private static AnnotatedArticle article(List<String> words, Random random, boolean dated) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word);
      String tag = TAGS[random.nextInt(TAGS.length)];
      tokens.add(new Token(tokens.size(), word, word, tag, EntityVotes.NONE, span));
    }
    Optional<Publication> published =
        dated
            ? Optional.of(new Publication(LocalDate.of(2022, 11, 10), Publication.From.OPTION))
            : Optional.empty();
    Sentence sentence = new Sentence(1, 1, new Span(0, text.length()), tokens, Optional.empty());
    return new AnnotatedArticle(
        Article.of("case", text.toString()).publishedAs(published), List.of(sentence));
  }
}
