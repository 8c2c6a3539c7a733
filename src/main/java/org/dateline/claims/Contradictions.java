package org.dateline.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Finds accounts of two sources that an article sets against each other. */
final class Contradictions {
  private static final Pattern STRONG_NO =
      Pattern.compile(
          "\\b(?:no such|there (?:is|are|was|were|has been|have been|had been) (?:no|never)|(?:did|does|do|was|were|had|has|have) (?:not|never)|(?:did|does|do|was|were|had|has|have)n['\u2019]t)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 2;
  private static final int FAR = 40;
  private static final int MOST = 200;

  private final CueLexicon cues;
  private final AnnotatedArticle article;
  private final List<Stated> claims;
  private final List<Predicates> predicates;

  Contradictions(CueLexicon cues, AnnotatedArticle article, List<Stated> claims) {
    this.cues = cues;
    this.article = article;
    this.claims = claims;
    predicates = claims.stream().map(Predicates::of).toList();
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
    return second - first <= MOST
        && claims.get(second).sentence() - claims.get(first).sentence() <= FAR;
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
        || (near && second - first <= 2 && contrasted(other) && opposed(one, other))
        || (near && contrasted(other) && denied(first))
        || (one.paragraph() == other.paragraph() && contrasted(other) && answers(one, other))
        || (shared(one, other) > 1 && predicates.get(first).contradicts(predicates.get(second)))
        || predicates.get(first).lacks(predicates.get(second))
        || (contrasted(other)
            && things(one, other) >= 2
            && 2.5 * shared(one, other) >= Math.min(one.words().size(), other.words().size())
            && (denies(one) != denies(other) || compares(other))
            && !near)
        || (despite(other)
            && things(one, other) >= 2
            && words(one).noneMatch(token -> WordRole.FUTURE.has(token.lower())));
  }

  /** Whether the one who claims this denies something here or just before. */
  private boolean denied(int index) {
    for (int i = index;
        i >= 0 && claims.get(index).sentence() - claims.get(i).sentence() <= 1;
        i--) {
      if (claims.get(i).claim().cueKind().equals("deny")
          && claims.get(i).sameSource(claims.get(index))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a denial takes up what was said earlier in the paragraph. */
  private boolean answers(Stated one, Stated other) {
    return negated(other)
        && !negated(one)
        && things(one, other) > 0
        && 4 * things(one, other) >= other.words().size();
  }

  /** Whether one is said not to be so, of what the other says. */
  private boolean opposed(Stated one, Stated other) {
    boolean such = words(other).anyMatch(token -> token.lower().equals("such"));
    return negated(other) && !negated(one) && (such || shared(one, other) > 0);
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
    return hasNumber(one)
        && hasNumber(other)
        && cues.counts(other.report().rule())
        && !countsElse(one, other);
  }

  /** "the number of attackers", after a number of others. */
  private static boolean countsElse(Stated one, Stated other) {
    Sentence in = other.report().sentence();
    return words(other)
        .filter(token -> token.lower().equals("of") && token.index() + 1 < in.size())
        .map(token -> in.token(token.index() + 1))
        .anyMatch(next -> next.tag().equals("NNS") && !one.words().contains(next.lemma()));
  }

  private static boolean hasNumber(Stated stated) {
    return stated.report().sentence().tokens().stream()
        .anyMatch(token -> token.tagged("CD") && stated.span().covers(token.span()));
  }

  /** Whether "but" or "however" opens the report, or stands between the source and the cue. */
  private static boolean contrasted(Stated stated) {
    Sentence in = stated.report().sentence();
    int cue = stated.report().cue().start();
    int content = stated.span().start();
    for (Token token : in.tokens()) {
      boolean outside = !stated.span().covers(token.span());
      if (outside && token.span().end() <= cue && WordRole.CONTRAST.has(token.lower())) {
        int end = content > token.span().end() && content < cue ? content : cue;
        if (leads(in, token, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing but a source and auxiliaries stands between the contrast and an offset. */
  private static boolean leads(Sentence in, Token contrast, int offset) {
    int before = contrast.index() - 1;
    boolean opens = before < 0 || Expressions.matches(in.token(before).tag(), "[,:.]|''|``|-RRB-");
    int last = contrast.index();
    while (last + 1 < in.size() && in.token(last + 1).span().end() <= offset) {
      last++;
    }
    while (last > contrast.index() && isAuxiliary(in.token(last))) {
      last--;
    }
    return opens
        && in.tokens().subList(contrast.index(), last + 1).stream().noneMatch(Token::isFinite);
  }

  private static boolean isAuxiliary(Token token) {
    return token.tagged("MD")
        || token.tagged("RB")
        || Expressions.matches(token.lemma(), "have|be");
  }

  private boolean negated(Stated stated) {
    Span span = stated.span();
    boolean checks =
        stated.report().sentence().tokens().stream()
            .anyMatch(token -> span.covers(token.span()) && cues.judges(token));
    return !checks && STRONG_NO.matcher(article.text(span)).find();
  }

  private static boolean denies(Stated stated) {
    return words(stated).anyMatch(token -> WordRole.NEGATION.has(token.lower()));
  }

  private static boolean compares(Stated stated) {
    return words(stated).anyMatch(token -> Expressions.matches(token.tag(), "JJR|RBR"));
  }

  private static Stream<Token> words(Stated stated) {
    return stated.report().sentence().tokens().stream()
        .filter(token -> stated.span().covers(token.span()));
  }

  /** "despite its announcement that …". */
  private boolean despite(Stated stated) {
    Sentence in = stated.report().sentence();
    return in.tokens().stream()
        .filter(token -> token.lower().equals("despite"))
        .anyMatch(token -> refers(in, token.index() + 1));
  }

  /** Whether the noun phrase from here on is the name of a report: "the army's claims". */
  private boolean refers(Sentence in, int from) {
    int last = from;
    while (last + 1 < in.size()
        && NounPhrase.goesOn(in.token(last + 1))
        && !Expressions.matches(in.token(last + 1).tag(), "DT|PRP\\$")) {
      last++;
    }
    boolean definite =
        last < in.size()
            && Expressions.matches(in.token(from).tag(), "DT|PRP\\$|NN.*")
            && last > from;
    return definite && cues.refers(in.token(last));
  }
}
