package org.dateline.corenlp;

import java.util.function.Predicate;
import org.dateline.text.Annotator;
import org.dateline.text.Sentence;

/** What runs CoreNLP's models; both give the same annotations. */
public enum Engine {
  /** Dateline's own inner loops over the same weights. */
  FAST,
  /** CoreNLP's own code: the reference. */
  CORENLP;

  /**
   * Loads the models.
   *
   * @param parsed the sentences to parse
   */
  public Annotator annotator(Predicate<Sentence> parsed) {
    return new CoreNlpAnnotator(this, parsed);
  }
}
