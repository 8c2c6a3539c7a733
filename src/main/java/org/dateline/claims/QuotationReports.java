package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Finds the quotations that no verb reports: a speaker goes on, or is named beside them. */
final class QuotationReports {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_NAME = 80;
  private static final int REACH = 5_000;
  private static final String DASHES = "-\u2013\u2014\u2015";

  private final AnnotatedArticle article;
  private final Quotes quotes;
  private final NameIndex names;
  private final TreeMap<Integer, Report> byStart = new TreeMap<>();
  private final TreeMap<Integer, Report> byCue = new TreeMap<>();

  QuotationReports(AnnotatedArticle article, Quotes quotes, List<Name> names) {
    this.article = article;
    this.quotes = quotes;
    this.names = new NameIndex(names);
  }

  List<Report> find(List<Report> reported) {
    reported.forEach(report -> byStart.put(report.content().start(), report));
    reported.forEach(report -> byCue.put(report.cue().start(), report));
    List<Report> found = new ArrayList<>();
    for (Quotation quotation : quotes.all()) {
      if (isWhole(quotation) && around(quotation.outer()).noneMatch(r -> reports(r, quotation))) {
        report(quotation).ifPresent(found::add);
      }
    }
    return found;
  }

  private Stream<Report> around(Span quotation) {
    return byStart
        .subMap(Math.max(0, quotation.start() - REACH), quotation.end())
        .values()
        .stream();
  }

  private static boolean reports(Report report, Quotation quotation) {
    Span one = report.content();
    Span two = quotation.inner();
    int common = Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
    return 2 * common >= two.length();
  }

  /** Whether the words in marks are sentences of their own. */
  private boolean isWhole(Quotation quotation) {
    String words = article.text(quotation.inner());
    return (words.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS
            && !Character.isLowerCase(words.codePointAt(0))
            && ".?!,\u2026".indexOf(words.charAt(words.length() - 1)) >= 0)
        || signature(quotation).isPresent();
  }

  private Optional<Report> report(Quotation quotation) {
    Optional<Token> before = before(quotation.outer().start());
    Optional<Sentence> sentence = article.sentenceAt(quotation.inner());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> signed = signature(quotation);
    if (signed.isPresent()) {
      return Optional.of(
          report(quotation, signed.get().sentence, signed.map(Named::phrase), "signed"));
    }
    if (before.isPresent() && before.get().word().equals(":")) {
      return introduced(quotation)
          .map(n -> report(quotation, n.sentence, Optional.of(n.phrase), "introduced"));
    }
    boolean starts =
        before.isEmpty()
            || ".?!".contains(before.get().word())
            || before.get().word().endsWith(".")
            || Quotes.isMark(before.get().word().charAt(0));
    return starts && goesOn(quotation)
        ? Optional.of(report(quotation, sentence.get(), Optional.empty(), "speaker goes on"))
        : Optional.empty();
  }

  private static Report report(
      Quotation quotation, Sentence sentence, Optional<SourcePhrase> source, String rule) {
    return new Report(
        Form.QUOTATION,
        sentence,
        quotation.inner(),
        quotation.outer(),
        "say",
        rule,
        source,
        false,
        List.of(),
        false);
  }

  private record Named(Sentence sentence, SourcePhrase phrase) {}

  private boolean goesOn(Quotation quotation) {
    int paragraph = article.sentenceAt(quotation.inner()).orElseThrow().paragraph();
    Map.Entry<Integer, Report> entry = byCue.lowerEntry(quotation.outer().start());
    while (entry != null && paragraph - entry.getValue().sentence().paragraph() <= 1) {
      if (entry.getValue().source().isPresent()) {
        return true;
      }
      entry = byCue.lowerEntry(entry.getKey());
    }
    return false;
  }

  /** Who is named last before the colon, or speaks in its sentence. */
  private Optional<Named> introduced(Quotation quotation) {
    int start = quotation.outer().start();
    Map.Entry<Integer, Report> last = byCue.lowerEntry(start);
    boolean same = last != null && last.getValue().sentence().span().end() + 1 >= start;
    return same
        ? last.getValue().source().map(phrase -> new Named(last.getValue().sentence(), phrase))
        : lastName(start);
  }

  private Optional<Token> before(int offset) {
    int number = article.sentenceAt(new Span(offset, offset)).map(Sentence::number).orElse(1);
    Token last = null;
    for (int i = Math.max(0, number - 2); i < number; i++) {
      Sentence sentence = article.sentences().get(i);
      int until = firstFrom(sentence, offset);
      last = until > 0 ? sentence.token(until - 1) : last;
    }
    return Optional.ofNullable(last);
  }

  /** The index of the first token that ends after an offset. */
  private static int firstFrom(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last person or organisation named before a colon, in its sentence. */
  private Optional<Named> lastName(int offset) {
    Optional<Sentence> sentence = article.sentenceAt(new Span(offset - 2, offset));
    return sentence.flatMap(
        in ->
            names.in(new Span(Math.max(in.span().start(), offset - REACH), offset)).stream()
                .filter(named -> named.name().type() != NameType.PLACE)
                .reduce((one, other) -> other)
                .map(named -> named(in, named.span())));
  }

  private static Named named(Sentence sentence, Span span) {
    int first = -1;
    int last = 0;
    for (int i = firstFrom(sentence, span.start()); i < sentence.size(); i++) {
      if (!span.overlaps(sentence.token(i).span())) {
        break;
      }
      first = first < 0 ? i : first;
      last = i;
    }
    return new Named(sentence, new SourcePhrase(new Range(Math.max(first, 0), last), last));
  }

  /** The name after a dash: "… the war." – Jane Roe. */
  private Optional<Named> signature(Quotation quotation) {
    String text = article.text();
    int at = quotation.outer().end();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
      at++;
    }
    if (at >= text.length() || DASHES.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    int start = at + 1;
    return names.in(new Span(start, Math.min(text.length(), start + LONGEST_NAME))).stream()
        .filter(named -> named.span().start() <= start + 2)
        .filter(named -> named.name().type() == NameType.PERSON)
        .findFirst()
        .flatMap(named -> article.sentenceAt(named.span()).map(s -> named(s, named.span())));
  }
}
