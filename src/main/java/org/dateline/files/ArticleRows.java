package org.dateline.files;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.claims.Claim;
import org.dateline.dates.PublicationFinder;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.Ids;
import org.dateline.facts.ReportedFigure;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.Article;
import org.dateline.text.CodePoints;
import org.dateline.text.Finding;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** What the rows of one article share: ids, offsets in code points, sentences. */
final class ArticleRows {
  static final String FIGURE = Ids.FIGURE;
  static final String DATE = "d";
  static final String CLAIM = "c";
  static final String NAME = "n";
  static final String MENTION = "m";

  private final ArticleFacts facts;
  private final Standing standing;
  private final CodePoints codePoints;
  private final Ids ids;
  private final Map<Claim, String> claimIds = new HashMap<>();

  ArticleRows(ArticleFacts facts, Standing standing) {
    this.facts = facts;
    this.standing = standing;
    codePoints = new CodePoints(facts.article().text());
    ids = new Ids(facts.article().text());
    nameClaims();
  }

  /** Two sources may be given the same words: of these the second has an id of its own. */
  private void nameClaims() {
    Map<Span, Integer> times = new HashMap<>();
    for (Claim claim : facts.claims()) {
      String id = id(CLAIM, claim.span());
      int time = times.merge(claim.span(), 1, Integer::sum);
      claimIds.putIfAbsent(
          claim, time == 1 ? id : Ids.of(CLAIM, List.of(id, Integer.toString(time))));
    }
  }

  /** A row of a sheet: what was found, in its article. */
  record Row<F>(ArticleRows in, F finding) {}

  Standing standing() {
    return standing;
  }

  ArticleFacts facts() {
    return facts;
  }

  String article() {
    return facts.article().article().id();
  }

  Article read() {
    return facts.article().article();
  }

  ArticleTally tally() {
    return ArticleTally.of(facts);
  }

  String published() {
    return read().published().map(publication -> publication.date().toString()).orElse("");
  }

  String publishedFrom() {
    return read()
        .published()
        .map(publication -> publication.from().name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  String publishedDoubt() {
    return String.join("; ", new PublicationFinder().compare(read()).contradictions());
  }

  /** How many tokens hold a letter or a digit; "" of a copy, which is not gone through. */
  String words() {
    return counted(
        facts.article().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.word().codePoints().anyMatch(Character::isLetterOrDigit))
            .count());
  }

  String sentences() {
    return counted(facts.article().sentences().size());
  }

  private String counted(long count) {
    return standing.original().isPresent() ? "" : Long.toString(count);
  }

  String id(String kind, Span span) {
    return ids.of(kind, span);
  }

  String claimId(Claim claim) {
    return claimIds.getOrDefault(claim, id(CLAIM, claim.span()));
  }

  String start(Span span) {
    return Integer.toString(codePoints.at(span.start()));
  }

  String end(Span span) {
    return Integer.toString(codePoints.at(span.end()));
  }

  String text(Span span) {
    return facts.article().text(span);
  }

  String text(Optional<Span> span) {
    return span.map(this::text).orElse("");
  }

  String sentenceNumber(Span span) {
    return sentence(span).map(sentence -> Integer.toString(sentence.number())).orElse("");
  }

  String sentenceText(Span span) {
    return sentence(span).map(sentence -> text(sentence.span())).orElse("");
  }

  private Optional<Sentence> sentence(Span span) {
    return facts.article().sentenceAt(span);
  }

  String figuresIn(Claim claim) {
    return idsIn(claim, FIGURE, facts.figures().stream().map(ReportedFigure::figure).toList());
  }

  String datesIn(Claim claim) {
    return idsIn(claim, DATE, facts.dates());
  }

  String namesIn(Claim claim, NameType type) {
    return facts.names().stream()
        .filter(name -> name.type() == type)
        .filter(name -> name.mentions().stream().anyMatch(m -> claim.span().covers(m.span())))
        .map(this::nameId)
        .collect(Collectors.joining("; "));
  }

  private String idsIn(Claim claim, String kind, List<? extends Finding> findings) {
    return findings.stream()
        .filter(finding -> claim.span().covers(finding.span()))
        .map(finding -> id(kind, finding.span()))
        .collect(Collectors.joining("; "));
  }

  String nameId(Name name) {
    return id(NAME, name.span());
  }

  String claimsOf(Name person) {
    return Long.toString(
        facts.claims().stream()
            .filter(claim -> claim.source().name().equals(person.name()))
            .count());
  }

  static String number(Optional<BigDecimal> value) {
    return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
  }
}
