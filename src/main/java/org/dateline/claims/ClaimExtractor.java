package org.dateline.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.claims.Claim.Quote;
import org.dateline.claims.Claim.Status;
import org.dateline.names.Name;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Finds the claims of an article: who said what, and whether the article vouches for it. */
public final class ClaimExtractor {
  private final CueLexicon cues = new CueLexicon();
  private final VerbReports verbs = new VerbReports(cues);
  private final HedgeReports hedges = new HedgeReports(cues);
  private final NounReports nouns = new NounReports(cues);
  private final Merge merge = new Merge();
  private final AccordingReports according = new AccordingReports();

  /** Whether the sentence may report something, and so must be parsed. */
  public boolean mayReport(Sentence sentence) {
    return cues.mayReport(sentence);
  }

  /** The claims in reading order. */
  public List<Claim> extract(AnnotatedArticle article, List<Name> names) {
    Quotes quotes = new Quotes(article.text());
    SourceResolver sources = new SourceResolver(article, names);
    List<Claim> claims = new ArrayList<>();
    List<Report> reports = new ArrayList<>(merge.merge(trimmed(article, quotes)));
    reports.addAll(new QuotationReports(article, quotes, names).find(reports));
    reports.sort(Comparator.comparing(Report::cue));
    for (Report report : reports) {
      claims.add(claim(report, sources, quotes, article));
    }
    claims.sort(Comparator.comparing(Claim::span));
    return claims;
  }

  private List<Report> trimmed(AnnotatedArticle article, Quotes quotes) {
    ContentTrim trim = new ContentTrim(article.text(), quotes);
    return article.sentences().stream()
        .flatMap(sentence -> reports(sentence, quotes).stream())
        .flatMap(report -> trim.trim(report.content()).map(report::withContent).stream())
        .toList();
  }

  private List<Report> reports(Sentence sentence, Quotes quotes) {
    if (sentence.parse().isEmpty()) {
      return List.of();
    }
    ParsedSentence parsed = new ParsedSentence(sentence, sentence.parse().get());
    List<Report> reports = new ArrayList<>(verbs.find(parsed, quotes));
    reports.addAll(according.find(parsed));
    reports.addAll(hedges.find(parsed));
    reports.addAll(nouns.find(parsed));
    reports.sort(Comparator.comparing(Report::cue));
    return reports;
  }

  private Claim claim(
      Report report, SourceResolver sources, Quotes quotes, AnnotatedArticle article) {
    Span content = report.content();
    boolean full =
        quotes.around(content.start()).filter(q -> q.outer().covers(content)).isPresent();
    Quote quote = full ? Quote.FULL : quotes.touches(content) ? Quote.PARTIAL : Quote.NO;
    return new Claim(
        content,
        sources.resolve(report),
        report.form() == Report.Form.QUOTATION ? "" : article.text(report.cue()),
        report.kind(),
        quote,
        (report.source().isEmpty() && report.form() != Report.Form.QUOTATION) || report.doubted()
            ? Status.HEDGED
            : Status.ATTRIBUTED,
        Optional.empty(),
        report.hedges().stream().map(article::text).toList(),
        report.negated(),
        Optional.empty(),
        report.rule());
  }
}
