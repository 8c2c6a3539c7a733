package org.dateline.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.figures.Figure;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Span;

/**
 * Finds the date that a figure is about: the nearest in its sentence, and in its claim where it
 * stands in one.
 */
final class DateJoin {
  private final AnnotatedArticle article;
  private final InSpans<DateMention> dates;

  DateJoin(AnnotatedArticle article, List<DateMention> dates) {
    this.article = article;
    this.dates =
        new InSpans<>(dates.stream().filter(DateJoin::isMoment).toList(), DateMention::span);
  }

  private static boolean isMoment(DateMention date) {
    return (date.type() == DateMention.Type.DATE || date.type() == DateMention.Type.TIME)
        && !date.value().isEmpty()
        && !date.value().contains("REF")
        && !date.value().startsWith("X");
  }

  /** Its TIMEX3 value; "" where none is stated. */
  String of(Figure figure, Optional<Claim> claim) {
    return article
        .sentenceAt(figure.span())
        .map(sentence -> claim.map(c -> within(c.span(), sentence.span())).orElse(sentence.span()))
        .stream()
        .flatMap(span -> dates.within(span).stream())
        .min(Comparator.comparingInt(date -> distance(figure.span(), date.span())))
        .map(DateMention::value)
        .orElse("");
  }

  private static Span within(Span claim, Span sentence) {
    int start = Math.max(claim.start(), sentence.start());
    return new Span(start, Math.max(start, Math.min(claim.end(), sentence.end())));
  }

  private static int distance(Span figure, Span date) {
    return date.start() >= figure.end() ? date.start() - figure.end() : figure.start() - date.end();
  }
}
