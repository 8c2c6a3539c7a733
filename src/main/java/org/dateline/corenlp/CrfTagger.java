package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;

/**
 * Tags with the three CRFs of names at once, over the same features and weights as CoreNLP's
 * CRFClassifier and with its exact search, so with the same labels.
 *
 * <p>Safe to use from several threads.
 */
final class CrfTagger implements EntityTagger {
  private final CrfTable table;
  private final CrfWords words;
  private final CrfWord beyond;
  private final EntityLabel[] labels;

  CrfTagger(CrfTable table) {
    this.table = table;
    words = new CrfWords(table);
    beyond = words.beyond();
    labels = table.labels().stream().map(EntityTagger::label).toArray(EntityLabel[]::new);
  }

  /** The tagger, its models converted now if they never were. */
  static CrfTagger load() {
    return new CrfTagger(new CrfTable(ModelFiles.open("names", CrfConverter::convert)));
  }

  @Override
  public List<EntityVotes> votes(List<CoreLabel> sentence) {
    CrfFeatures features = new CrfFeatures(table, words, beyond, sentence);
    Trellis trellis = new Trellis(labels, sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      features.score(i);
      trellis.add(features.wordScores, features.pairScores);
    }
    return trellis.votes();
  }
}
