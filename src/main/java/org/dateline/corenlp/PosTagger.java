package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Tags words with their parts of speech. */
interface PosTagger {
  /** Sets the tag of each word of a sentence. */
  void tag(List<CoreLabel> sentence);
}
