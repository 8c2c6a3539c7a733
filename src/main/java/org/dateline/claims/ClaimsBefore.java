package org.dateline.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** The claims that an article has made before a verdict, as the verdict can mean them. */
final class ClaimsBefore {
  private static final int NEAR = 3;
  private static final int FAR = 6;
  private static final int FARTHEST = 40;
  private static final int PARAGRAPHS = 3;

  private final List<Stated> claims;
  private final List<Integer> indexes;
  private final Sentence at;

  /**
   * Takes some of an article's claims.
   *
   * @param indexes of the claims among all, in reading order; at least one
   * @param at the sentence of the verdict
   */
  ClaimsBefore(List<Stated> claims, List<Integer> indexes, Sentence at) {
    this.claims = claims;
    this.indexes = indexes;
    this.at = at;
  }

  Stated latest() {
    return claims.get(indexes.get(indexes.size() - 1));
  }

  /** The claims of the last sentence that has any. */
  List<Integer> last() {
    Stated last = latest();
    return at.number() - last.sentence() > NEAR
        ? List.of()
        : where(stated -> stated.sentence() == last.sentence() && stated.sameSource(last));
  }

  /** The last two claims. */
  List<Integer> two() {
    return indexes.subList(Math.max(0, indexes.size() - 2), indexes.size());
  }

  /** The claims of the last paragraphs. */
  List<Integer> recent() {
    return where(stated -> at.paragraph() - stated.paragraph() <= PARAGRAPHS);
  }

  /** The unbroken run of claims of the last source. */
  List<Integer> run() {
    Stated last = latest();
    int first = indexes.size();
    while (first > 0 && continues(claims.get(indexes.get(first - 1)), last)) {
      first--;
    }
    return indexes.subList(first, indexes.size());
  }

  private boolean continues(Stated stated, Stated last) {
    return stated.sameSource(last) && at.paragraph() - stated.paragraph() <= PARAGRAPHS;
  }

  /** The claims of sources with these words in their names. */
  List<Integer> of(Set<String> owners) {
    return where(stated -> owners.stream().anyMatch(stated.claim().source().name()::contains));
  }

  /**
   * What those have claimed of late who say something of the one who answers, or else the last
   * source.
   *
   * @param answers whether a claim is by the one who answers
   * @param names words of the name of the one who answers
   */
  List<Integer> accusations(Predicate<Stated> answers, Set<String> names) {
    List<Integer> others =
        where(stated -> !answers.test(stated) && at.number() - stated.sentence() <= FARTHEST);
    Set<String> accusers =
        others.stream()
            .map(claims::get)
            .filter(stated -> speaksOf(stated, names))
            .map(stated -> stated.claim().source().name())
            .collect(Collectors.toSet());
    Optional<String> last = others.stream().reduce((one, next) -> next).map(this::source);
    Set<String> meant = accusers.isEmpty() ? last.map(Set::of).orElse(Set.of()) : accusers;
    return others.stream()
        .filter(i -> !source(i).isEmpty() || speaksOf(claims.get(i), names))
        .filter(i -> meant.contains(source(i)))
        .toList();
  }

  private String source(int claim) {
    return claims.get(claim).claim().source().name();
  }

  /** The claims that speak of a thing. */
  List<Integer> about(Set<String> topic) {
    return where(stated -> at.number() - stated.sentence() <= FAR && speaksOf(stated, topic));
  }

  /** Whether a claim names one of the things, or means it by a pronoun. */
  private static boolean speaksOf(Stated stated, Set<String> topic) {
    Sentence in = stated.report().sentence();
    boolean pronoun =
        in.tokens().stream()
            .filter(token -> stated.span().covers(token.span()))
            .anyMatch(token -> Expressions.matches(token.lower(), "it|they|them"));
    Span before = new Span(in.span().start(), Math.max(in.span().start(), stated.span().start()));
    return stated.words().stream().anyMatch(topic::contains)
        || (pronoun && Stated.words(in, before, false).stream().anyMatch(topic::contains));
  }

  private List<Integer> where(Predicate<Stated> condition) {
    return indexes.stream().filter(i -> condition.test(claims.get(i))).toList();
  }

  /** The indexes of the claims near an offset that meet a condition. */
  static List<Integer> near(List<Stated> claims, int offset, Predicate<Stated> condition) {
    return IntStream.range(Statuses.first(claims, offset), Statuses.end(claims, offset))
        .filter(i -> condition.test(claims.get(i)))
        .boxed()
        .toList();
  }
}
