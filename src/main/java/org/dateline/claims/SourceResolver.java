package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Resolves the sources of an article's reports, in reading order, by who has spoken so far. */
final class SourceResolver {
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

  private final AnnotatedArticle article;
  private final List<Name> names;
  private final List<Source> spoken = new ArrayList<>();

  SourceResolver(AnnotatedArticle article, List<Name> names) {
    this.article = article;
    this.names = names;
  }

  Source resolve(Report report) {
    if (report.source().isEmpty()) {
      return report.form() == Report.Form.QUOTATION ? goesOn() : Source.NONE;
    }
    SourcePhrase phrase = report.source().get();
    Sentence in = report.sentence();
    Span span = in.span(phrase.range().first(), phrase.range().last());
    Source source = resolve(in, phrase, span);
    spoken.add(source);
    return source;
  }

  private Source goesOn() {
    if (spoken.isEmpty()) {
      return Source.NONE;
    }
    Source last = spoken.get(spoken.size() - 1);
    return last;
  }

  private Source resolve(Sentence in, SourcePhrase phrase, Span span) {
    Token head = in.token(phrase.head());
    if (head.tagged("PRP")) {
      return pronoun(head, span);
    }
    Optional<Name> name = named(span, head.span());
    if (name.isPresent()) {
      return new Source(name.get().name(), Optional.of(span), kind(name.get()), false);
    }
    String text = described(in, phrase.range());
    return new Source(text, Optional.of(span), Source.Kind.GROUP, true);
  }

  private Source pronoun(Token head, Span span) {
    boolean person = PERSONAL.contains(head.lower());
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Source before = spoken.get(i);
      boolean isPerson = before.kind() == Source.Kind.PERSON;
      if (isPerson == person) {
        return new Source(before.name(), Optional.of(span), before.kind(), before.anonymous());
      }
    }
    return new Source(article.text(span), Optional.of(span), Source.Kind.GROUP, true);
  }

  private Optional<Name> named(Span span, Span head) {
    Name best = null;
    for (Name name : names) {
      for (Mention mention : name.mentions()) {
        if (span.covers(mention.span())) {
          boolean better =
              best == null
                  || mention.span().covers(head)
                  || (name.type() == NameType.PERSON && best.type() != NameType.PERSON);
          best = better ? name : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Source.Kind kind(Name name) {
    return switch (name.type()) {
      case PERSON -> Source.Kind.PERSON;
      case PLACE -> Source.Kind.GOVERNMENT;
      case ORGANISATION -> Source.Kind.ORGANISATION;
    };
  }

  private String described(Sentence in, Range range) {
    int first = range.first();
    while (first < range.last() && DETERMINERS.contains(in.token(first).tag())) {
      first++;
    }
    String text = article.text(in.span(first, range.last()));
    boolean common = !in.token(first).tagged("NNP") && !in.token(first).tagged("JJ");
    return common && first == 0
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
