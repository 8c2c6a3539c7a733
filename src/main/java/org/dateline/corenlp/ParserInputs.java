package org.dateline.corenlp;

import java.nio.FloatBuffer;

/** The parser's first layer: what a feature in a slot contributes to the hidden layer. */
final class ParserInputs {
  /** So many dimensions are added in one pass over the sum. */
  private static final int JOINED = 5;

  private static final int ROW = ParserModel.HIDDEN;

  private final FloatBuffer embeddings;
  private final float[][] weights;

  /**
   * @param embeddings of words, tags and labels, each of {@link ParserModel#DIMENSIONS}
   * @param weights by slot and dimension, each of {@link ParserModel#HIDDEN}
   */
  ParserInputs(FloatBuffer embeddings, float[][] weights) {
    this.embeddings = embeddings;
    this.weights = weights;
  }

  /**
   * Adds the contributions of some ids in one slot, in float arithmetic: at once, so that the
   * slot's weights, which no processor's nearest cache holds, are read once for all.
   */
  void add(int[] ids, int count, int slot, float[][] sums) {
    int row = slot * ParserModel.DIMENSIONS;
    for (int i = 0; i < ParserModel.DIMENSIONS; i += JOINED) {
      for (int k = 0; k < count; k++) {
        add(sums[k], embeddings, ids[k] * ParserModel.DIMENSIONS + i, weights, row + i);
      }
    }
  }

  private static void add(float[] sum, FloatBuffer values, int at, float[][] rows, int row) {
    float value0 = values.get(at);
    float value1 = values.get(at + 1);
    float value2 = values.get(at + 2);
    float value3 = values.get(at + 3);
    float value4 = values.get(at + 4);
    float[] row0 = rows[row];
    float[] row1 = rows[row + 1];
    float[] row2 = rows[row + 2];
    float[] row3 = rows[row + 3];
    float[] row4 = rows[row + 4];
    for (int i = 0; i < ROW; i++) {
      sum[i] +=
          (value0 * row0[i] + value1 * row1[i])
              + (value2 * row2[i] + value3 * row3[i])
              + value4 * row4[i];
    }
  }

  /** The contribution as CoreNLP sums it: products in float, their sum in double. */
  double[] exactContribution(int id, int slot) {
    double[] sum = new double[ROW];
    for (int i = 0; i < ParserModel.DIMENSIONS; i++) {
      float value = embeddings.get(id * ParserModel.DIMENSIONS + i);
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
