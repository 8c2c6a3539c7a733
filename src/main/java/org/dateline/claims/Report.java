package org.dateline.claims;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A reporting act as the sentence shows it, its source not yet resolved.
 *
 * @param cue where the reporting word stands
 * @param source the source's words and their head; empty where the sentence names none
 */
record Report(
    ParsedSentence sentence,
    Span content,
    Span cue,
    String kind,
    String rule,
    Optional<SourcePhrase> source,
    boolean negated) {

  /**
   * The words that name a source.
   *
   * @param head the index of the head word in the sentence
   */
  record SourcePhrase(Range range, int head) {}

  Report withContent(Span other) {
    return new Report(sentence, other, cue, kind, rule, source, negated);
  }
}
