package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claims.NameIndex.Named;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Finds what follows a colon without quotation marks: "Kravets: The bridge is gone", and the
 * paragraphs after "The minister said:", as press releases print statements.
 */
final class ColonReports {
  private static final int FEWEST_TOKENS = 3;
  private static final int MOST_SENTENCES = 60;

  private final AnnotatedArticle article;
  private final CueLexicon cues;
  private final NameIndex names;
  private final Quotes quotes;

  ColonReports(AnnotatedArticle article, CueLexicon cues, List<Name> names, Quotes quotes) {
    this.article = article;
    this.cues = cues;
    this.names = new NameIndex(names);
    this.quotes = quotes;
  }

  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.size() > 1 && sentence.size() <= ClaimExtractor.LONGEST_SENTENCE) {
        named(sentence).ifPresent(reports::add);
        reports.addAll(introduced(sentence));
      }
    }
    return reports;
  }

  /** "Kravets: The bridge is gone". */
  private Optional<Report> named(Sentence in) {
    Optional<Named> name = names.at(in.token(0).span());
    if (name.isEmpty()
        || name.get().name().type() == NameType.PLACE
        || name.get().span().start() < in.span().start()) {
      return Optional.empty();
    }
    int last = 0;
    while (last + 1 < in.size() && name.get().span().covers(in.token(last + 1).span())) {
      last++;
    }
    int first = last + 2;
    boolean colon = first < in.size() && in.token(last + 1).word().equals(":");
    SourcePhrase source = new SourcePhrase(new Range(0, last), last);
    return colon && states(in, first)
        ? Optional.of(
            report(in, in.span(first, in.size() - 1), in.token(last + 1).span(), source, true))
        : Optional.empty();
  }

  /** Whether a clause without marks begins here. */
  private static boolean states(Sentence in, int first) {
    return in.size() - first >= FEWEST_TOKENS
        && Character.isLetterOrDigit(in.token(first).word().codePointAt(0))
        && in.tokens().subList(first, in.size()).stream().anyMatch(Token::isFinite);
  }

  /** "The minister said:", before paragraphs without marks. */
  private List<Report> introduced(Sentence in) {
    int verb = in.size() - 2;
    boolean colon = in.token(verb + 1).word().equals(":");
    if (!colon || in.parse().isEmpty() || in.number() >= article.sentences().size()) {
      return List.of();
    }
    ParsedSentence parsed = new ParsedSentence(in, in.parse().get());
    Optional<SourcePhrase> source =
        cues.speaks(parsed, verb) ? SourcePhrases.of(parsed, verb) : Optional.empty();
    return source.isEmpty()
        ? List.of()
        : statement(in.number()).stream()
            .map(span -> report(in, span, in.token(verb).span(), source.get(), false))
            .toList();
  }

  /** The paragraphs from a sentence on, up to the last in which the speaker says "I" or "we". */
  private List<Span> statement(int from) {
    List<Span> spans = new ArrayList<>();
    int own = 1;
    int next = from;
    while (next < Math.min(article.sentences().size(), from + MOST_SENTENCES) && goesOn(next)) {
      int end = paragraphEnd(next);
      List<Sentence> paragraph = article.sentences().subList(next, end);
      spans.add(
          new Span(paragraph.get(0).span().start(), paragraph.get(end - next - 1).span().end()));
      own = paragraph.stream().anyMatch(this::saysWe) ? spans.size() : own;
      next = end;
    }
    return spans.subList(0, Math.min(own, spans.size()));
  }

  /** Whether the paragraph is a part of a statement: sentences, not a heading or a quotation. */
  private boolean goesOn(int first) {
    Sentence last = article.sentences().get(paragraphEnd(first) - 1);
    return states(article.sentences().get(first), 0)
        && last.token(last.size() - 1).tag().equals(".");
  }

  private int paragraphEnd(int first) {
    int paragraph = article.sentences().get(first).paragraph();
    int end = first + 1;
    while (end < article.sentences().size()
        && article.sentences().get(end).paragraph() == paragraph) {
      end++;
    }
    return end;
  }

  private boolean saysWe(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(
            token -> token.tagged("PRP") && Expressions.matches(token.lower(), "i|we|my|our|us|me"))
        .anyMatch(token -> quotes.around(token.span().start()).isEmpty());
  }

  private static Report report(
      Sentence in, Span content, Span cue, SourcePhrase source, boolean colon) {
    return new Report(
        colon ? Form.QUOTATION : Form.VERB,
        in,
        content,
        cue,
        "say",
        colon ? "name and colon" : "statement after a colon",
        Optional.of(source),
        false,
        List.of(),
        false);
  }
}
