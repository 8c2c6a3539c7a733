package org.dateline.facts;

import java.util.List;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.names.Name;
import org.dateline.text.AnnotatedArticle;

/** All that was found in an article, each list in reading order. */
public record ArticleFacts(
    AnnotatedArticle article,
    List<Name> names,
    List<ReportedFigure> figures,
    List<DateMention> dates,
    List<Claim> claims) {
  public ArticleFacts {
    names = List.copyOf(names);
    figures = List.copyOf(figures);
    dates = List.copyOf(dates);
    claims = List.copyOf(claims);
  }
}
