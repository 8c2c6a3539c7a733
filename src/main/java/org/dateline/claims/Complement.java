package org.dateline.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands beside a verb as what it reports.
 *
 * @param group the verb, and its source where the two stand together
 */
record Complement(ParsedSentence in, int verb, Range group) {
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "what", "how", "why", "who", "where", "when", "which");
  private static final Set<String> GOES_ON =
      Set.of("advcl", "obl", "obl:tmod", "parataxis", "dep", "advmod");

  /** A finite clause after the verb. */
  Optional<Range> clause() {
    int that = complementizer();
    OptionalInt head =
        in.tree().children(verb, "ccomp").stream()
            .mapToInt(i -> i)
            .filter(i -> i > verb)
            .findFirst();
    if (head.isEmpty()) {
      return that < 0 ? unmarked() : Optional.of(new Range(that + 1, end(that + 1)));
    }
    int first = that >= 0 && that < head.getAsInt() ? that + 1 : leftmost(head.getAsInt());
    return QUESTIONS.contains(in.lower(first)) && that < 0
        ? Optional.empty()
        : Optional.of(new Range(first, Math.max(head.getAsInt(), end(first))));
  }

  /** A clause that the parse takes for something else: "suggested Russia could attack". */
  private Optional<Range> unmarked() {
    int first = verb + 1;
    if (group.last() > verb || first >= in.size() || !startsClause(first)) {
      return Optional.empty();
    }
    int last = end(first);
    for (int i = first + 1; i <= last; i++) {
      String tag = in.token(i).tag();
      if (in.isPunctuation(i)) {
        return Optional.empty();
      }
      if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return Optional.of(new Range(first, last));
      }
    }
    return Optional.empty();
  }

  private boolean startsClause(int index) {
    String tag = in.token(index).tag();
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("JJ")
        || tag.equals("CD");
  }

  /** The "that" that opens the clause, -1 where there is none. */
  private int complementizer() {
    for (int i = verb + 1; i < Math.min(in.size(), verb + 25); i++) {
      if (in.lower(i).equals("that") && in.token(i).tag().equals("IN")) {
        return opensHere(i) ? i : -1;
      }
      if (in.token(i).tag().equals("VBD") || in.token(i).tag().equals("MD")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensHere(int that) {
    int head = in.tree().head(that);
    return head >= 0 && (in.tree().head(head) == verb || that == verb + 1);
  }

  private int leftmost(int head) {
    int[] subtree = in.tree().subtree(head);
    for (int index : subtree) {
      if (index > group.last() && !in.isPunctuation(index)) {
        return index;
      }
    }
    return head;
  }

  /** Where a clause after the verb ends. */
  private int end(int first) {
    boolean[] in2 = new boolean[in.size()];
    for (int child : in.tree().children(verb)) {
      if (child > verb
          && (in.tree().is(child, "ccomp", "xcomp", "obj", "nsubj")
              || GOES_ON.contains(in.tree().relation(child)))) {
        for (int index : in.tree().subtree(child)) {
          in2[index] = true;
        }
      }
    }
    int last = first;
    for (int i = first; i < in.size() && (in2[i] || in.isPunctuation(i)); i++) {
      last = in2[i] && !in.isPunctuation(i) ? i : last;
    }
    return last;
  }

  /** The clause in front of the verb, or what stands on both sides of it. */
  List<Range> around(ReportCue cue) {
    int before = group.first() - 1;
    if (before < 0 || !separates(before)) {
      return List.of();
    }
    return List.of(new Range(0, before));
  }

  private boolean separates(int index) {
    return in.isPunctuation(index);
  }
}
