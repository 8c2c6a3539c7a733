package org.dateline.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes {@link CrfWord}s and remembers those of the first many distinct words. */
final class CrfWords {
  /** About 40 MB; an article has under 1,000 distinct words, and most come in the next one too. */
  private static final int REMEMBERED = 1 << 15;

  private static final int LONGEST_REMEMBERED = 40;

  private final CrfTable table;
  private final List<Collection<String>> lowerCase;
  private final Map<String, CrfWord> remembered = new ConcurrentHashMap<>();

  CrfWords(CrfTable table) {
    this.table = table;
    lowerCase =
        CrfModel.ALL.stream()
            .<Collection<String>>map(model -> new LowerCase(model, table))
            .toList();
  }

  CrfWord word(String text) {
    CrfWord known = remembered.get(text);
    if (known != null) {
      return known;
    }
    CrfWord made = make(text);
    if (text.length() <= LONGEST_REMEMBERED && remembered.size() < REMEMBERED) {
      remembered.put(text, made);
    }
    return made;
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
    int shaper =
        model == CrfModel.CONLL
            ? WordShapeClassifier.WORDSHAPEDAN2USELC
            : WordShapeClassifier.WORDSHAPECHRIS2USELC;
    return WordShapeClassifier.wordShape(text, shaper, lowerCase.get(model.index));
  }

  @SuppressWarnings("StringCaseLocaleUsage") // what CoreNLP does
  private static String lower(String text) {
    return text.toLowerCase();
  }

  private static String digitsAlike(String text) {
    return WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPEDIGITS);
  }

  /** The words that a model saw in lower case, for CoreNLP's word shapes. */
  private static final class LowerCase extends AbstractCollection<String> {
    private final CrfModel model;
    private final CrfTable table;

    LowerCase(CrfModel model, CrfTable table) {
      this.model = model;
      this.table = table;
    }

    @Override
    public boolean contains(Object word) {
      return table.knowsInLowerCase(model, (String) word);
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }
}
