package org.dateline.corenlp;

import java.util.Arrays;

/** The parser's scores of transitions, in float arithmetic; one sentence's, for one thread. */
final class ParserScores {
  private static final int HIDDEN = ParserModel.HIDDEN;
  private static final int OUTPUTS = ParserModel.OUTPUTS;

  private final ParserModel model;
  private final float[] hidden = new float[HIDDEN];
  private final float[] scores = new float[OUTPUTS];

  ParserScores(ParserModel model) {
    this.model = model;
  }

  /**
   * The scores of all transitions, legal or not.
   *
   * @param words the ids of the words in each place
   * @param tags the ids of their tags
   * @param labels the labels in the places from the seventh on, 0 for none
   */
  float[] score(int[] words, int[] tags, int[] labels) {
    System.arraycopy(model.bias(), 0, hidden, 0, HIDDEN);
    for (int place = 0; place < ParserModel.PLACES; place++) {
      add(
          model.wordContribution(words[place], place),
          model.tagRows(),
          model.tagRow(tags[place], place));
    }
    for (int i = 0; i < ParserModel.LABELLED; i += 2) {
      add(model.labelRows(), model.labelRow(labels[i], i), model.labelRow(labels[i + 1], i + 1));
    }
    cube();
    return outputs();
  }

  private void add(float[] first, float[] second, int at) {
    float[] sum = hidden;
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] += first[i] + second[at + i];
    }
  }

  private void add(float[] rows, int first, int second) {
    float[] sum = hidden;
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] += rows[first + i] + rows[second + i];
    }
  }

  private void cube() {
    float[] sum = hidden;
    for (int i = 0; i < HIDDEN; i++) {
      float value = sum[i];
      sum[i] = value * value * value;
    }
  }

  /** Eight rows at a time, so that the sums are loaded and stored an eighth as often. */
  private float[] outputs() {
    float[] weights = model.outputs();
    Arrays.fill(scores, 0);
    for (int unit = 0; unit < HIDDEN; unit += 8) {
      addRows(weights, unit * OUTPUTS, hidden, unit, scores);
    }
    return scores;
  }

  private static void addRows(float[] weights, int at, float[] hidden, int unit, float[] scores) {
    float h0 = hidden[unit];
    float h1 = hidden[unit + 1];
    float h2 = hidden[unit + 2];
    float h3 = hidden[unit + 3];
    float h4 = hidden[unit + 4];
    float h5 = hidden[unit + 5];
    float h6 = hidden[unit + 6];
    float h7 = hidden[unit + 7];
    for (int i = 0; i < OUTPUTS; i++) {
      scores[i] +=
          h0 * weights[at + i]
              + h1 * weights[at + OUTPUTS + i]
              + h2 * weights[at + 2 * OUTPUTS + i]
              + h3 * weights[at + 3 * OUTPUTS + i]
              + h4 * weights[at + 4 * OUTPUTS + i]
              + h5 * weights[at + 5 * OUTPUTS + i]
              + h6 * weights[at + 6 * OUTPUTS + i]
              + h7 * weights[at + 7 * OUTPUTS + i];
    }
  }
}
