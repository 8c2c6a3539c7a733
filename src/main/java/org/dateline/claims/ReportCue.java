package org.dateline.claims;

import java.util.Set;

/**
 * A word that reports what somebody says, thinks or shows.
 *
 * @param kind say, claim, deny, confirm, estimate and so on
 * @param rule its line in the lexicon
 */
record ReportCue(String word, String kind, Set<Frame> frames, String rule) {
  ReportCue {
    frames = Set.copyOf(frames);
  }

  /** What a cue takes as its content. */
  enum Frame {
    /** A finite clause: "said that the road is open", "the road is open, he said". */
    THAT,
    /** How something came about: "revealed how the men had fled". */
    HOW,
    /** A quotation. */
    QUOTE,
    /** An infinitive: "claims to have seen it". */
    TO,
    /** A noun phrase: "reported 17 cases". */
    OBJECT,
    /** A sum or a share: "expects a deficit of $3 million". */
    AMOUNT,
    /** A noun phrase and what it is said to be: "called the raid a crime". */
    AS,
    /** Somebody, and what they are said to have done: "accused the army of shelling homes". */
    OF,
    /** Somebody, and what they are said to be at fault for: "blamed the army for the fire". */
    FOR,
    /** A number: "put the toll at 20". */
    NUMBER,
    /** A noun cue with its content: "rejected claims that the road is open". */
    REPORT
  }

  /** Whether it can follow a clause without quotation marks: "…, police said". */
  boolean follows() {
    return takes(Frame.THAT) && takes(Frame.QUOTE);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
