package org.dateline.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Claim;
import org.dateline.figures.Figure;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Finds the place that a figure is about: the nearest in its sentence that something is said to be
 * in or near.
 *
 * <p>"Russia had 40,000 troops in the Kherson region": the region, not Russia, nor the town where
 * its source spoke.
 */
final class PlaceJoin {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "across",
          "outside",
          "inside",
          "throughout",
          "over",
          "off",
          "within",
          "into",
          "towards",
          "toward",
          "above",
          "beyond",
          "on",
          "from");
  private static final int FARTHEST = 8;

  /** How far before a place a number begins of which only it tells: "500 of them in ". */
  private static final int OF_THEM = 24;

  private final AnnotatedArticle article;
  private final InSpans<Located> places;
  private final InSpans<Figure> parts;

  private record Located(Span span, String name) {}

  PlaceJoin(AnnotatedArticle article, List<Name> names, List<Figure> figures) {
    this.article = article;
    parts = new InSpans<>(figures.stream().filter(Figure::part).toList(), Figure::span);
    places =
        new InSpans<>(
            names.stream()
                .filter(name -> name.type() == NameType.PLACE)
                .flatMap(
                    name ->
                        name.mentions().stream()
                            .filter(mention -> !mention.metonym() && !mention.credit())
                            .map(Mention::span)
                            .map(span -> new Located(span, name.name())))
                .toList(),
            Located::span);
  }

  /** The canonical name of the place; "" where the sentence states none. */
  String of(Figure figure, Optional<Claim> claim) {
    return article
        .sentenceAt(figure.span())
        .map(sentence -> in(sentence, figure, claim))
        .orElse("");
  }

  private String in(Sentence sentence, Figure figure, Optional<Claim> claim) {
    List<Located> stated =
        inner(places.within(sentence.span())).stream()
            .filter(place -> isWhere(sentence, place.span()))
            .filter(place -> !figure.phrase().covers(place.span()) || isAfter(figure, place))
            .filter(place -> !isOfPart(figure, place))
            .toList();
    List<Located> claimed =
        stated.stream()
            .filter(place -> claim.filter(c -> !c.span().covers(place.span())).isEmpty())
            .toList();
    return nearest(figure, claimed)
        .or(() -> nearest(figure, stated.stream().filter(p -> opens(sentence, p)).toList()))
        .map(Located::name)
        .orElse("");
  }

  /** In "1,386 people were held, 500 of them in Moscow" only the 500 were held there. */
  private boolean isOfPart(Figure figure, Located place) {
    int start = place.span().start();
    Span near = new Span(Math.max(0, start - OF_THEM), start);
    return isAfter(figure, place)
        && parts.within(near).stream()
            .anyMatch(
                part ->
                    part.span().start() > figure.span().start()
                        && article.text().startsWith(" of ", part.span().end()));
  }

  private static boolean isAfter(Figure figure, Located place) {
    return place.span().start() >= figure.span().end();
  }

  private static Optional<Located> nearest(Figure figure, List<Located> places) {
    return places.stream().min(Comparator.comparingInt(place -> distance(figure, place)));
  }

  /** A place before the figure seems twice as far as one after it. */
  private static int distance(Figure figure, Located place) {
    return isAfter(figure, place)
        ? place.span().start() - figure.span().end()
        : 2 * (figure.span().start() - place.span().end());
  }

  /** Whether a preposition of place leads to it. */
  private static boolean isWhere(Sentence sentence, Span place) {
    int at = firstToken(sentence, place) - 1;
    int farthest = at - FARTHEST;
    while (at >= 0 && at > farthest) {
      String word = sentence.token(at).lower();
      if (PREPOSITIONS.contains(word)) {
        return true;
      }
      if (!continues(sentence.token(at))) {
        return false;
      }
      at--;
    }
    return false;
  }

  /** But for the second place of "Mosul, Iraq", which only says where the first lies. */
  private List<Located> inner(List<Located> places) {
    List<Located> inner = new ArrayList<>();
    int end = -1;
    for (Located place : places) {
      boolean outer =
          end > 0 && place.span().start() == end + 2 && article.text().charAt(end) == ',';
      if (!outer) {
        inner.add(place);
      }
      end = place.span().end();
    }
    return inner;
  }

  /** Whether a word may stand between the preposition and the name: "in the city of". */
  private static boolean continues(Token token) {
    return token.lower().equals("of")
        || Expressions.matches(token.tag(), "DT|NNP?S?|JJ|VBN|CC|POS|,|HYPH");
  }

  /** "In Mykolaiv, officials said 6 people were killed"; not "in an interview in Kyiv". */
  private static boolean opens(Sentence sentence, Located place) {
    int first = firstToken(sentence, place.span());
    return first > 0
        && first <= 4
        && PREPOSITIONS.contains(sentence.token(0).lower())
        && sentence.tokens().subList(0, first).stream()
            .allMatch(token -> token.index() == 0 || continues(token));
  }

  private static int firstToken(Sentence sentence, Span span) {
    int low = 0;
    int high = sentence.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
