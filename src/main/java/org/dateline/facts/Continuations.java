package org.dateline.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Claim;
import org.dateline.figures.Figure;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Finds the claim that a figure goes on with, where it stands in none: "Police said 12 died.
 * Another 30 were wounded."
 *
 * <p>A sentence goes on by the words of {@code continuations.tsv}, and within its paragraph only.
 */
final class Continuations {
  private static final Set<String> OPENINGS =
      Lexicon.load(Continuations.class, "continuations.tsv").words("opening");
  private static final int LONGEST = 3;
  private static final int MOST = 5;

  /** How far after its source the rest of a report begins: ", ". */
  private static final int NEAR = 2;

  private final AnnotatedArticle article;
  private final InSpans<Claim> claims;

  Continuations(AnnotatedArticle article, List<Claim> claims) {
    this.article = article;
    this.claims =
        new InSpans<>(
            claims.stream()
                .filter(claim -> !claim.source().name().isEmpty() && claim.within().isEmpty())
                .toList(),
            Claim::span);
  }

  /** The claim; empty where the figure goes on with none. */
  Optional<Claim> of(Figure figure) {
    return article
        .sentenceAt(figure.span())
        .flatMap(sentence -> before(figure, sentence).or(() -> fromLast(sentence)));
  }

  /** "At least 12 have died, according to the UN, 79 since 2013". */
  private Optional<Claim> before(Figure figure, Sentence sentence) {
    return claims.within(sentence.span()).stream()
        .filter(claim -> claim.span().end() <= figure.span().start())
        .filter(claim -> claim.source().span().filter(s -> leadsTo(s, figure)).isPresent())
        .findFirst();
  }

  private static boolean leadsTo(Span source, Figure figure) {
    int gap = figure.phrase().start() - source.end();
    return gap > 0 && gap <= NEAR;
  }

  private Optional<Claim> fromLast(Sentence sentence) {
    Sentence last = sentence;
    List<Claim> found = List.of();
    for (int step = 0;
        step < MOST && found.isEmpty() && last.number() > 1 && goesOn(last);
        step++) {
      last = article.sentences().get(last.number() - 2);
      found = last.paragraph() == sentence.paragraph() ? claims.within(last.span()) : List.of();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private static boolean goesOn(Sentence sentence) {
    StringBuilder opening = new StringBuilder();
    for (int at = 0; at < Math.min(LONGEST, sentence.size()); at++) {
      opening.append(at > 0 ? " " : "").append(sentence.token(at).word().toLowerCase(Locale.ROOT));
      if (OPENINGS.contains(opening.toString())) {
        return true;
      }
    }
    return false;
  }
}
