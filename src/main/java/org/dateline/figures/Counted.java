package org.dateline.figures;

import org.dateline.figures.NounPhrases.Phrase;

/**
 * What a number counts or measures.
 *
 * @param phrase without article and number
 * @param direct whether it stands right after the number, or after "of"
 * @param rule how it was found
 */
record Counted(Phrase phrase, boolean direct, String rule) {
  static final String SUBJECT = "subject";

  /** Whether it is the subject or object of the number's verb. */
  boolean isSubject() {
    return rule.equals(SUBJECT);
  }
}
