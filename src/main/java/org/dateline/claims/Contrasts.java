package org.dateline.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Finds accounts of two sources that an article sets against each other. */
final class Contrasts {
  private static final Set<String> CUES =
      Set.of("but", "however", "although", "though", "whereas", "yet");
  private static final Pattern STRONG_NO =
      Pattern.compile(
          "(?:^|.*\\b)(?:no such|there (?:is|are|was|were|has been|have been|had been) (?:no|never)|(?:did|does|do|was|were|had|has|have) (?:not|never)|(?:did|does|do|was|were|had|has|have)n['\u2019]t)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FUTURE = Pattern.compile("\\b(?:will|would)\\b|['\u2019]ll\\b");
  private static final Pattern DESPITE =
      Pattern.compile(
          "\\bdespite (?:its|his|her|their|the|\\S+['\u2019]s) (?:announcement|claim|claims|statement|statements|assertion|assurances|denial|denials)",
          Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 2;
  private static final int FAR = 40;
  private static final int REACH = 8;
  private static final int OPENING = 3;

  private final CueLexicon cues;
  private final AnnotatedArticle article;
  private final List<Stated> claims;

  Contrasts(CueLexicon cues, AnnotatedArticle article, List<Stated> claims) {
    this.cues = cues;
    this.article = article;
    this.claims = claims;
  }

  /** Two claims that contradict each other, by their indexes. */
  record Pair(int first, int second) {}

  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size() && near(i, j); j++) {
        if (comparable(claims.get(i), claims.get(j)) && contradict(i, j)) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    return pairs;
  }

  private boolean near(int first, int second) {
    return claims.get(second).sentence() - claims.get(first).sentence() <= FAR;
  }

  private static boolean comparable(Stated one, Stated other) {
    boolean sources = one.report().source().isPresent() && other.report().source().isPresent();
    return sources
        && !one.sameSource(other)
        && !one.span().overlaps(other.span())
        && other.sentence() - one.sentence() <= FAR;
  }

  private boolean contradict(int first, int second) {
    Stated one = claims.get(first);
    Stated other = claims.get(second);
    boolean near = other.sentence() - one.sentence() <= NEAR;
    return (near && counted(one, other))
        || (near && second - first <= 2 && contrasted(other) && negated(other) && !negated(one))
        || (contrasted(other)
            && shared(one, other) >= 2
            && 2.5 * shared(one, other) >= Math.min(one.words().size(), other.words().size())
            && !near)
        || (despite(other)
            && things(one, other) >= 2
            && !FUTURE.matcher(article.text(one.span())).find());
  }

  private static int shared(Stated one, Stated other) {
    Set<String> common = new HashSet<>(one.words());
    common.retainAll(other.words());
    return common.size();
  }

  /** How many words both have but for names. */
  private static int things(Stated one, Stated other) {
    Set<String> common = new HashSet<>(Stated.words(one.report().sentence(), one.span(), false));
    common.retainAll(Stated.words(other.report().sentence(), other.span(), false));
    return common.size();
  }

  /** "police put the number at 500", after another number. */
  private boolean counted(Stated one, Stated other) {
    return hasNumber(one) && hasNumber(other) && cues.counts(other.report().rule());
  }

  private static boolean hasNumber(Stated stated) {
    return stated.report().sentence().tokens().stream()
        .anyMatch(token -> token.tagged("CD") && stated.span().covers(token.span()));
  }

  /** Whether "but" or "however" stands before the source, or right after it. */
  private static boolean contrasted(Stated stated) {
    Sentence in = stated.report().sentence();
    int cue = stated.report().cue().start();
    List<Token> before = in.tokens().stream().filter(token -> token.span().end() <= cue).toList();
    return before.stream()
            .skip(Math.max(0, before.size() - REACH))
            .map(Token::lower)
            .anyMatch(CUES::contains)
        || in.tokens().stream().limit(OPENING).map(Token::lower).anyMatch(CUES::contains);
  }

  private boolean negated(Stated stated) {
    Span span = stated.span();
    boolean checks =
        stated.report().sentence().tokens().stream()
            .anyMatch(token -> span.covers(token.span()) && cues.judges(token));
    return !checks && STRONG_NO.matcher(article.text(span)).matches();
  }

  private boolean despite(Stated stated) {
    return DESPITE.matcher(article.text(stated.report().sentence().span())).find();
  }
}
