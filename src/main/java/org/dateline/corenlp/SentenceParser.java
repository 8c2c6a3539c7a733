package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.text.DependencyTree;

/** Finds the basic Universal Dependencies of tagged sentences. */
interface SentenceParser {
  /** The sentences' trees, in their order. */
  List<DependencyTree> parse(List<List<CoreLabel>> sentences);
}
