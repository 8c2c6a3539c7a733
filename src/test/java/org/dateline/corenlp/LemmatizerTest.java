package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  @ParameterizedTest
  @CsvSource({
    "saw, VBD, see",
    "saw, NN, saw",
    "Ran, VBD, run",
    "mice, NNS, mouse",
    "gave_up, VBD, give_up",
    "Kherson, NNP, Kherson",
    "the, DT, the",
  })
  void aWordHasTheSameLemmaWhenItComesAgain(String word, String tag, String lemma) {
    Lemmatizer lemmatizer = new Lemmatizer();
    List<List<CoreLabel>> first = List.of(List.of(label(word, tag)), List.of(label("is", "VBZ")));
    List<List<CoreLabel>> again = List.of(List.of(label("is", "VBZ"), label(word, tag)));

    lemmatizer.lemmatize(first);
    lemmatizer.lemmatize(again);

    assertEquals(lemma, first.get(0).get(0).lemma());
    assertEquals(lemma, again.get(0).get(1).lemma());
    assertEquals("be", again.get(0).get(0).lemma());
  }

  private static CoreLabel label(String word, String tag) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setTag(tag);
    return label;
  }
}
