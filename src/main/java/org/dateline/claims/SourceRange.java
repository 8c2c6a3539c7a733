package org.dateline.claims;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Expressions;

/** Finds the words around the head of a source that belong to it. */
final class SourceRange {
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
  private static final Set<String> TIMES = times();

  private SourceRange() {}

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

  /** The noun phrase of a head: with what modifies it, without clauses. */
  static Range of(ParsedSentence in, int head) {
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
    while (Expressions.matches(in.tag(first - 1), "CD|NNP")) {
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
