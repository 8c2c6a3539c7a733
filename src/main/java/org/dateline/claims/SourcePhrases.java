package org.dateline.claims;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.text.Expressions;

/** Finds the words that name who says what a verb says. */
final class SourcePhrases {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> STARTS =
      Set.of("DT", "JJ", "CD", "PRP$", "NN", "NNS", "NNP", "NNPS", "POS");
  private static final int DEPTH = 6;

  private SourcePhrases() {}

  /**
   * The verb's own subject, that of the verb it is joined to or depends on, the noun that it
   * modifies, or the noun phrase beside it.
   */
  static Optional<SourcePhrase> of(ParsedSentence in, int verb) {
    OptionalInt inverted = quoted(in, verb);
    if (inverted.isEmpty()) {
      inverted = inverted(in, verb);
    }
    OptionalInt head = inverted.isPresent() ? inverted : head(in, verb);
    if (head.isEmpty() || !(in.isNominal(head.getAsInt()) || isName(in, head.getAsInt()))) {
      head = beforeRelative(in, verb);
    }
    if (head.isEmpty()) {
      head = beside(in, verb);
    }
    if (inverted.isEmpty() && head.isPresent() && head.getAsInt() > verb && namesBefore(in, verb)) {
      head = beside(in, verb);
    }
    head = head.isPresent() ? apart(in, head.getAsInt(), verb) : head;
    return head.stream().mapToObj(h -> new SourcePhrase(SourceRange.of(in, h), h)).findFirst();
  }

  /** Whether a name stands right before a verb whose parse has another's subject. */
  private static boolean namesBefore(ParsedSentence in, int verb) {
    return in.tag(verb - 1).startsWith("NNP") && in.isFinite(verb);
  }

  /**
   * The noun beside the verb where the parse sets it beside one of the clause before: "he met Jo
   * Roe, the paper said".
   */
  private static OptionalInt apart(ParsedSentence in, int head, int verb) {
    int last = verb - 1;
    boolean before = head < last && in.tree().is(last, "appos") && in.tree().head(last) == head;
    if (!before) {
      return OptionalInt.of(head);
    }
    int start = in.tree().subtree(last)[0];
    boolean clause = in.lower(start - 1).equals(",") && finiteBefore(in, head);
    return OptionalInt.of(clause ? last : head);
  }

