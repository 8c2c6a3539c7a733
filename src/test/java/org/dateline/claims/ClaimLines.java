package org.dateline.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.NamedArticles;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;

/** The claims of an article on one line, as the tables of cases have them. */
final class ClaimLines {
  static final ClaimExtractor CLAIMS = new ClaimExtractor();

  private ClaimLines() {}

  /** The recorded article, a paragraph after each "¶". */
  static AnnotatedArticle article(String text) {
    return Recorded.text(ClaimLines.class, text.replace("¶", "\n\n"));
  }

  static List<Claim> claims(AnnotatedArticle article) {
    return CLAIMS.extract(article, NamedArticles.names(article));
  }

  /** "source: claim [status]" of each, "none" of none; a nested one ends in "within" its outer. */
  static String of(AnnotatedArticle article) {
    List<Claim> claims = claims(article);
    String lines =
        claims.stream()
            .map(claim -> line(article, claim, claims))
            .collect(Collectors.joining(" || "));
    return lines.isEmpty() ? "none" : lines.replace("\n\n", "¶");
  }

  private static String line(AnnotatedArticle article, Claim claim, List<Claim> all) {
    String within =
        claim
            .within()
            .map(outer -> all.stream().map(Claim::span).toList().indexOf(outer) + 1)
            .map(number -> ", within " + number)
            .orElse("");
    return claim.source().name()
        + ": "
        + article.text(claim.span())
        + " ["
        + claim.status().label()
        + within
        + "]";
  }
}
