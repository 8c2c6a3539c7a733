package org.dateline.claims;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.text.DependencyTree;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** A sentence with its parse, read by grammatical function. */
record ParsedSentence(Sentence sentence, DependencyTree tree) {
  private static final Set<String> BESIDES_THE_PHRASE =
      Set.of("acl:relcl", "parataxis", "punct", "cc", "advcl", "ccomp", "dep", "discourse");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String lower(int index) {
    return index >= 0 && index < size() ? token(index).lower() : "";
  }

  boolean isVerb(int index) {
    return token(index).tagged("VB");
  }

  boolean isNominal(int index) {
    return token(index).tagged("NN") || token(index).tagged("PRP") || token(index).tagged("CD");
  }

  boolean isPunctuation(int index) {
    String word = token(index).word();
    return word.codePoints().noneMatch(Character::isLetterOrDigit)
        && !word.equals("$")
        && !word.equals("%");
  }

  Span span(Range range) {
    return sentence.span(range.first(), range.last());
  }

  /** The noun phrase of a head without relative clauses: all its words around the head. */
  Range phrase(int head) {
    boolean[] in = new boolean[size()];
    for (int index : tree.subtree(head, BESIDES_THE_PHRASE)) {
      in[index] = true;
    }
    return around(head, in);
  }

  /** The longest run around a token of tokens that are in, and marks between them. */
  Range around(int head, boolean[] in) {
    int first = head;
    int last = head;
    for (int i = head - 1; i >= 0 && (in[i] || isPunctuation(i)); i--) {
      first = in[i] ? i : first;
    }
    for (int i = head + 1; i < size() && (in[i] || isPunctuation(i)); i++) {
      last = in[i] ? i : last;
    }
    return new Range(first, last);
  }

  boolean negated(int verb) {
    return tree.children(verb, "advmod", "neg", "det").stream()
        .map(this::lower)
        .anyMatch(
            word ->
                word.equals("not")
                    || word.equals("n't")
                    || word.equals("n\u2019t")
                    || word.equals("never"));
  }

  /** The auxiliaries "will", "could" and their like. */
  boolean modal(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(i -> token(i).tag().equals("MD"));
  }

  boolean passive(int verb) {
    return tree.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent();
  }

  /**
   * Who does what the verb says: its own subject, that of the verb it is joined to or depends on,
   * or the noun that it modifies.
   */
  OptionalInt subject(int verb) {
    int at = verb;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      OptionalInt own = ownSubject(at);
      if (own.isPresent()) {
        return own;
      }
      int head = tree.head(at);
      if (head < 0) {
        return OptionalInt.empty();
      }
      if (isNominal(head) && tree.is(at, "acl", "amod", "dep")) {
        return OptionalInt.of(head);
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  private OptionalInt ownSubject(int verb) {
    OptionalInt subject = tree.child(verb, "nsubj", "csubj");
    if (subject.isPresent()
        && RELATIVES.contains(lower(subject.getAsInt()))
        && tree.relation(verb).equals("acl:relcl")) {
      return OptionalInt.of(tree.head(verb));
    }
    return subject;
  }
}
