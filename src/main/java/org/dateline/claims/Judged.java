package org.dateline.claims;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.claims.Verdict.Meaning;
import org.dateline.text.Expressions;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** The claims that a verdict speaks of, by what it calls them and by where they stand. */
final class Judged {
  private static final Set<String> SEVERAL =
      Set.of("these", "those", "both", "all", "neither", "any", "them");

  private final CueLexicon cues;
  private final List<Stated> claims;
  private final BitSet asides;
  private final Verdict verdict;
  private final Span clause;
  private final Reference reference;

  /**
   * Reads a verdict.
   *
   * @param asides the indexes of claims that others mention without making them
   */
  Judged(CueLexicon cues, List<Stated> claims, BitSet asides, Verdict verdict) {
    this.asides = asides;
    this.cues = cues;
    this.claims = claims;
    this.verdict = verdict;
    clause = verdict.sentence().span(verdict.clause().first(), verdict.clause().last());
    reference = Reference.of(verdict, cues);
  }

  /** The indexes of the claims. */
  List<Integer> targets() {
    List<Integer> own = indexes(this::embedded);
    if (!own.isEmpty()) {
      return Statuses.against(verdict.meaning()) ? List.of() : own;
    }
    List<Integer> before = indexes(this::before).stream().filter(i -> !asides.get(i)).toList();
    if (before.isEmpty()) {
      return List.of();
    }
    return referred(new ClaimsBefore(claims, before, verdict.sentence())).stream()
        .filter(i -> !speaks(claims.get(i)))
        .toList();
  }

  private List<Integer> indexes(Predicate<Stated> condition) {
    return ClaimsBefore.near(claims, clause.start(), condition);
  }

  /** Whether the verdict's clause states the claim: "could not confirm reports that …". */
  private boolean embedded(Stated stated) {
    Span word = word().span();
    if (stated.report().cue().equals(word)) {
      return Statuses.against(verdict.meaning()) && stated.words().size() > 1;
    }
    boolean noun =
        stated.report().cue().start() >= word.start() && clause.covers(stated.report().cue());
    boolean unconfirmed =
        stated.sentence() == verdict.sentence().number()
            && stated.span().start() > word.end()
            && word().tagged("JJ")
            && attributive();
    return (noun
            && stated.span().start() > word.end()
            && stated.report().form() == Report.Form.NOUN)
        || unconfirmed;
  }

  private boolean attributive() {
    int next = verdict.word() + 1;
    return next < verdict.sentence().size() && verdict.sentence().token(next).tagged("NN");
  }

  private Token word() {
    return verdict.sentence().token(verdict.word());
  }

  private boolean before(Stated stated) {
    return stated.span().end() <= clause.start();
  }

  /** Whether the claim's own source gives the verdict. */
  private boolean speaks(Stated stated) {
    if (verdict.meaning() == Meaning.UNVERIFIED) {
      return false;
    }
    String name = stated.claim().source().name();
    return !name.isEmpty()
        && isMentioned(name)
        && owners().stream().noneMatch(name::contains)
        && stated.sentence() != verdict.sentence().number();
  }

  /** The lemmas of the proper nouns right before the verdict: who denies. */
  private Set<String> deniers() {
    Set<String> names = new HashSet<>();
    for (int i = verdict.word() - 1; i >= verdict.clause().first(); i--) {
      Token token = verdict.sentence().token(i);
      boolean auxiliary = Expressions.matches(token.lemma(), "have|be|do");
      if (token.tagged("CC") || (token.tagged("VB") && !auxiliary)) {
        break;
      }
      if (token.tagged("NNP")) {
        names.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private Set<String> owners() {
    return reference.noun().map(noun -> Owners.of(verdict.sentence(), noun)).orElse(Set.of());
  }

  /** Whether the clause has the name, or before its verdict a proper noun of it. */
  private boolean isMentioned(String name) {
    List<Token> words =
        verdict.sentence().tokens().subList(verdict.clause().first(), verdict.clause().last() + 1);
    String text = words.stream().map(Token::word).collect(Collectors.joining(" "));
    List<String> parts = List.of(name.split(" "));
    return text.contains(name)
        || words.stream()
            .filter(token -> token.index() < verdict.word() && token.tagged("NNP"))
            .map(Token::word)
            .anyMatch(parts::contains);
  }

  private List<Integer> referred(ClaimsBefore before) {
    if (attributive() && verdict.meaning() != Meaning.UNVERIFIED) {
      return List.of();
    }
    if (reference.apposed()) {
      return before.last().stream()
          .filter(i -> claims.get(i).sentence() == verdict.sentence().number())
          .toList();
    }
    if (reference.noun().isPresent()) {
      return called(reference.noun().get(), before);
    }
    if (reference.pointer().isPresent()) {
      return SEVERAL.contains(reference.pointer().get().lower()) ? before.run() : before.last();
    }
    if (reference.topic().isEmpty()) {
      return bare(before);
    }
    boolean told = reported().filter(i -> !speaksOfItself(claims.get(i))).isPresent();
    return told || verdict.meaning() != Meaning.UNVERIFIED
        ? List.of()
        : before.about(reference.topic());
  }

  /** Whether the claim is that its source cannot tell: "said it could not confirm the deaths". */
  private static boolean speaksOfItself(Stated stated) {
    return stated.report().sentence().tokens().stream()
        .filter(token -> stated.span().covers(token.span()))
        .findFirst()
        .filter(token -> token.tagged("PRP"))
        .isPresent();
  }

  /** Whether another source claims to have found nothing: "no evidence to substantiate this". */
  boolean isCounter() {
    return verdict.meaning() == Meaning.UNVERIFIED
        && reported().isPresent()
        && IntStream.rangeClosed(verdict.clause().first(), verdict.clause().last())
            .mapToObj(verdict.sentence()::token)
            .anyMatch(cues::proves);
  }

  /** The index of the claim that the verdict is itself a part of. */
  Optional<Integer> reported() {
    return indexes(stated -> stated.span().covers(word().span())).stream().findFirst();
  }

  private List<Integer> bare(ClaimsBefore before) {
    boolean same = before.latest().sentence() == verdict.sentence().number();
    return verdict.meaning() == Meaning.UNVERIFIED && same ? before.last() : List.of();
  }

  /** Whether nobody vouches for it, and it is no forecast. */
  private static boolean isHedged(Stated stated) {
    return stated.claim().status() == Claim.Status.HEDGED
        && !stated.claim().cueKind().equals("predict")
        && !stated.claim().cueKind().equals("accuse");
  }

  private List<Integer> called(Token noun, ClaimsBefore before) {
    List<Integer> owned = before.of(Owners.of(verdict.sentence(), noun));
    if (!owned.isEmpty()) {
      return owned;
    }
    boolean plural = noun.tag().endsWith("S");
    if (plural && WordRole.RUMOUR.has(noun.lemma()) && verdict.meaning() == Meaning.UNVERIFIED) {
      List<Integer> hedged = indexes(Judged::isHedged);
      return hedged.isEmpty() ? before.run() : hedged;
    }
    if (plural && Statuses.against(verdict.meaning())) {
      return before.accusations(this::speaks, deniers());
    }
    if (noun.index() > 0 && verdict.sentence().token(noun.index() - 1).lower().equals("neither")) {
      return before.two();
    }
    if (WordRole.EVERYTHING.has(noun.lemma())) {
      return before.recent();
    }
    boolean several = plural || !WordRole.ONE.has(noun.lemma());
    return several ? before.run() : before.last();
  }
}
