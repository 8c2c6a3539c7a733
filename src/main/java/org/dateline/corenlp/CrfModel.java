package org.dateline.corenlp;

import java.util.List;

/**
 * The three CRFs of names (Finkel, Grenager and Manning 2005), in the order in which their scores
 * stand in one array.
 *
 * <p>A word's scores are the labels of the first model, of the second, and of the third; a pair's
 * are, model by model, a square of previous label times label.
 */
enum CrfModel {
  BROAD(0, "all.3class", 4, 5, 0, 0),
  MUC(1, "muc.7class", 8, 5, 4, 16),
  CONLL(2, "conll.4class", 5, 4, 12, 80);

  static final List<CrfModel> ALL = List.of(values());

  /** All three as a set of models. */
  static final int EVERY = 0b111;

  static final int WORD_SCORES = 17;
  static final int PAIR_SCORES = 105;

  /** Its place among the models. */
  final int index;

  /** It alone as a set of models. */
  final int bit;

  final String resource;
  final int labels;
  final int pairs;

  /** Within how many words of a word its features name others, whatever their distance. */
  final int window;

  /** Where its labels begin among a word's scores. */
  final int firstLabel;

  /** Where its square begins among a pair's scores. */
  final int firstPair;

  CrfModel(int index, String name, int labels, int window, int firstLabel, int firstPair) {
    this.index = index;
    this.bit = 1 << index;
    this.resource = "/edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz";
    this.labels = labels;
    this.pairs = labels * labels;
    this.window = window;
    this.firstLabel = firstLabel;
    this.firstPair = firstPair;
  }

  /**
   * As a set of models, itself and those whose features it stands for.
   *
   * @param alike whether the first two models see the same shapes, so that one look-up does for
   *     both
   */
  int with(boolean alike) {
    return switch (this) {
      case BROAD -> alike ? BROAD.bit | MUC.bit : BROAD.bit;
      case MUC -> alike ? 0 : MUC.bit;
      case CONLL -> CONLL.bit;
    };
  }
}
