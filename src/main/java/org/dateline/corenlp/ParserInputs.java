package org.dateline.corenlp;

/** The parser's first layer: what a feature in a slot contributes to the hidden layer. */
final class ParserInputs {
  /** So many words' contributions are computed at once. */
  static final int TOGETHER = 4;

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

  /** Adds the contribution, in float arithmetic. */
  void add(int id, int slot, float[] sum) {
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
  }

  private static void add(float[] sum, float first, float[] row, float second, float[] nextRow) {
    for (int i = 0; i < ROW; i++) {
      sum[i] += first * row[i] + second * nextRow[i];
    }
  }

  /**
   * Adds the contributions of {@link #TOGETHER} ids in one slot, so that its weights, which no
   * processor's nearest cache holds, are read once for all.
   */
  void add(int[] ids, int slot, float[][] sums) {
    int row = slot * ParserModel.DIMENSIONS;
    for (int i = 0; i < ParserModel.DIMENSIONS; i += 2) {
      add(sums, ids, i, weights[row + i], weights[row + i + 1]);
    }
  }

  private void add(float[][] sums, int[] ids, int dimension, float[] row, float[] nextRow) {
    float[] sum0 = sums[0];
    float[] sum1 = sums[1];
    float[] sum2 = sums[2];
    float[] sum3 = sums[3];
    float first0 = embedding(ids[0], dimension);
    float first1 = embedding(ids[1], dimension);
    float first2 = embedding(ids[2], dimension);
    float first3 = embedding(ids[3], dimension);
    float second0 = embedding(ids[0], dimension + 1);
    float second1 = embedding(ids[1], dimension + 1);
    float second2 = embedding(ids[2], dimension + 1);
    float second3 = embedding(ids[3], dimension + 1);
    for (int i = 0; i < ROW; i++) {
      sum0[i] += first0 * row[i] + second0 * nextRow[i];
      sum1[i] += first1 * row[i] + second1 * nextRow[i];
      sum2[i] += first2 * row[i] + second2 * nextRow[i];
      sum3[i] += first3 * row[i] + second3 * nextRow[i];
    }
  }

  private float embedding(int id, int dimension) {
    return embeddings[id * ParserModel.DIMENSIONS + dimension];
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
