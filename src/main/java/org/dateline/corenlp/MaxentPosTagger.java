package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.common.Tagger;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import org.dateline.text.Cache;

/**
 * Tags over the same features and weights as CoreNLP's MaxentTagger, and with its exact search, so
 * with the same tags.
 *
 * <p>Safe to use from several threads.
 */
final class MaxentPosTagger implements PosTagger {
  /** What CoreNLP reads before a sentence's first word and after its end. */
  private static final String NO_WORD = "NA";

  private final TagTable table;
  private final Cache<TagWord> words;
  private final TagWord beyond;
  private final TagWord end;

  MaxentPosTagger(TagTable table) {
    this.table = table;
    words = new Cache<>(text -> TagWord.of(table, text));
    beyond = words.of(NO_WORD);
    end = words.of(Tagger.EOS_WORD);
  }

  /** The tagger, its model converted now if it never was. */
  static MaxentPosTagger load() {
    return new MaxentPosTagger(new TagTable(ModelFiles.open("tags", TagConverter::convert)));
  }

  /**
   * @throws RuntimeInterruptedException where the thread is interrupted, as CoreNLP's tagger does
   */
  @Override
  public void tag(List<CoreLabel> sentence) {
    if (Thread.interrupted()) {
      throw new RuntimeInterruptedException();
    }
    TagWord[] known = new TagWord[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      known[i] = words.of(sentence.get(i).word());
    }
    known[sentence.size()] = end;
    byte[] tags = new TagSearch(table, known, beyond).best();
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(table.tag(tags[i]));
    }
  }
}
