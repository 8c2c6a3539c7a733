package org.dateline.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.function.Predicate;
import org.dateline.text.Cache;

/** Makes {@link CrfWord}s and remembers those of the first many distinct words. */
final class CrfWords {
  private final CrfTable table;
  private final Cache<CrfWord> remembered = new Cache<>(this::make);

  CrfWords(CrfTable table) {
    this.table = table;
  }

  CrfWord word(String text) {
    return remembered.of(text);
  }

  /** What stands before a sentence's first word and after its last. */
  CrfWord beyond() {
    HashedText[] shapes = {HashedText.EMPTY, HashedText.EMPTY, HashedText.EMPTY};
    return new CrfWord("", shapes, HashedText.EMPTY, CrfScores.beyond(table));
  }

  private CrfWord make(String original) {
    String text = Americanize.americanize(original);
    HashedText[] shapes = new HashedText[CrfModel.ALL.size()];
    for (CrfModel model : CrfModel.ALL) {
      shapes[model.index] = HashedText.of(shape(text, model));
    }
    HashedText cluster = HashedText.of(table.cluster(digitsAlike(lower(text))));
    return new CrfWord(text, shapes, cluster, CrfScores.of(table, text, shapes, cluster));
  }

  private String shape(String text, CrfModel model) {
    Predicate<String> known = lower -> table.knowsInLowerCase(model, lower);
    return model == CrfModel.CONLL ? WordShape.runs(text, known) : WordShape.narrow(text, known);
  }

  @SuppressWarnings("StringCaseLocaleUsage") // what CoreNLP does
  private static String lower(String text) {
    return text.toLowerCase();
  }

  private static String digitsAlike(String text) {
    return WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPEDIGITS);
  }
}
