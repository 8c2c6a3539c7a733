package org.dateline.corenlp;

/** The parser's first layer: what a feature in a slot contributes to the hidden layer. */
final class ParserInputs {
  private static final int ROW = ParserModel.HIDDEN;

  private final float[] embeddings;
  private final float[][] weights;

  /**
   * @param embeddings of words, tags and labels, each of {@link ParserModel#DIMENSIONS}
   * @param weights by slot and dimension, each of {@link ParserModel#HIDDEN}
   */
  ParserInputs(float[] embeddings, float[][] weights) {
    this.embeddings = embeddings;
    this.weights = weights;
  }

  /** The contribution, in float arithmetic. */
  float[] contribution(int id, int slot) {
    float[] sum = new float[ROW];
    int embedding = id * ParserModel.DIMENSIONS;
    int row = slot * ParserModel.DIMENSIONS;
    for (int i = 0; i < ParserModel.DIMENSIONS; i += 2) {
      add(
          sum,
          embeddings[embedding + i],
          weights[row + i],
          embeddings[embedding + i + 1],
          weights[row + i + 1]);
    }
    return sum;
  }

  private static void add(float[] sum, float first, float[] row, float second, float[] nextRow) {
    for (int i = 0; i < ROW; i++) {
      sum[i] += first * row[i] + second * nextRow[i];
    }
  }

  /** The contribution as CoreNLP sums it: products in float, their sum in double. */
  double[] exactContribution(int id, int slot) {
    double[] sum = new double[ROW];
    for (int i = 0; i < ParserModel.DIMENSIONS; i++) {
      float value = embeddings[id * ParserModel.DIMENSIONS + i];
      float[] row = weights[slot * ParserModel.DIMENSIONS + i];
      for (int j = 0; j < ROW; j++) {
        float product = value * row[j];
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
