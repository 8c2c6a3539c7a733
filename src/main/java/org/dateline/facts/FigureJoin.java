package org.dateline.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.figures.Figure;
import org.dateline.names.Name;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Span;

/** Ties each figure to its place, its date and the claim it stands in. */
final class FigureJoin {

  List<ReportedFigure> join(
      AnnotatedArticle article,
      List<Figure> figures,
      List<Name> names,
      List<DateMention> dates,
      List<Claim> claims) {
    PlaceJoin places = new PlaceJoin(article, names, figures);
    DateJoin days = new DateJoin(article, dates);
    Innermost reported = new Innermost(claims);
    Continuations continued = new Continuations(article, claims);
    PronounAges ages = new PronounAges(names);
    return figures.stream()
        .map(ages::named)
        .map(figure -> joined(figure, reported.around(figure.span()), places, days))
        .map(reportedFigure -> continued(reportedFigure, continued))
        .toList();
  }

  private static ReportedFigure joined(
      Figure figure, Optional<Claim> claim, PlaceJoin places, DateJoin days) {
    return new ReportedFigure(figure, places.of(figure, claim), days.of(figure, claim), claim);
  }

  private static ReportedFigure continued(ReportedFigure figure, Continuations continued) {
    return figure.claim().isPresent()
        ? figure
        : continued.of(figure.figure()).map(figure::reportedIn).orElse(figure);
  }

  /**
   * The innermost claim around each figure whose source is stated, or else the innermost, in one
   * pass over both in reading order.
   *
   * <p>"Police said he allegedly killed two": police, though only a hedge stands nearer.
   */
  private static final class Innermost {
    private final List<Claim> claims;
    private final List<Claim> open = new ArrayList<>();
    private int next;

    Innermost(List<Claim> claims) {
      this.claims = claims.stream().sorted(Comparator.comparing(Claim::span)).toList();
    }

    /** To be asked in reading order. */
    Optional<Claim> around(Span figure) {
      while (next < claims.size() && claims.get(next).span().start() <= figure.start()) {
        open.add(claims.get(next++));
      }
      open.removeIf(claim -> claim.span().end() <= figure.start());
      return open.stream()
          .filter(claim -> claim.span().covers(figure))
          .min(
              Comparator.comparing((Claim claim) -> claim.source().name().isEmpty())
                  .thenComparingInt(claim -> claim.span().length()));
    }
  }
}
