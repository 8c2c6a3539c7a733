package org.dateline.facts;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.claims.Claim;
import org.dateline.claims.ClaimExtractor;
import org.dateline.dates.DateExtractor;
import org.dateline.dates.DateMention;
import org.dateline.dates.PublicationFinder;
import org.dateline.figures.Figure;
import org.dateline.figures.FigureExtractor;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameExtractor;
import org.dateline.names.NameOptions;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Runs the extractors over an annotated article and joins what they find. */
public final class FactExtractor {
  private final PublicationFinder publication = new PublicationFinder();
  private final NameExtractor names;
  private final DateExtractor dates = new DateExtractor();
  private final FigureExtractor figures = new FigureExtractor();
  private final ClaimExtractor claims = new ClaimExtractor();
  private final FigureJoin join = new FigureJoin();

  public FactExtractor() {
    this(NameOptions.NONE);
  }

  public FactExtractor(NameOptions options) {
    names = new NameExtractor(options);
  }

  /** Whether an extractor reads the sentence's parse. */
  public boolean needsParse(Sentence sentence) {
    return claims.mayReport(sentence) || figures.needsParse(sentence);
  }

  public ArticleFacts extract(AnnotatedArticle annotated) {
    AnnotatedArticle article = dated(annotated);
    List<Name> named = names.extract(article);
    List<DateMention> dated = dates.extract(article);
    List<Figure> counted = figures.extract(article, taken(named, dated));
    List<Claim> claimed = claims.extract(article, named);
    return new ArticleFacts(
        article, named, join.join(article, counted, named, dated, claimed), dated, claimed);
  }

  private AnnotatedArticle dated(AnnotatedArticle annotated) {
    Article article = annotated.article();
    return new AnnotatedArticle(
        article.publishedAs(publication.find(article)), annotated.sentences());
  }

  private static List<Span> taken(List<Name> names, List<DateMention> dates) {
    return Stream.concat(
            names.stream().flatMap(name -> name.mentions().stream()).map(Mention::span),
            dates.stream().map(DateMention::span))
        .sorted()
        .toList();
  }
}
