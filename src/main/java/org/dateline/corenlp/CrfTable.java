package org.dateline.corenlp;

import java.nio.FloatBuffer;
import java.util.List;

/** The features of the three CRFs and their weights, by the hash of a feature's name. */
final class CrfTable {
  static final int MODEL_BITS = 3;

  /** The cluster of words that are in none. */
  private static final String UNKNOWN = "0";

  /** Entries have the bits of the models that know the feature. */
  private static final int NO_ENTRY = 0;

  private final HashTable entries;
  private final FloatBuffer weights;
  private final HashTable words;
  private final float[] observed;
  private final List<String> labels;

  CrfTable(ArrayFile file) {
    entries = new HashTable(file, 0);
    weights = file.floats(2);
    words = new HashTable(file, 3);
    observed = file.copiedFloats(5);
    labels = file.lines(6);
  }

  /** Adds a word feature's weights to a word's scores by the models in the bit set. */
  void addWord(double[] scores, long feature, int models) {
    add(scores, feature, models, false);
  }

  /** Adds a pair feature's weights to a pair's scores by the models in the bit set. */
  void addPair(double[] scores, long feature, int models) {
    add(scores, feature, models, true);
  }

  private void add(double[] scores, long feature, int models, boolean pair) {
    int entry = entries.get(feature, NO_ENTRY);
    if (entry == NO_ENTRY) {
      return;
    }
    int at = entry >>> MODEL_BITS;
    int first = 0;
    for (CrfModel model : CrfModel.ALL) {
      int size = pair ? model.pairs : model.labels;
      if ((entry & model.bit) != 0) {
        if ((models & model.bit) != 0) {
          for (int i = 0; i < size; i++) {
            scores[first + i] += weights.get(at + i);
          }
        }
        at += size;
      }
      first += size;
    }
  }

  /** Zero where the pair of labels was seen in training, else minus infinity. */
  float observed(int pair) {
    return observed[pair];
  }

  /** Every model's labels, in the order of a word's scores. */
  List<String> labels() {
    return labels;
  }

  /** The name of a word's distributional cluster. */
  String cluster(String word) {
    int bits = bits(word) >>> MODEL_BITS;
    return bits == 0 ? UNKNOWN : Integer.toString(bits - 1);
  }

  /** Whether the model saw the word in lower case in training. */
  boolean knowsInLowerCase(CrfModel model, String word) {
    return (bits(word) & model.bit) != 0;
  }

  private int bits(String word) {
    return words.get(JoinableHash.of(word), 0);
  }

  static int clusterBits(String cluster) {
    int number = Integer.parseInt(cluster);
    if (!Integer.toString(number).equals(cluster)) {
      throw new IllegalStateException("not a number: cluster " + cluster);
    }
    return (number + 1) << MODEL_BITS;
  }
}
