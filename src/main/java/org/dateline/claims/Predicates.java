package org.dateline.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.DependencyTree;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * What a claim says was done, and what it says was not.
 *
 * @param asserted lemmas of verbs
 * @param denied the same, after "not" or "never"
 * @param stems the beginnings of the content words
 * @param absent those of each thing that it says there was none of: "no contaminated water"
 */
record Predicates(
    Set<String> asserted, Set<String> denied, Set<String> stems, List<Set<String>> absent) {
  private static final int REACH = 3;
  private static final int STEM = 6;
  private static final Set<String> CARRIERS = Set.of("be", "have", "get");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> MODALS =
      Set.of("can", "could", "may", "might", "should", "must");
  private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "when");
  private static final Set<String> OF_THING = Set.of("JJ", "VBN", "NN", "NNS");

  Predicates {
    asserted = Set.copyOf(asserted);
    denied = Set.copyOf(denied);
    stems = Set.copyOf(stems);
    absent = List.copyOf(absent);
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
    Set<String> stems = stated.words().stream().map(Predicates::stem).collect(Collectors.toSet());
    return new Predicates(asserted, denied, stems, absent(in, stated));
  }

  /** The things of two words or more after "no". */
  private static List<Set<String>> absent(Sentence in, Stated stated) {
    List<Set<String>> absent = new ArrayList<>();
    for (Token no : in.tokens()) {
      if (no.lower().equals("no") && stated.span().covers(no.span())) {
        Set<String> thing =
            in.tokens().subList(no.index() + 1, in.size()).stream()
                .takeWhile(token -> OF_THING.contains(token.tag()))
                .map(token -> stem(token.lemma()))
                .collect(Collectors.toSet());
        if (thing.size() > 1) {
          absent.add(thing);
        }
      }
    }
    return absent;
  }

  private static String stem(String lemma) {
    return lemma.substring(0, Math.min(STEM, lemma.length())).toLowerCase(Locale.ROOT);
  }

  /** Whether one says that there was none of a thing that the other speaks of. */
  boolean lacks(Predicates other) {
    return misses(other) || other.misses(this);
  }

  private boolean misses(Predicates other) {
    return other.absent.isEmpty() && absent.stream().anyMatch(other.stems::containsAll);
  }

  /** Whether the one denies what the other asserts. */
  boolean contradicts(Predicates other) {
    return !Collections.disjoint(denied, other.asserted)
        || !Collections.disjoint(asserted, other.denied);
  }

  /** Whether a verb says that something is so, as "sanctioned" in "sanctioned firms" does not. */
  private static boolean isPredicate(Sentence in, Token token) {
    if (!token.tagged("VB")) {
      return false;
    }
    boolean participle = token.tag().equals("VBN") || token.tag().equals("VBG");
    boolean carried =
        in.tokens().subList(Math.max(0, token.index() - REACH), token.index()).stream()
            .anyMatch(before -> CARRIERS.contains(before.lemma()));
    boolean open =
        wordAt(in, token.index() - 1).equals("to")
            || QUESTIONS.contains(wordAt(in, token.index() + 1));
    return (!participle || carried)
        && !isPossible(in, token)
        && !open
        && !WordRole.COMMON.has(token.lemma())
        && !isAside(in, token);
  }

  /** "can make", "should have made": what may, might or must be is not said to be so. */
  private static boolean isPossible(Sentence in, Token verb) {
    return in.tokens().subList(Math.max(0, verb.index() - REACH), verb.index()).stream()
        .anyMatch(before -> MODALS.contains(before.lower()));
  }

  private static String wordAt(Sentence in, int index) {
    return index >= 0 && index < in.size() ? in.token(index).lower() : "";
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

  /** Whether the verb is said not to be so, rather than not yet. */
  private static boolean isNegated(Sentence in, Token verb) {
    if (wordAt(in, verb.index() + 1).equals("yet")) {
      return false;
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - REACH); i--) {
      Token token = in.token(i);
      if (ParsedSentence.isNegation(token.lower())) {
        return !wordAt(in, i + 1).equals("yet");
      }
      if (token.tagged("VB") && !AUXILIARIES.contains(token.lemma())) {
        return false;
      }
    }
    return false;
  }
}
