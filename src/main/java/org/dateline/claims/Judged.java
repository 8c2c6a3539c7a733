package org.dateline.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.claims.Verdict.Meaning;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** The claims that a verdict speaks of, by what it calls them and by where they stand. */
final class Judged {
  private static final Set<String> EVERYTHING = Set.of("news", "rumour", "rumor");
  private static final Set<String> RUMOURS = Set.of("report", "rumour", "rumor", "allegation");
  private static final Set<String> ONE =
      Set.of("claim", "statement", "assertion", "allegation", "accusation", "point");
  private static final Set<String> SEVERAL =
      Set.of("these", "those", "both", "all", "neither", "any", "them");
  private static final int NEAR = 3;
  private static final int FAR = 6;
  private static final int PARAGRAPHS = 3;

  private final CueLexicon cues;
  private final List<Stated> claims;
  private final Verdict verdict;
  private final Span clause;

  Judged(CueLexicon cues, List<Stated> claims, Verdict verdict) {
    this.cues = cues;
    this.claims = claims;
    this.verdict = verdict;
    clause = verdict.sentence().span(verdict.clause().first(), verdict.clause().last());
  }

  /** The indexes of the claims. */
  List<Integer> targets() {
    List<Integer> own = indexes(this::embedded);
    if (!own.isEmpty()) {
      return Statuses.against(verdict.meaning()) ? List.of() : own;
    }
    List<Integer> before = indexes(this::before);
    if (before.isEmpty()) {
      return List.of();
    }
    return referred(before).stream().filter(i -> !speaks(claims.get(i))).toList();
  }

  private List<Integer> indexes(Predicate<Stated> condition) {
    return IntStream.range(
            Statuses.first(claims, clause.start()), Statuses.end(claims, clause.start()))
        .filter(i -> condition.test(claims.get(i)))
        .boxed()
        .toList();
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
        && clauseText().contains(name)
        && stated.sentence() != verdict.sentence().number();
  }

  private String clauseText() {
    StringBuilder text = new StringBuilder();
    for (int i = verdict.clause().first(); i <= verdict.clause().last(); i++) {
      text.append(verdict.sentence().token(i).word()).append(' ');
    }
    return text.toString();
  }

  private List<Integer> referred(List<Integer> before) {
    Reference reference = Reference.of(verdict, cues);
    if (attributive() && verdict.meaning() != Meaning.UNVERIFIED) {
      return List.of();
    }
    if (reference.apposed()) {
      return last(before).stream()
          .filter(i -> claims.get(i).sentence() == verdict.sentence().number())
          .toList();
    }
    if (reference.noun().isPresent()) {
      return called(reference.noun().get(), before);
    }
    if (reference.pointer().isPresent()) {
      return SEVERAL.contains(reference.pointer().get().lower()) ? run(before) : last(before);
    }
    if (reference.topic().isEmpty()) {
      return bare(before);
    }
    return reported().filter(stated -> !speaksOfItself(stated)).isPresent()
        ? List.of()
        : about(reference.topic(), before);
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
        && clauseText().matches("(?s).*\\b(?:evidence|proof)\\b.*");
  }

  /** The claim that the verdict is itself a part of. */
  Optional<Stated> reported() {
    return claims
        .subList(Statuses.first(claims, clause.start()), Statuses.end(claims, clause.start()))
        .stream()
        .filter(stated -> stated.span().covers(word().span()))
        .findFirst();
  }

  private List<Integer> bare(List<Integer> before) {
    boolean same =
        claims.get(before.get(before.size() - 1)).sentence() == verdict.sentence().number();
    return verdict.meaning() == Meaning.UNVERIFIED && same ? last(before) : List.of();
  }

  private List<Integer> called(Token noun, List<Integer> before) {
    List<Integer> owned = owned(noun, before);
    if (!owned.isEmpty()) {
      return owned;
    }
    boolean plural = noun.tag().endsWith("S");
    if (plural && RUMOURS.contains(noun.lemma()) && verdict.meaning() == Meaning.UNVERIFIED) {
      List<Integer> hedged = indexes(Judged::hedged);
      return hedged.isEmpty() ? run(before) : hedged;
    }
    if (noun.index() > 0 && verdict.sentence().token(noun.index() - 1).lower().equals("neither")) {
      return before.subList(Math.max(0, before.size() - 2), before.size());
    }
    if (EVERYTHING.contains(noun.lemma())) {
      return before.stream()
          .filter(i -> verdict.sentence().paragraph() - claims.get(i).paragraph() <= PARAGRAPHS)
          .toList();
    }
    boolean several = noun.tag().endsWith("S") || !ONE.contains(noun.lemma());
    return several ? run(before) : last(before);
  }

  /** The claims of the one that a noun belongs to: "the BBC report", "claims by officials". */
  private List<Integer> owned(Token noun, List<Integer> before) {
    Set<String> owners = owners(noun);
    return before.stream()
        .filter(
            i ->
                owners.stream()
                    .anyMatch(owner -> claims.get(i).claim().source().name().contains(owner)))
        .toList();
  }

  private Set<String> owners(Token noun) {
    Sentence in = verdict.sentence();
    Set<String> owners = new HashSet<>();
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 3); i--) {
      Token token = in.token(i);
      if (token.tagged("NNP")) {
        owners.add(token.word());
      }
    }
    int by = noun.index() + 1;
    by += by < in.size() && in.token(by).tagged("VBN") ? 1 : 0;
    boolean owned = by < in.size() && Set.of("by", "from").contains(in.token(by).lower());
    for (int i = by + 1; owned && i < in.size() && NounPhrase.goesOn(in.token(i)); i++) {
      if (in.token(i).tagged("NN") && NounPhrase.endsAt(in, i)) {
        owners.add(in.token(i).word());
      }
    }
    return owners;
  }

  /** Whether nobody vouches for it, and it is no forecast. */
  private static boolean hedged(Stated stated) {
    return stated.claim().status() == Claim.Status.HEDGED
        && !stated.claim().cueKind().equals("predict")
        && !stated.claim().cueKind().equals("accuse");
  }

  /** The claims of the last sentence that has any. */
  private List<Integer> last(List<Integer> before) {
    Stated last = claims.get(before.get(before.size() - 1));
    if (verdict.sentence().number() - last.sentence() > NEAR) {
      return List.of();
    }
    return before.stream()
        .filter(i -> claims.get(i).sentence() == last.sentence() && claims.get(i).sameSource(last))
        .toList();
  }

  /** The unbroken run of claims of the last source. */
  private List<Integer> run(List<Integer> before) {
    Stated last = claims.get(before.get(before.size() - 1));
    int first = before.size();
    while (first > 0 && continues(claims.get(before.get(first - 1)), last)) {
      first--;
    }
    return before.subList(first, before.size());
  }

  private boolean continues(Stated stated, Stated last) {
    return stated.sameSource(last)
        && verdict.sentence().paragraph() - stated.paragraph() <= PARAGRAPHS;
  }

  /** The claims that speak of the thing that is judged. */
  private List<Integer> about(Set<String> topic, List<Integer> before) {
    if (verdict.meaning() != Meaning.UNVERIFIED) {
      return List.of();
    }
    return before.stream()
        .filter(i -> verdict.sentence().number() - claims.get(i).sentence() <= FAR)
        .filter(i -> claims.get(i).words().stream().anyMatch(topic::contains))
        .toList();
  }
}