  private static boolean finiteBefore(ParsedSentence in, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (in.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The head of what is quoted in "the paper quoted officials as saying". */
  private static OptionalInt quoted(ParsedSentence in, int verb) {
    if (!in.tag(verb).equals("VBG") || !in.lower(verb - 1).equals("as")) {
      return OptionalInt.empty();
    }
    int quoting = in.tree().head(verb);
    if (quoting < 0 || quoting > verb || in.passive(quoting)) {
      return OptionalInt.empty();
    }
    return in.tree().children(quoting, "obj", "obl", "nsubj").stream()
        .filter(i -> i > quoting && i < verb)
        .mapToInt(i -> i)
        .findFirst();
  }

  private static boolean isName(ParsedSentence in, int head) {
    return RELATIVES.contains(in.lower(head))
        || in.tag(head).equals("DT")
        || in.token(head).isCapitalised();
  }

  /** The head of the noun phrase before the commas in "the mayor, who is ill, said". */
  private static OptionalInt beforeRelative(ParsedSentence in, int verb) {
    int comma = verb - 1;
    if (!in.lower(comma).equals(",")) {
      return OptionalInt.empty();
    }
    for (int i = comma - 1; i > 1; i--) {
      if (in.lower(i).equals(",") && in.tag(i + 1).startsWith("WP")) {
        boolean phrase = in.isNominal(i - 1) || in.tag(i - 1).equals("JJ");
        return phrase ? OptionalInt.of(outermost(in, i - 1)) : OptionalInt.empty();
      }
      if (in.tag(i).equals("''") || in.tag(i).equals("``")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The noun that a noun after "of" or "for" belongs to. */
  private static int outermost(ParsedSentence in, int noun) {
    int head = noun;
    while (in.tree().is(head, "nmod") && in.tree().head(head) < head) {
      head = in.tree().head(head);
    }
    return head;
  }

  /** The head of the noun phrase that follows in "…, said the mayor." */
  private static OptionalInt inverted(ParsedSentence in, int verb) {
    boolean after = verb == 0 || in.lower(verb - 1).equals(",") || in.tag(verb - 1).equals("''");
    int head = Math.max(verb + 1, parsedAfter(in, verb));
    while (head + 1 < in.size() && STARTS.contains(in.tag(head))) {
      int next = in.isYear(head + 1) ? head + 3 : head + 1;
      if (!isInside(in, next)) {
        break;
      }
      head = next;
    }
    boolean own =
        in.tree().children(verb, "nsubj").stream()
            .anyMatch(i -> SourceRange.of(in, i).last() == verb - 2);
    after &= !own && !WordRole.TOLD.has(in.token(verb).lemma());
    boolean phrase = after && in.isNominal(head) && !in.tag(verb).equals("VBG");
    return phrase && !in.isFinite(head + 1) && !in.lower(head + 1).equals("to")
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  /** The verb's subject where it begins right after it, -1 where it does not. */
  private static int parsedAfter(ParsedSentence in, int verb) {
    return in.tree().children(verb, "nsubj").stream()
        .filter(i -> i > verb && in.tree().subtree(i)[0] == verb + 1 && in.isNominal(i))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isInside(ParsedSentence in, int index) {
    return STARTS.contains(in.tag(index)) || in.isNominal(index);
  }

  /** The noun phrase right before or after a verb, whatever the parse says. */
  static Optional<SourcePhrase> near(ParsedSentence in, int verb) {
    return beside(in, verb).stream()
        .mapToObj(h -> new SourcePhrase(SourceRange.of(in, h), h))
        .findFirst();
  }

  private static OptionalInt head(ParsedSentence in, int verb) {
    int at = verb;
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      OptionalInt own = in.tree().child(at, "nsubj", "csubj");
      if (own.isPresent() && (at == verb || !in.lower(own.getAsInt()).equals("it"))) {
        return own;
      }
      int head = in.tree().head(at);
      if (head < 0 || in.tree().is(at, "ccomp")) {
        return OptionalInt.empty();
      }
      OptionalInt issuer = issuer(in, head, at);
      if (issuer.isPresent()) {
        return issuer;
      }
      boolean apart = in.tag(at).equals("VBG") && in.lower(at - 1).equals(",");
      if (in.isNominal(head) && in.tree().is(at, "acl", "amod", "dep") && head < at && !apart) {
        return OptionalInt.of(head);
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  /** Who issues what speaks: "the firm issued a statement saying". */
  private static OptionalInt issuer(ParsedSentence in, int noun, int saying) {
    int verb = in.tree().head(noun);
    boolean object = in.tag(saying).equals("VBG") && in.tree().is(noun, "obj", "obl");
    boolean issued = verb >= 0 && WordRole.ISSUING.has(in.token(verb).lemma());
    boolean judged =
        in.tag(noun).equals("NNS") && Expressions.matches(in.lower(noun - 1), "the|these|all");
    if (!object || verb < 0 || !(issued || judged)) {
      return OptionalInt.empty();
    }
    OptionalInt own = in.tree().child(verb, "nsubj");
    int before = in.lower(verb - 1).endsWith("self") ? verb - 2 : verb - 1;
    if (own.isEmpty() && in.isNominal(before)) {
      return OptionalInt.of(before);
    }
    boolean joined = own.isEmpty() && in.tree().is(verb, "advcl", "xcomp", "conj");
    return joined ? in.tree().child(in.tree().head(verb), "nsubj") : own;
  }

  /** The head of the noun phrase that stands right before the verb, or right after it. */
  private static OptionalInt beside(ParsedSentence in, int verb) {
    int before = verb - 1;
    while (before >= 0 && in.isAdverb(before)) {
      before--;
    }
    if (in.isNominal(before)) {
      return OptionalInt.of(before);
    }
    boolean inverted =
        verb > 0 && (in.lower(verb - 1).equals(",") || in.tag(verb - 1).equals("''"));
    int after = verb + 1;
    while (inverted
        && after + 1 < in.size()
        && !in.isPunctuation(after)
        && in.isNominal(after + 1)) {
      after++;
    }
    return inverted && after < in.size() && in.isNominal(after) && !in.isFinite(after + 1)
        ? OptionalInt.of(after)
        : OptionalInt.empty();
  }
}
