package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * A reporting act as the sentence shows it, its source not yet resolved.
 *
 * @param cue where the reporting word stands
 * @param hedges the hedging words that bear on the content
 * @param doubted whether a hedging adverb is the article's own or its source's doubt
 * @param form what kind of words report it
 * @param source the source's words and their head; empty where the sentence names none
 */
record Report(
    Form form,
    Sentence sentence,
    Span content,
    Span cue,
    String kind,
    String rule,
    Optional<SourcePhrase> source,
    boolean negated,
    List<Span> hedges,
    boolean doubted) {
  Report {
    hedges = List.copyOf(hedges);
  }

  /** What reports; of two reports of the same content, the form that stands first here is kept. */
  enum Form {
    VERB,
    ACCORDING,
    PASSIVE,
    NOUN,
    ADVERB,
    QUOTATION
  }

  /**
   * The words that name a source.
   *
   * @param head the index of the head word in the sentence
   */
  record SourcePhrase(Range range, int head) {}

  Report withContent(Span other) {
    return new Report(form, sentence, other, cue, kind, rule, source, negated, hedges, doubted);
  }

  Report hedgedBy(Report hedge) {
    List<Span> more = new ArrayList<>(hedges);
    more.add(hedge.cue());
    boolean doubt = doubted || hedge.form() == Form.ADVERB;
    return new Report(form, sentence, content, cue, kind, rule, source, negated, more, doubt);
  }
}
