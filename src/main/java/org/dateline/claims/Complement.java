package org.dateline.claims;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.text.Expressions;

/**
 * What follows a verb as what it reports.
 *
 * @param group the verb, and its source where the two stand together
 * @param bare whether the verb takes a clause that nothing marks
 */
record Complement(ParsedSentence in, ContentEnd end, int verb, Range group, boolean bare) {
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "what", "how", "why", "who", "where", "when", "which");
  private static final Set<String> CLAUSE_STARTS = Set.of("DT", "EX", "JJ", "CD", "PRP", "PRP$");
  private static final int LONGEST_DETOUR = 20;

  /** A finite clause, with or without "that". */
  Optional<Range> clause() {
    int that = complementizer();
    int first = that >= 0 ? that + 1 : unmarkedStart();
    if (first < 0 || first >= in.size() || (that < 0 && QUESTIONS.contains(in.lower(first)))) {
      return Optional.empty();
    }
    Range range =
        new Range(
            first,
            in.tag(verb).equals("VBG") ? end.afterOpening(verb, first) : end.after(verb, first));
    return in.isClause(range) || (that >= 0 && hasVerb(range))
        ? Optional.of(range)
        : Optional.empty();
  }

  /** Whether a verb stands among the tokens, though it be taken for a participle. */
  private boolean hasVerb(Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (in.tag(i).startsWith("VB")) {
        return true;
      }
    }
    return false;
  }

  private int unmarkedStart() {
    int recipient = recipient();
    return recipient >= 0 ? recipient : clauseHead() >= 0 ? leftmost(clauseHead()) : unmarked();
  }

  /** Where the clause begins after the one who is told: "told Reuters the road was open". */
  private int recipient() {
    String lemma = in.token(verb).lemma();
    if (!WordRole.TOLD.has(lemma) && !WordRole.WARNED.has(lemma)) {
      return -1;
    }
    int at = verb + 1;
    if (in.tag(at).equals("PRP") && Expressions.matches(in.tag(at + 1), "DT|PRP|PRP\\$|EX|NN.*")) {
      return at + 1;
    }
    while (at < in.size() && Expressions.matches(in.tag(at), "DT|PRP\\$|JJ") && at < verb + 3) {
      at++;
    }
    int noun = at;
    while (at < in.size() && Expressions.matches(in.tag(at), "NN.*|HYPH|JJ|PRP|CC|POS")) {
      at++;
    }
    boolean told =
        at > noun && in.isNominal(at - 1) && Expressions.matches(in.tag(at), "DT|PRP|PRP\\$|EX");
    return told ? at : -1;
  }

  private int clauseHead() {
    return in.tree().children(verb, "ccomp").stream().filter(i -> i > verb).findFirst().orElse(-1);
  }

  private boolean nominal(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!in.isNominal(i)
          && !in.tag(i).equals("DT")
          && !in.tag(i).equals("JJ")
          && !in.lower(i).equals("by")) {
        return false;
      }
    }
    return true;
  }

  private int leftmost(int head) {
    for (int index : in.tree().subtree(head)) {
      if (index > group.last() && !in.isPunctuation(index)) {
        return index;
      }
    }
    return -1;
  }

  /** The first word of a clause that the parse takes for something else, -1 where none follows. */
  private int unmarked() {
    int first = group.last() + 1;
    String tag = in.tag(in.tag(first).equals("``") ? first + 1 : first);
    if (!bare) {
      return -1;
    }
    if (!tag.startsWith("NN") && !CLAUSE_STARTS.contains(tag) && !in.lower(first).equals("there")) {
      return -1;
    }
    boolean after = group.first() < verb;
    for (int i = first + 1; i < in.size() && !isBound(i, after); i++) {
      if (in.isFinite(i)) {
        return first;
      }
    }
    return -1;
  }

  /** Whether the clause cannot go on here; a list may, where the source stands before. */
  private boolean isBound(int index, boolean list) {
    boolean goesOn =
        list
            && in.lower(index).equals(",")
            && in.tag(index - 1).startsWith("NN")
            && (Expressions.matches(in.tag(index + 1), "NN.*|JJ|VBG")
                || Expressions.matches(in.lower(index + 1), "and|or"));
    boolean other = in.tag(index - 1).equals("CC") && Expressions.matches(in.tag(index), "WRB|WDT");
    return other || (in.isPunctuation(index) && !goesOn && !in.tag(index).equals("HYPH"));
  }

  /** The "that" that opens the clause, -1 where there is none. */
  private int complementizer() {
    int stop = Math.min(in.size(), group.last() + 1 + LONGEST_DETOUR);
    for (int i = group.last() + 1; i < stop && !in.isFinite(i); i++) {
      if (in.lower(i).equals("that") && !in.tag(i).equals("DT")) {
        return opensHere(i) || followsPhrase(i) || followsOneTold(i) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Whether no more than the one who is told stands between: "told the agency of the port that".
   */
  private boolean followsOneTold(int that) {
    return WordRole.TOLD.has(in.token(verb).lemma())
        && in.isNominal(that - 1)
        && IntStream.range(verb + 1, that).noneMatch(i -> Expressions.matches(in.lower(i), ",|to"));
  }

  /** Whether phrases such as "in response to the attack" stand between the verb and "that". */
  private boolean followsPhrase(int that) {
    boolean phrase = Expressions.matches(in.tag(group.last() + 1), "IN|NNP");
    return phrase
        && bare
        && in.isNominal(that - 1)
        && !Expressions.matches(in.tag(that + 1), "VB.*|MD|RB");
  }

  private boolean opensHere(int that) {
    int head = in.tree().head(that);
    boolean recipient = that - group.last() <= 4 && nominal(group.last() + 1, that - 1);
    return recipient || (head >= 0 && in.tree().head(head) == verb && in.tree().is(head, "ccomp"));
  }
}
