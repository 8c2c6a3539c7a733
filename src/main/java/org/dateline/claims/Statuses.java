package org.dateline.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.claims.Claim.Status;
import org.dateline.claims.Verdict.Meaning;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Decides what an article says of the truth of its claims. */
final class Statuses {
  private static final Set<String> POINTERS =
      Set.of("this", "that", "it", "these", "those", "them");
  private static final Set<String> MODIFIERS = Set.of("have", "be", "do");
  // In characters: more than an article's length, less than would cost quadratic time.
  private static final int REACH = 30_000;
  private static final int NOUN_REACH = 6;
  // In characters: a determiner before the source.
  private static final int OPENING = 5;

  private final CueLexicon cues;
  private final AnnotatedArticle article;
  private final List<Stated> claims;

  Statuses(CueLexicon cues, AnnotatedArticle article, List<Stated> claims) {
    this.cues = cues;
    this.article = article;
    this.claims = new ArrayList<>(claims);
  }

  List<Claim> decide(List<Verdict> verdicts) {
    for (int i = 0; i < claims.size(); i++) {
      denial(i);
    }
    BitSet asides = new BitSet();
    IntStream.range(0, claims.size()).filter(i -> isAside(claims.get(i))).forEach(asides::set);
    for (Verdict verdict : verdicts) {
      Judged judged = new Judged(cues, claims, asides, verdict);
      List<Integer> targets = judged.targets();
      Status status = judged.isCounter() ? Status.DISPUTED : status(verdict);
      targets.forEach(target -> set(target, status, evidence(verdict)));
      if (judged.isCounter() && !targets.isEmpty()) {
        Span against = claims.get(targets.get(0)).span();
        judged.reported().ifPresent(own -> set(own, Status.DISPUTED, against));
      }
      if (verdict.meaning() == Meaning.DENIED && !targets.isEmpty()) {
        counter(verdict, claims.get(targets.get(0)).span());
      }
    }
    restate();
    comparisons();
    new Contradictions(cues, article, claims).pairs().forEach(this::dispute);
    return claims.stream().map(this::nested).toList();
  }

  /** What the one who denies says instead is disputed as well. */
  private void counter(Verdict verdict, Span denied) {
    int word = verdict.sentence().token(verdict.word()).span().start();
    for (int i = first(claims, word); i < end(claims, word); i++) {
      Stated stated = claims.get(i);
      boolean finite =
          stated.report().form() == Report.Form.VERB && !tagAt(stated.report()).equals("VBG");
      boolean after = finite && stated.report().cue().start() > word;
      if (after
          && stated.sentence() == verdict.sentence().number()
          && stated.report().source().isPresent()) {
        set(i, Status.DISPUTED, denied);
      }
    }
  }

  private static String tagAt(Report report) {
    return report.sentence().token(tokenAt(report.sentence(), report.cue().start())).tag();
  }

  /** The claim with the innermost one that reports it. */
  private Claim nested(Stated stated) {
    return outer(stated).map(outer -> stated.claim().within(outer)).orElse(stated.claim());
  }

  private Optional<Span> outer(Stated stated) {
    int start = stated.span().start();
    return claims.subList(first(claims, start), end(claims, start)).stream()
        .map(Stated::span)
        .filter(outer -> outer.covers(stated.span()) && outer.covers(stated.report().cue()))
        .filter(outer -> !outer.equals(stated.span()))
        .min(Comparator.comparingInt(Span::length));
  }

  /** Whether another claim mentions it without making it: "the town that he says fell". */
  private boolean isAside(Stated stated) {
    Report report = stated.report();
    int start =
        report
            .source()
            .map(phrase -> report.sentence().token(phrase.range().first()).span().start())
            .orElse(report.cue().start());
    int first = Math.min(start, Math.min(report.cue().start(), stated.span().start()));
    return outer(stated).filter(outer -> outer.start() + OPENING < first).isPresent();
  }

  /** A denial denies what it says itself. */
  private void denial(int index) {
    Stated stated = claims.get(index);
    if (stated.claim().cueKind().equals("deny")) {
      boolean disputes = stated.claim().cue().startsWith("disput");
      set(index, disputes ? Status.DISPUTED : Status.DENIED, cueWords(stated.report()));
    }
  }

