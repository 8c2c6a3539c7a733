package org.dateline.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.TimeOnly;
import org.dateline.dates.Grammar.Found;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Publication;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Finds the date expressions of an article and resolves them as a news reader would.
 *
 * <p>"late Friday evening" is one, "two years" too; the age in "a 25-year-old" is left to figures.
 */
public final class DateExtractor {
  /** Among how many expressions before and behind it a time of day finds its day. */
  private static final int NEIGHBOURS = 10;

  private final Words words = new Words();
  private final LocalZones localZones = new LocalZones();
  private final OutlookReader outlooks = new OutlookReader();
  private final BiPredicate<String, Span> trigger;

  public DateExtractor() {
    trigger = new Trigger(words)::mayHold;
  }

  /** An extractor that looks only into sentences of which a trigger says yes. */
  DateExtractor(BiPredicate<String, Span> trigger) {
    this.trigger = trigger;
  }

  /** The date expressions in reading order; no two overlap. */
  public List<DateMention> extract(AnnotatedArticle article) {
    Optional<LocalDate> published = article.article().published().map(Publication::date);
    Resolver resolver = new Resolver(published);
    List<DateMention> mentions = new ArrayList<>();
    Story story = Story.begin();
    for (Sentence sentence : article.sentences()) {
      if (trigger.test(article.text(), sentence.span())) {
        story = inSentence(sentence, resolver, story.inSentence(sentence.number()), mentions);
      }
    }
    return List.copyOf(mentions);
  }

  private Story inSentence(
      Sentence sentence, Resolver resolver, Story before, List<DateMention> mentions) {
    List<Piece> pieces = Piece.of(sentence);
    List<Found> found = new Grammar(pieces, words).read();
    Story story = before;
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Resolved resolved = resolve(sentence, pieces, dated(found, i), resolver, story);
      Span span = new Span(pieces.get(one.first()).start(), pieces.get(one.end() - 1).end());
      mentions.add(Written.mention(span, zoned(one.reading(), resolved, pieces), resolved));
      story = story.then(one.reading().expression(), resolved);
    }
    return story;
  }

  /** A local time has the zone of the place that its sentence names. */
  private Reading zoned(Reading reading, Resolved resolved, List<Piece> pieces) {
    Optional<DayTime> local = reading.time().filter(DayTime::local);
    if (local.isEmpty() || resolved.first().isEmpty()) {
      return reading;
    }
    return localZones
        .of(pieces, resolved.first().get())
        .map(zone -> reading.at(local.get().in(zone)))
        .orElse(reading);
  }

  private Resolved resolve(
      Sentence sentence, List<Piece> pieces, Found found, Resolver resolver, Story story) {
    int first = pieces.get(found.first()).token().index();
    int last = pieces.get(found.end() - 1).token().index();
    return resolver.resolve(found.reading(), outlooks.of(sentence, first, last), story);
  }

  /** A time of day without a day belongs to the nearest day that its sentence names. */
  private static Found dated(List<Found> found, int index) {
    Found one = found.get(index);
    if (!(one.reading().expression() instanceof TimeOnly)) {
      return one;
    }
    Found nearest = one;
    int distance = Integer.MAX_VALUE;
    int from = Math.max(0, index - NEIGHBOURS);
    for (Found other : found.subList(from, Math.min(found.size(), index + NEIGHBOURS))) {
      int apart = Math.max(other.first() - one.end(), one.first() - other.end());
      if (TimeGrammar.isDay(other.reading().expression()) && apart < distance) {
        nearest = other;
        distance = apart;
      }
    }
    return nearest;
  }
}
