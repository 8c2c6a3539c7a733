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
import org.dateline.text.Token;

/** Finds the claims of an article: who said what, and whether the article vouches for it. */
public final class ClaimExtractor {
  // What is longer is no sentence but a table or a list, and would cost quadratic time.
  static final int LONGEST_SENTENCE = 500;

  private final VerdictFinder verdicts = new VerdictFinder();
  private final SourceNouns sourceNouns = new SourceNouns();
  private final CueLexicon cues = new CueLexicon(verdicts, sourceNouns);
  private final VerbReports verbs = new VerbReports(cues);
  private final HedgeReports hedges = new HedgeReports(cues);
  private final NounReports nouns = new NounReports(cues);
  private final Merge merge = new Merge();
  private final AccordingReports according = new AccordingReports(cues);

  /** Whether the sentence may report something, and so must be parsed. */
  public boolean mayReport(Sentence sentence) {
    return cues.mayReport(sentence);
  }

  /** The claims in reading order. */
  public List<Claim> extract(AnnotatedArticle article, List<Name> names) {
    Quotes quotes = new Quotes(article.text());
    SourceResolver sources = new SourceResolver(article, names, sourceNouns);
    List<Stated> claims = new ArrayList<>();
    ContentTrim trim = new ContentTrim(article.text(), quotes);
    List<Report> reports = new ArrayList<>(trimmed(article, quotes, trim));
    reports.addAll(trimmed(new ColonReports(article, cues, names, quotes).find(), trim));
    reports.addAll(trimmed(new QuotationReports(article, quotes, names).find(reports), trim));
    reports.sort(Comparator.comparing(Report::cue));
    for (Report report : reports) {
      if (onlyPoints(report)) {
        continue;
      }
      claims.add(Stated.of(claim(report, sources, quotes, article), report));
    }
    claims.sort(Comparator.comparing(Stated::span));
    List<Verdict> judged =
        article.sentences().stream()
            .filter(sentence -> sentence.size() <= LONGEST_SENTENCE)
            .flatMap(sentence -> verdicts.find(sentence).stream())
            .toList();
    return new Statuses(cues, article, claims).decide(judged);
  }

  private List<Report> trimmed(AnnotatedArticle article, Quotes quotes, ContentTrim trim) {
    return article.sentences().stream()
        .map(sentence -> trimmed(reports(sentence, quotes), trim))
        .flatMap(reports -> merge.merge(reports).stream())
        .filter(report -> !hedgesItself(report, quotes))
        .toList();
  }

  private static List<Report> trimmed(List<Report> reports, ContentTrim trim) {
    return reports.stream()
        .flatMap(report -> trim.trim(report.content()).map(report::withContent).stream())
        .toList();
  }

  /** Whether a speaker's own adverb hedges, between quotation marks: that is no claim apart. */
  private static boolean hedgesItself(Report report, Quotes quotes) {
    return report.form() == Report.Form.ADVERB && quotes.around(report.cue().start()).isPresent();
  }

  private List<Report> reports(Sentence sentence, Quotes quotes) {
    if (sentence.parse().isEmpty() || sentence.size() > LONGEST_SENTENCE) {
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

  /** Whether only "unconfirmed reports" say so. */
  private boolean isDoubted(Report report) {
    return report
        .source()
        .filter(phrase -> sourceNouns.isRumour(report.sentence(), phrase))
        .filter(phrase -> cues.judges(report.sentence().token(phrase.range().first())))
        .isPresent();
  }

  private boolean hedged(Report report) {
    boolean unsourced = report.form() != Report.Form.QUOTATION;
    return report.doubted()
        || report
            .source()
            .map(phrase -> sourceNouns.isRumour(report.sentence(), phrase))
            .orElse(unsourced);
  }

  /** Whether the content is no more than "this claim" or "the figures". */
  private boolean onlyPoints(Report report) {
    List<Token> words =
        report.sentence().tokens().stream()
            .filter(token -> report.content().covers(token.span()))
            .toList();
    if (words.isEmpty() || words.size() > 3) {
      return false;
    }
    Token first = words.get(0);
    boolean definite = first.tag().equals("DT") || first.tag().equals("PRP$");
    return words.size() == 1
        ? Statuses.points(first)
        : definite && cues.refers(words.get(words.size() - 1));
  }

  private Claim claim(
      Report report, SourceResolver sources, Quotes quotes, AnnotatedArticle article) {
    Span content = report.content();
    boolean full =
        quotes.around(content.start()).filter(q -> q.outer().covers(content)).isPresent();
    Quote quote = full ? Quote.FULL : quotes.touches(content) ? Quote.PARTIAL : Quote.NO;
    return new Claim(
        content,
        isDoubted(report) ? Source.NONE : sources.resolve(report),
        report.form() == Report.Form.QUOTATION ? "" : article.text(report.cue()),
        report.kind(),
        quote,
        hedged(report) ? Status.HEDGED : Status.ATTRIBUTED,
        Optional.empty(),
        report.hedges().stream().map(article::text).toList(),
        report.negated(),
        Optional.empty(),
        report.rule());
  }
}
