package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** CoreNLP's own MaxentTagger (Toutanova and others 2003): the reference for {@link TagSearch}. */
final class StanfordPosTagger implements PosTagger {
  static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final MaxentTagger tagger = new MaxentTagger(MODEL);

  @Override
  public void tag(List<CoreLabel> sentence) {
    tagger.tagCoreLabels(sentence);
  }
}
