package org.dateline.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.claims.Claim;
import org.dateline.figures.Figure;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.Article;
import org.dateline.text.Expressions;

/**
 * What of a figure decides whether it contradicts another: small, so that all of a large run's fit
 * into memory or into the rows of a cluster.
 *
 * @param published ISO 8601; "" where unknown
 * @param head the last word of what is counted, in the singular
 * @param low empty where the text bounds it only above
 * @param disputed whether its claim is, or its sentence sets it against another account
 * @param wide whether the place is a country or greater, where more than one such thing happens
 * @param source "" in the author's own voice
 */
public record FigureKey(
    String id,
    String article,
    String published,
    int start,
    Figure.Category category,
    String unit,
    String what,
    String head,
    String side,
    String place,
    String date,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    boolean approximate,
    boolean disputed,
    boolean wide,
    String source) {
  private static final String WIDE = "country|continent|ocean|sea";

  /**
   * The keys of an article's figures, but for those that never conflict: parts, shares,
   * restatements, and sums that no source gives.
   */
  public static List<FigureKey> of(ArticleFacts facts) {
    Ids ids = new Ids(facts.article().text());
    Set<String> wide = countries(facts.names());
    return facts.figures().stream()
        .filter(reported -> Comparison.isComparable(reported.figure()))
        .map(reported -> key(reported, ids, facts, wide))
        .filter(Comparison::mayConflict)
        .toList();
  }

  /**
   * The key with every text and number as the pool gives it, so that a long run keeps one of each:
   * about 250 bytes a key instead of 550.
   */
  public FigureKey sharing(UnaryOperator<String> pool) {
    return new FigureKey(
        id,
        pool.apply(article),
        pool.apply(published),
        start,
        category,
        pool.apply(unit),
        pool.apply(what),
        pool.apply(head),
        pool.apply(side),
        pool.apply(place),
        pool.apply(date),
        low,
        low.equals(high) ? low : high,
        approximate,
        disputed,
        wide,
        pool.apply(source));
  }

  private static Set<String> countries(List<Name> names) {
    return names.stream()
        .filter(name -> name.type() == NameType.PLACE && Expressions.matches(name.kind(), WIDE))
        .map(Name::name)
        .collect(Collectors.toSet());
  }

  private static boolean isDisputed(ReportedFigure reported) {
    return reported.claim().filter(claim -> claim.status() == Claim.Status.DISPUTED).isPresent();
  }

  private static FigureKey key(
      ReportedFigure reported, Ids ids, ArticleFacts facts, Set<String> wide) {
    Article article = facts.article().article();
    Figure figure = reported.figure();
    return new FigureKey(
        ids.of(Ids.FIGURE, figure.span()),
        article.id(),
        article.published().map(publication -> publication.date().toString()).orElse(""),
        figure.span().start(),
        figure.category(),
        figure.unit(),
        figure.what(),
        Comparison.head(figure.what()),
        figure.side(),
        reported.place(),
        reported.date(),
        figure.low(),
        figure.high(),
        figure.qualifier() == Figure.Qualifier.ABOUT,
        isDisputed(reported) || Contrasts.leadTo(figure, facts.article()),
        wide.contains(reported.place()),
        reported.claim().map(Claim::source).map(source -> source.name()).orElse(""));
  }
}