  /** The cue with its auxiliaries and the noun that it denies: "has denied reports". */
  private Span cueWords(Report report) {
    Sentence in = report.sentence();
    int verb = tokenAt(in, report.cue().start());
    int first = verb;
    while (first > 0
        && (MODIFIERS.contains(in.token(first - 1).lemma()) || in.token(first - 1).tagged("RB"))) {
      first--;
    }
    int last = verb;
    for (int i = verb + 1; i < Math.min(in.size(), verb + NOUN_REACH); i++) {
      boolean before = in.token(i).span().end() <= report.content().start();
      last = before && cues.refers(in.token(i)) ? i : last;
    }
    return in.span(first, last);
  }

  private static int tokenAt(Sentence in, int offset) {
    return IntStream.range(0, in.size())
        .filter(i -> in.token(i).span().end() > offset)
        .findFirst()
        .orElse(0);
  }

  private void set(int index, Status status, Span evidence) {
    if (status.compareTo(claims.get(index).claim().status()) < 0) {
      claims.set(index, claims.get(index).as(status, evidence));
    }
  }

  private static Status status(Verdict verdict) {
    return switch (verdict.meaning()) {
      case UNVERIFIED -> Status.UNVERIFIED;
      case CONFIRMED -> Status.CONFIRMED;
      case DENIED, FALSE -> Status.DISPUTED;
    };
  }

  private static Span evidence(Verdict verdict) {
    Range clause = verdict.clause();
    Sentence sentence = verdict.sentence();
    boolean whole = clause.first() == 0 && clause.last() >= sentence.size() - 2;
    return whole ? sentence.span() : sentence.span(clause.first(), clause.last());
  }

  private void dispute(Contradictions.Pair pair) {
    Span first = claims.get(pair.first()).span();
    Span second = claims.get(pair.second()).span();
    set(pair.first(), Status.DISPUTED, second);
    set(pair.second(), Status.DISPUTED, first);
  }

  /** "double other estimates". */
  private void comparisons() {
    for (int i = 0; i < claims.size(); i++) {
      Sentence in = claims.get(i).report().sentence();
      for (int j = 0; j + 2 < in.size(); j++) {
        Span words = in.span(j, j + 2);
        if (WordRole.COMPARED.has(in.token(j).lower())
            && WordRole.OTHER.has(in.token(j + 1).lower())
            && cues.refers(in.token(j + 2))
            && claims.get(i).span().covers(words)) {
          set(i, Status.DISPUTED, words);
        }
      }
    }
  }

  /** What says again what is unverified is so, too. */
  private void restate() {
    for (Stated stated : List.copyOf(claims)) {
      if (stated.claim().status() == Status.UNVERIFIED) {
        int start = stated.span().start();
        for (int i = first(claims, start); i < end(claims, start); i++) {
          if (restates(claims.get(i), stated)) {
            set(i, Status.UNVERIFIED, stated.claim().evidence().orElseThrow());
          }
        }
      }
    }
  }

  private static boolean restates(Stated other, Stated stated) {
    Set<String> words = new HashSet<>(other.words());
    words.removeAll(stated.words());
    boolean few = words.isEmpty() && !other.words().isEmpty();
    return few && other.sameSource(stated) && other.report().source().isPresent();
  }

  /** The first claim that a verdict or claim at this offset can bear on. */
  static int first(List<Stated> claims, int offset) {
    return from(claims, offset - REACH);
  }

  /** The claim after the last one that a verdict or claim at this offset can bear on. */
  static int end(List<Stated> claims, int offset) {
    return from(claims, offset + REACH);
  }

  private static int from(List<Stated> claims, int offset) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a token of the sentence refers to what has been said. */
  static boolean points(Token token) {
    return POINTERS.contains(token.lower()) && (token.tagged("DT") || token.tagged("PRP"));
  }

  static boolean against(Meaning meaning) {
    return meaning == Meaning.DENIED || meaning == Meaning.FALSE;
  }
}
