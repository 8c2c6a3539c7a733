package org.dateline.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.Recorded;
import org.dateline.names.NameExtractor;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {
  private static final ClaimExtractor CLAIMS = new ClaimExtractor();
  private static final NameExtractor NAMES = new NameExtractor();

  private static List<Claim> claims(AnnotatedArticle article) {
    return CLAIMS.extract(article, NAMES.extract(article));
  }

  private static String line(AnnotatedArticle article, Claim claim) {
    return claim.source().name()
        + ": "
        + article.text(claim.span())
        + " ["
        + claim.status().label()
        + "]";
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0000')
  void findsWhoSaidWhat(String what, String text, String expected) {
    AnnotatedArticle article = Recorded.text(ClaimExtractorTest.class, text.replace("¶", "\n\n"));
    String found =
        claims(article).stream()
            .map(claim -> line(article, claim))
            .collect(Collectors.joining(" || "))
            .replace("\n\n", "¶");
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0000')
  void readsNothingMoreFromUnparsedSentences(String what, String text) {
    AnnotatedArticle article = Recorded.text(ClaimExtractorTest.class, text.replace("¶", "\n\n"));
    List<Sentence> gated =
        article.sentences().stream().map(s -> CLAIMS.mayReport(s) ? s : unparsed(s)).toList();
    assertEquals(claims(article), claims(new AnnotatedArticle(article.article(), gated)));
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
    assertEquals(List.of(), claims(article));
  }

  @Test
  void theEvidenceIsTheWordsThatShowTheStatus() {
    AnnotatedArticle article =
        Recorded.text(
            ClaimExtractorTest.class,
            "The army said the bridge had been hit. This claim could not be verified.");
    Span evidence = claims(article).get(0).evidence().orElseThrow();
    assertEquals("This claim could not be verified.", article.text(evidence));
  }

  @Test
  void whatIsReportedWithinAReportSaysSo() {
    AnnotatedArticle article =
        Recorded.text(
            ClaimExtractorTest.class,
            "The newspaper reported that the governor said the bridge had been hit.");
    List<Claim> claims = claims(article);
    assertTrue(claims.get(0).within().isEmpty());
    assertEquals(Optional.of(claims.get(0).span()), claims.get(1).within());
  }
}
