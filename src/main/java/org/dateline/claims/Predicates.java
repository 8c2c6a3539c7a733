package org.dateline.claims;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.dateline.text.DependencyTree;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * What a claim says was done, and what it says was not.
 *
 * @param asserted lemmas of verbs
 * @param denied the same, after "not" or "never"
 */
record Predicates(Set<String> asserted, Set<String> denied) {
  private static final int REACH = 3;

  Predicates {
    asserted = Set.copyOf(asserted);
    denied = Set.copyOf(denied);
  }

  static Predicates of(Stated stated) {
    Set<String> asserted = new HashSet<>();
    Set<String> denied = new HashSet<>();
    Sentence in = stated.report().sentence();
    for (Token token : in.tokens()) {
      if (isPredicate(in, token)
          && stated.words().contains(token.lemma())
          && stated.span().covers(token.span())) {
        (isNegated(in, token) ? denied : asserted).add(token.lemma());
      }
    }
    return new Predicates(asserted, denied);
  }

  /** Whether the one denies what the other asserts. */
  boolean contradicts(Predicates other) {
    return !Collections.disjoint(denied, other.asserted)
        || !Collections.disjoint(asserted, other.denied);
  }

  /** Whether a verb says that something is so, as "sanctioned" in "sanctioned firms" does not. */
  private static boolean isPredicate(Sentence in, Token token) {
    boolean participle = token.tag().equals("VBN") || token.tag().equals("VBG");
    boolean carried =
        in.tokens().subList(Math.max(0, token.index() - REACH), token.index()).stream()
            .anyMatch(before -> before.lemma().matches("be|have|get"));
    return token.tagged("VB") && (!participle || carried) && !isAside(in, token);
  }

  /** Whether the verb stands in a clause that only tells which thing is meant, or when. */
  private static boolean isAside(Sentence in, Token token) {
    if (in.parse().isEmpty()) {
      return false;
    }
    DependencyTree tree = in.parse().get();
    int at = token.index();
    while (at >= 0 && !tree.is(at, "ccomp", "parataxis")) {
      if (tree.is(at, "acl", "advcl")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean isNegated(Sentence in, Token verb) {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - REACH); i--) {
      Token token = in.token(i);
      if (token.lower().matches("not|n['\u2019]t|never")) {
        return true;
      }
      if (token.tagged("VB") && !token.lemma().matches("be|have|do")) {
        return false;
      }
    }
    return false;
  }
}
