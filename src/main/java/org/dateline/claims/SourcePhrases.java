package org.dateline.claims;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.claims.Report.SourcePhrase;

/** Finds the words that name who says what a verb says. */
final class SourcePhrases {
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "parataxis",
          "cc",
          "advcl",
          "ccomp",
          "dep",
          "discourse",
          "case",
          "mark",
          "acl");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> STARTS =
      Set.of("DT", "JJ", "CD", "PRP$", "NN", "NNS", "NNP", "NNPS", "POS");
  private static final Set<String> TIMES = times();
  private static final int DEPTH = 6;

  private SourcePhrases() {}

  private static Set<String> times() {
    Set<String> times = new HashSet<>(Set.of("today", "yesterday", "tomorrow", "tonight"));
    for (DayOfWeek day : DayOfWeek.values()) {
      times.add(day.name().toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      times.add(month.name().toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(times);
  }

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
    return head.stream().mapToObj(h -> new SourcePhrase(phrase(in, h), h)).findFirst();
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
    int head = verb + 1;
    while (head + 1 < in.size() && STARTS.contains(in.tag(head))) {
      int next = in.isYear(head + 1) ? head + 3 : head + 1;
      if (!isInside(in, next)) {
        break;
      }
      head = next;
    }
    boolean own =
        in.tree().children(verb, "nsubj").stream().anyMatch(i -> phrase(in, i).last() == verb - 2);
    after &= !own && !WordRole.TOLD.has(in.token(verb).lemma());
    boolean phrase = after && in.isNominal(head) && !in.tag(verb).equals("VBG");
    return phrase && !in.isFinite(head + 1) ? OptionalInt.of(head) : OptionalInt.empty();
  }

  private static boolean isInside(ParsedSentence in, int index) {
    return STARTS.contains(in.tag(index)) || in.isNominal(index);
  }

  /** The noun phrase right before or after a verb, whatever the parse says. */
  static Optional<SourcePhrase> near(ParsedSentence in, int verb) {
    return beside(in, verb).stream().mapToObj(h -> new SourcePhrase(phrase(in, h), h)).findFirst();
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
    return object && verb >= 0 && WordRole.ISSUING.has(in.token(verb).lemma())
        ? in.tree().child(verb, "nsubj")
        : OptionalInt.empty();
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

  /** The noun phrase of a head: with what modifies it, without clauses. */
  static Range phrase(ParsedSentence in, int head) {
    boolean[] inside = new boolean[in.size()];
    for (int child : in.tree().children(head)) {
      if (!OUTSIDE.contains(in.tree().relation(child)) && !isWhen(in, child)) {
        for (int index : in.tree().subtree(child, Set.of("acl:relcl", "parataxis", "advcl"))) {
          inside[index] = true;
        }
      }
    }
    for (int child : in.tree().children(head, "acl")) {
      if (in.lower(child - 1).equals(in.lower(head)) || child == head + 1) {
        for (int index : in.tree().subtree(child)) {
          inside[index] = true;
        }
      }
    }
    inside[head] = true;
    return around(in, head, inside);
  }

  /** Whether the words say when something was said: "on Sunday". */
  private static boolean isWhen(ParsedSentence in, int child) {
    return TIMES.contains(in.lower(child)) && !in.tree().is(child, "compound", "nmod:poss");
  }

  private static Range around(ParsedSentence in, int head, boolean[] inside) {
    int first = head;
    int last = head;
    boolean joined = false;
    for (int i = head - 1; i >= 0 && (inside[i] || in.isPunctuation(i)); i--) {
      if (in.lower(i).equals(",") && !joined && !in.isYear(i)) {
        break;
      }
      joined |= in.tag(i).equals("CC");
      first = inside[i] && !in.isPunctuation(i) ? i : first;
    }
    for (int i = head + 1; i < in.size() && (inside[i] || in.isPunctuation(i)); i++) {
      if ((in.lower(i).equals(",") && in.tag(i + 1).equals("PRP$"))
          || (in.lower(i).equals("(") && !closes(in, i, inside))) {
        break;
      }
      last = inside[i] && !in.isPunctuation(i) ? i : last;
    }
    first = in.isYear(first - 1) ? beforeDate(in, first - 1) : first;
    return new Range(startsInMiddle(in, first, head) ? first + 1 : first, last);
  }

  /** Where "a July 14" begins before the comma of a year. */
  private static int beforeDate(ParsedSentence in, int comma) {
    int first = comma;
    while (in.tag(first - 1).matches("CD|NNP")) {
      first--;
    }
    return in.tag(first - 1).equals("DT") ? first - 1 : first;
  }

  /** Whether what a bracket opens is closed again with words of the phrase after it. */
  private static boolean closes(ParsedSentence in, int open, boolean[] inside) {
    for (int i = open + 1; i < in.size(); i++) {
      if (in.lower(i).equals(")")) {
        return i + 1 < in.size() && inside[i + 1];
      }
    }
    return false;
  }

  /** Whether the sentence begins in lower case, with what is left of a caption or a menu. */
  private static boolean startsInMiddle(ParsedSentence in, int first, int head) {
    return first == 0
        && first < head
        && Character.isLowerCase(in.token(0).word().codePointAt(0))
        && in.token(1).isCapitalised();
  }
}
