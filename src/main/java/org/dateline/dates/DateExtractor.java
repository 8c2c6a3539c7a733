package org.dateline.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Words words = new Words();
  private final Trigger trigger = new Trigger(words);

  /** The date expressions in reading order; no two overlap. */
  public List<DateMention> extract(AnnotatedArticle article) {
    Optional<LocalDate> published = article.article().published().map(Publication::date);
    Resolver resolver = new Resolver(published);
    List<DateMention> mentions = new ArrayList<>();
    Story story = Story.begin();
    for (Sentence sentence : article.sentences()) {
      if (trigger.mayHold(sentence)) {
        story = inSentence(sentence, resolver, story, mentions);
      }
    }
    return List.copyOf(mentions);
  }

  private Story inSentence(
      Sentence sentence, Resolver resolver, Story before, List<DateMention> mentions) {
    List<Piece> pieces = Piece.of(sentence);
    Story story = before;
    for (Found found : new Grammar(pieces, words).read()) {
      Piece first = pieces.get(found.first());
      Piece last = pieces.get(found.end() - 1);
      Outlook outlook = Outlook.of(sentence, first.token().index(), last.token().index());
      Resolved resolved = resolver.resolve(found.reading(), outlook, story);
      mentions.add(Written.mention(new Span(first.start(), last.end()), found.reading(), resolved));
      story = story.then(resolved);
    }
    return story;
  }
}
