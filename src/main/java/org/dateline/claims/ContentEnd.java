package org.dateline.claims;

import java.util.Set;
import org.dateline.text.Expressions;

/** Finds where a content that follows its cue ends: before the next act of reporting or judging. */
final class ContentEnd {
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final int LONGEST_SUBJECT = 9;
  private static final int LONGEST_LACK = 6;
  private static final int LONGEST_VERDICT = 10;

  private final CueLexicon cues;
  private final ParsedSentence in;

  ContentEnd(CueLexicon cues, ParsedSentence in) {
    this.cues = cues;
    this.in = in;
  }

  /** The last token of a content that begins at a token, after a cue verb. */
  int after(int verb, int first) {
    int depth = 0;
    for (int i = first; i < in.size(); i++) {
      String word = in.lower(i);
      if (word.equals("(")) {
        depth++;
      } else if (word.equals(")") && --depth < 0) {
        return i - 1;
      } else if (i > first && breaks(verb, i)) {
        return i - 1;
      }
    }
    return in.size() - 1;
  }

  /** As {@link #after}, but a participle that opens the sentence ends before the main clause. */
  int afterOpening(int verb, int first) {
    int last = after(verb, first);
    int head = in.tree().head(verb);
    int subject = head > verb ? in.tree().child(head, "nsubj").orElse(-1) : -1;
    int start = subject > first ? in.tree().subtree(subject)[0] : last + 1;
    return in.lower(start - 1).equals(",") ? Math.min(last, start - 2) : last;
  }

  private boolean breaks(int verb, int index) {
    String word = in.lower(index);
    int next = skipAdverbs(index + 1);
    if (word.equals(",")) {
      return breaksAtComma(next) || leavesClause(verb, index + 1);
    }
    if (word.equals(":")) {
      return in.tag(index + 1).equals("``");
    }
    if (DASHES.contains(word)) {
      return in.tag(index + 1).equals("DT") && in.refers(cues, index + 2);
    }
    if (word.equals("and") || word.equals("but")) {
      return (sameForm(verb, next) && cues.isCue(in, next))
          || joins(verb, word, next)
          || otherSpeaks(next)
          || judges(word, next)
          || isThought(next);
    }
    return word.equals(";")
        || (WordRole.CONJUNCTION.has(word)
            && (otherSpeaks(next) || judges(word, next) || marksSpeech(index)));
  }

  private boolean breaksAtComma(int next) {
    boolean participle = in.tag(next).equals("VBG") && cues.speaks(in, next);
    boolean verb = in.isFinite(next) && cues.speaks(in, next);
    return participle
        || verb
        || cues.phraseAt(in, pastConjunction(next)).isPresent()
        || trails(next)
        || lacks(next);
  }

  /** The token after "but" and a comma, as in ", but, according to". */
  private int pastConjunction(int index) {
    int next = WordRole.CONJUNCTION.has(in.lower(index)) ? index + 1 : index;
    return in.lower(next).equals(",") ? next + 1 : next;
  }

  /** Whether what is lacking to believe it is said: ", without giving any proof". */
  private boolean lacks(int from) {
    boolean without = in.lower(from).equals("without");
    for (int i = from + 1; without && i < Math.min(in.size(), from + LONGEST_LACK); i++) {
      if (cues.judges(in.token(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a second act of the one who speaks begins here: "claimed it was over, but gave no
   * proof"; in the past tense, "and" may as well go on with what was said.
   */
  private boolean joins(int verb, String conjunction, int next) {
    boolean own =
        Expressions.matches(in.tag(next), "VBZ|VBP")
            || (conjunction.equals("but") && sameForm(verb, next));
    int head = own && in.tree().is(next, "aux") ? in.tree().head(next) : next;
    return own
        && !in.token(next).lemma().equals("be")
        && !in.lower(next).equals("had")
        && in.tree().is(head, "conj")
        && in.tree().head(head) == verb;
  }

  /**
   * Whether the words from here on stand outside the subordinate clause that the cue stands in: "As
   * he said that the road was open, people left".
   */
  private boolean leavesClause(int cue, int from) {
    int next = in.tag(from).equals("CC") ? from + 1 : from;
    int clause = cue;
    while (clause >= 0 && !in.tree().is(clause, "advcl", "acl")) {
      clause = in.tree().head(clause);
    }
    boolean noun = in.tag(cue).startsWith("NN");
    if (clause < 0 && noun) {
      clause = cue;
    }
    boolean subordinate = clause >= 0 && (noun || in.tree().is(clause, "acl") || isMarked(clause));
    return subordinate && next < in.size() && !in.tree().dominates(clause, next);
  }

  /** Whether a conjunction opens the clause, or it is a participle: "saying that …". */
  private boolean isMarked(int clause) {
    int first = in.tree().subtree(clause)[0];
    String opening = in.tag(first);
    return first == clause || opening.equals("IN") || opening.startsWith("W");
  }

  private boolean sameForm(int verb, int other) {
    String one = in.tag(verb);
    String two = in.tag(other);
    return one.equals(two) || (one.equals("VBN") && two.equals("VBD"));
  }

  /** Whether a conjunction opens a clause whose verb reports: "while a driver, Jo Roe, wrote". */
  private boolean marksSpeech(int conjunction) {
    int verb = in.tree().head(conjunction);
    return verb > conjunction
        && in.tree().is(conjunction, "mark")
        && in.isFinite(verb)
        && cues.speaks(in, verb)
        && in.tree().child(verb, "nsubj").isPresent();
  }

  /** Whether a second thing is said of the subject: "… but are said to be well". */
  private boolean isThought(int from) {
    return in.isFinite(from)
        && in.token(from).lemma().equals("be")
        && from + 1 < in.size()
        && cues.isPassive(in, from + 1)
        && in.lower(from + 2).equals("to");
  }

  /** Whether somebody speaks here with nothing more to say: "…, the source said." */
  private boolean trails(int from) {
    int verb = speaker(from);
    for (int i = verb + 1; verb >= 0 && i < in.size(); i++) {
      if (in.isFinite(i)) {
        return false;
      }
    }
    return verb >= 0;
  }

  /** Whether somebody begins to speak here: "the mayor said". */
  boolean otherSpeaks(int from) {
    return speaker(from) >= 0;
  }

  /** The verb of saying whose subject begins here, -1 where there is none. */
  private int speaker(int from) {
    for (int i = from; i < Math.min(in.size(), from + LONGEST_SUBJECT); i++) {
      if (in.isFinite(i) && !in.tag(i).equals("MD") && !in.token(i).lemma().equals("have")) {
        return i > from && cues.speaks(in, i) ? i : -1;
      }
      if (in.tag(i).equals("VBN") && cues.speaks(in, i)) {
        return i;
      }
      if (in.isPunctuation(i) || (i > from && WordRole.CONJUNCTION.has(in.lower(i)))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a clause begins here that says whether the content is so: "but this is unconfirmed".
   */
  private boolean judges(String conjunction, int from) {
    if (conjunction.equals("and")) {
      return false;
    }
    for (int i = from;
        i < Math.min(in.size(), from + LONGEST_VERDICT) && !in.lower(i).equals(",");
        i++) {
      if (cues.judges(in.token(i))) {
        return true;
      }
    }
    return false;
  }

  private int skipAdverbs(int index) {
    int at = index;
    while (in.isAdverb(at)) {
      at++;
    }
    return at;
  }
}
