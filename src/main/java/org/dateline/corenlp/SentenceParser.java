package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.text.DependencyTree;

/** Finds the basic Universal Dependencies of tagged sentences. */
interface SentenceParser {
  DependencyTree parse(List<CoreLabel> sentence);
}
