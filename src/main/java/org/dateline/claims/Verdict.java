package org.dateline.claims;

import org.dateline.text.Sentence;

/**
 * Words by which an article says whether something that it reports is so.
 *
 * @param word the index of the word that says it
 * @param clause the clause around it
 */
record Verdict(Meaning meaning, Sentence sentence, int word, Range clause) {
  /** What a verdict says. */
  enum Meaning {
    /** "could not be verified" */
    UNVERIFIED,
    /** "was confirmed by" */
    CONFIRMED,
    /** "denied this" */
    DENIED,
    /** "the report is false" */
    FALSE
  }
}
