package org.dateline.corenlp;

/** The parser's first layer: what a feature in a slot contributes to the hidden layer. */
final class ParserInputs {
  private static final int ROW = ParserModel.HIDDEN;

  private final float[] embeddings;
  private final float[] weights;

  /**
   * @param embeddings of words, tags and labels, each of {@link ParserModel#DIMENSIONS}
   * @param weights by slot and dimension, each of {@link ParserModel#HIDDEN}
   */
  ParserInputs(float[] embeddings, float[] weights) {
    this.embeddings = embeddings;
    this.weights = weights;
  }

  /** The contribution, in float arithmetic. */
  float[] contribution(int id, int slot) {
    float[] sum = new float[ROW];
    int from = slot * ParserModel.DIMENSIONS * ROW;
    int embedding = id * ParserModel.DIMENSIONS;
    for (int i = 0; i < ParserModel.DIMENSIONS; i += 2, from += 2 * ROW) {
      float first = embeddings[embedding + i];
      float second = embeddings[embedding + i + 1];
      for (int j = 0; j < ROW; j++) {
        sum[j] += first * weights[from + j] + second * weights[from + ROW + j];
      }
    }
    return sum;
  }

  /** The contribution as CoreNLP sums it: products in float, their sum in double. */
  double[] exactContribution(int id, int slot) {
    double[] sum = new double[ROW];
    int from = slot * ParserModel.DIMENSIONS * ROW;
    int embedding = id * ParserModel.DIMENSIONS;
    for (int i = 0; i < ParserModel.DIMENSIONS; i++, from += ROW) {
      float value = embeddings[embedding + i];
      for (int j = 0; j < ROW; j++) {
        float product = value * weights[from + j];
        sum[j] += product;
      }
    }
    return sum;
  }

  /** The exact contributions of some features, rounded, one after the other. */
  float[] contributions(int[] features) {
    float[] rows = new float[features.length * ROW];
    for (int i = 0; i < features.length; i++) {
      double[] exact =
          exactContribution(features[i] / ParserModel.SLOTS, features[i] % ParserModel.SLOTS);
      for (int j = 0; j < ROW; j++) {
        rows[i * ROW + j] = (float) exact[j];
      }
    }
    return rows;
  }
}
