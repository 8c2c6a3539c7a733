package org.dateline.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.FirstNames;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0000')
  void findsWhoSaidWhat(String what, String text, String expected) {
    assertEquals(expected, ClaimLines.of(ClaimLines.article(text)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0000')
  void readsNothingMoreFromUnparsedSentences(String what, String text) {
    AnnotatedArticle article = ClaimLines.article(text);
    List<Sentence> gated =
        article.sentences().stream()
            .map(s -> ClaimLines.CLAIMS.mayReport(s) ? s : unparsed(s))
            .toList();
    assertEquals(
        ClaimLines.claims(article),
        ClaimLines.claims(new AnnotatedArticle(article.article(), gated)));
  }

  private static Sentence unparsed(Sentence sentence) {
    return new Sentence(
        sentence.number(),
        sentence.paragraph(),
        sentence.span(),
        sentence.tokens(),
        Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "“", "\"\"", "“”, he said", "'''", "\u2019 \u2018 \u201C"})
  void oddTextIsNoTrouble(String text) {
    AnnotatedArticle article = new AnnotatedArticle(Article.of("odd", text), List.of());
    assertEquals(List.of(), ClaimLines.claims(article));
  }

  @Test
  void theEvidenceIsTheWordsThatShowTheStatus() {
    AnnotatedArticle article =
        ClaimLines.article(
            "The army said the bridge had been hit. This claim could not be verified.");
    Span evidence = ClaimLines.claims(article).get(0).evidence().orElseThrow();
    assertEquals("This claim could not be verified.", article.text(evidence));
  }

  @Test
  void weIsThePublisherWhereNobodyHasSpoken() {
    String text = "We announced on Friday that the plant would close.";
    Article release =
        new Article("release", "", "Northern Gas", "", Optional.empty(), text, List.of());
    AnnotatedArticle article = Recorded.article(ClaimExtractorTest.class, release);
    assertEquals("Northern Gas", ClaimLines.claims(article).get(0).source().name());
  }

  @ParameterizedTest
  @CsvSource({"Olena Kravets,female", "José Roe,male", "Kravets,''", "Zzyx Roe,''"})
  void firstNamesTellGenders(String name, String gender) {
    assertEquals(gender, FirstNames.load().gender(name));
  }
}
