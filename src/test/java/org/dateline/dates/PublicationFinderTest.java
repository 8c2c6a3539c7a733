package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.dateline.text.Publication.From;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationFinderTest {
  private static final PublicationFinder FINDER = new PublicationFinder();
  private static final LocalDate FEB_27 = LocalDate.of(2026, 2, 27);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bridge hit\\nPublished On 27 Feb 2026\\nText follows.        | 2026-02-27
          Bridge hit\\nBy A. Writer\\nPublished: 2026-02-27 10:14 GMT  | 2026-02-27
          Bridge hit\\nUpdated February 27, 2026, 10:14 a.m.           | 2026-02-27
          Bridge hit\\n\\nDecember 29, 2004\\n\\nThe toll rose.        | 2004-12-29
          Bridge hit\\nFriday, February 27, 2026\\nThe toll rose.      | 2026-02-27
          KYIV, Feb. 27, 2026 (Reuters) - A bridge was hit.            | 2026-02-27
          KYIV, Ukraine, 27 February 2026 (AFP) – A bridge was hit.    | 2026-02-27
          July 28, 2014 - A bridge was hit.                            | 2014-07-28
          27/02/2026 14:30 CET\\nA bridge was hit.                     | 2026-02-27
          KYIV (Reuters) - 27 February 2026 - A bridge was hit.        | 2026-02-27
          ODESA, Ukraine — Friday, February 27, 2026\\n\\nA bridge.    | 2026-02-27
          KYIV — February 27, 2026\\n\\nA bridge was hit.              | 2026-02-27
          Feb 27 (Reuters) - A bridge was hit.                         |
          02/03/2026\\nA bridge was hit.                               |
          A bridge - May 5 - 7 - was hit.                              |
          KYIV, Feb. 27 (Reuters) - A bridge was hit.                  |
          A bridge was hit on Feb. 27, 2026, the army said.            |
          """)
  void readsTheLineThatSaysSo(String text, String expected) {
    Optional<Publication> found = FINDER.find(Article.of("story", text.translateEscapes()));
    assertEquals(Optional.ofNullable(expected).map(LocalDate::parse), found.map(Publication::date));
    found.ifPresent(publication -> assertEquals(From.DATELINE, publication.from()));
  }

  @Test
  void takesTheYearOfADatelineFromTheFileName() {
    Article article = Article.of("2026-01-02-kyiv", "KYIV, Dec. 31 (Reuters) - A bridge was hit.");
    assertEquals(
        Optional.of(new Publication(LocalDate.of(2025, 12, 31), From.DATELINE)),
        FINDER.find(article));
  }

  @Test
  void takesTheFileNameWhereNothingElseSpeaks() {
    assertEquals(
        Optional.of(new Publication(FEB_27, From.FILENAME)),
        FINDER.find(Article.of("news_20260227_kyiv", "A bridge was hit.")));
  }

  @Test
  void keepsWhatIsKnownAndTellsWhatContradictsIt() {
    Article article =
        Article.of("2026-02-20-kyiv", "Bridge hit\nPublished On 26 Feb 2026\nText.")
            .publishedAs(Optional.of(new Publication(FEB_27, From.METADATA)));
    PublicationFinder.Found found = FINDER.compare(article);
    assertEquals(article.published(), found.publication());
    assertEquals(
        List.of("published 2026-02-27 (metadata), but the file name says 2026-02-20"),
        found.contradictions());
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    PublicationFinder.Found found = FINDER.compare(Article.of("story", "A bridge was hit."));
    assertEquals(new PublicationFinder.Found(Optional.empty(), List.of()), found);
  }

  @Test
  void staysQuickOnHostileText() {
    String[] hostile = {
      "A".repeat(1_000_000),
      "Published ".repeat(100_000),
      "KYIV, ".repeat(100_000),
      "1 ".repeat(500_000),
      "Jan 1, ".repeat(100_000)
    };
    for (String text : hostile) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> FINDER.compare(Article.of(text.substring(0, 200), text)));
    }
  }
}
