package org.dateline.claims;

import org.dateline.text.Expressions;

/** How a verb of reporting stands in its sentence, which tells whether anything is asserted. */
record VerbForm(ParsedSentence in, CueLexicon cues, int verb) {
  private static final int LONGEST_OBJECT = 7;

  /** Whether something is said to be so: not only planned, supposed, denied or named. */
  boolean asserts() {
    return !in.modal(verb)
        && !in.infinitive(verb)
        && !in.negated(verb)
        && !isReduced()
        && !cues.isSaidToBe(in, verb)
        && !isSupposed()
        && !isNamed()
        && !issues();
  }

  /** Whether the act is only named, as in "short of declaring". */
  private boolean isNamed() {
    return in.tag(verb).equals("VBG")
        && Expressions.matches(in.lower(verb - 1), "of|for|from|without|about");
  }

  /** Whether it is only a condition: "if the tests confirm the presence of the virus". */
  private boolean isSupposed() {
    return in.tree().children(verb, "mark").stream()
        .anyMatch(mark -> WordRole.CONDITION.has(in.lower(mark)));
  }

  /** Whether it is a participle that says what is done to a noun: "growth expected to fall". */
  private boolean isReduced() {
    boolean perfect =
        in.tree().children(verb, "aux").stream().anyMatch(i -> in.token(i).lemma().equals("have"));
    boolean root = in.tree().head(verb) < 0;
    boolean active = root && !in.passive(verb) && in.tree().child(verb, "nsubj").isPresent();
    boolean told = in.passive(verb) && WordRole.TOLD.has(in.token(verb).lemma());
    boolean joined = in.tree().is(verb, "conj") || told || active;
    boolean finite = in.lower(verb + 1).equals("that") && !in.tag(verb + 1).equals("DT");
    return in.tag(verb).equals("VBN") && !perfect && !joined && !finite;
  }

  /** Whether the object is a text whose words follow: "wrote a letter saying". */
  private boolean issues() {
    int last = Math.min(in.size() - 1, verb + LONGEST_OBJECT);
    for (int i = verb + 2; i <= last && !in.isPunctuation(i) && !in.isFinite(i); i++) {
      if (in.tag(i).equals("VBG") && cues.speaks(in, i) && in.isNominal(i - 1)) {
        return WordRole.ISSUING.has(in.token(verb).lemma());
      }
    }
    return false;
  }
}
