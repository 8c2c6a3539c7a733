package org.dateline.files;

import org.dateline.claims.Claim;
import org.dateline.facts.ArticleFacts;
import org.dateline.names.NameType;

/** How much was found in an article, or in all articles of a run. */
public record ArticleTally(
    int articles,
    int people,
    int places,
    int organisations,
    int figures,
    int dates,
    int claims,
    int unverified,
    int disputed) {
  public static final ArticleTally NONE = new ArticleTally(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public static ArticleTally of(ArticleFacts facts) {
    return new ArticleTally(
        1,
        names(facts, NameType.PERSON),
        names(facts, NameType.PLACE),
        names(facts, NameType.ORGANISATION),
        facts.figures().size(),
        facts.dates().size(),
        facts.claims().size(),
        claims(facts, Claim.Status.UNVERIFIED),
        claims(facts, Claim.Status.DISPUTED));
  }

  private static int names(ArticleFacts facts, NameType type) {
    return (int) facts.names().stream().filter(name -> name.type() == type).count();
  }

  private static int claims(ArticleFacts facts, Claim.Status status) {
    return (int) facts.claims().stream().filter(claim -> claim.status() == status).count();
  }

  int[] counts() {
    return new int[] {
      articles, people, places, organisations, figures, dates, claims, unverified, disputed
    };
  }

  static ArticleTally ofCounts(int... n) {
    return new ArticleTally(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
  }

  public ArticleTally plus(ArticleTally other) {
    return new ArticleTally(
        articles + other.articles,
        people + other.people,
        places + other.places,
        organisations + other.organisations,
        figures + other.figures,
        dates + other.dates,
        claims + other.claims,
        unverified + other.unverified,
        disputed + other.disputed);
  }
}
