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
  private final AccordingReports according = new AccordingReports();

  /** Whether the sentence may report something, and so must be parsed. */
  public boolean mayReport(Sentence sentence) {
    return cues.mayReport(sentence);
  }

  /** The claims in reading order. */
  public List<Claim> extract(AnnotatedArticle article, List<Name> names) {
    Quotes quotes = new Quotes(article.text());
    ContentTrim trim = new ContentTrim(article.text(), quotes);
    SourceResolver sources = new SourceResolver(article, names);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Report report : reports(sentence, quotes)) {
        Optional<Span> content = trim.trim(report.content());
        if (content.isPresent()) {
          claims.add(claim(report.withContent(content.get()), sources, quotes, article));
        }
      }
    }
    claims.sort(Comparator.comparing(Claim::span));
    return claims;
  }

  private List<Report> reports(Sentence sentence, Quotes quotes) {
    if (sentence.parse().isEmpty()) {
      return List.of();
    }
    ParsedSentence parsed = new ParsedSentence(sentence, sentence.parse().get());
    List<Report> reports = new ArrayList<>(verbs.find(parsed, quotes));
    reports.addAll(according.find(parsed));
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
        article.text(report.cue()),
        report.kind(),
        quote,
        Status.ATTRIBUTED,
        Optional.empty(),
        List.of(),
        report.negated(),
        Optional.empty(),
        report.rule());
  }
}
