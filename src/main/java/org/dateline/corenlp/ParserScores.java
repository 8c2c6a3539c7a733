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
    System.arraycopy(model.nothing(), 0, hidden, 0, HIDDEN);
    for (int place = 0; place < ParserModel.PLACES; place++) {
      if (tags[place] != model.noTag()) {
        add(hidden, model.word(words[place], place), model.tag(tags[place], place));
      }
    }
    for (int i = 0; i < ParserModel.LABELLED; i++) {
      if (labels[i] != 0) {
        add(hidden, model.label(labels[i], i));
      }
    }
    cube();
    return outputs();
  }

  // The loops below index every array by the loop's own variable alone: only so does the JVM's
  // compiler turn them into vector instructions.

  private static void add(float[] sum, float[] first, float[] second) {
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] += first[i] + second[i];
    }
  }

  private static void add(float[] sum, float[] row) {
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] += row[i];
    }
  }

  private void cube() {
    float[] sum = hidden;
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] = sum[i] * sum[i] * sum[i];
    }
  }

  private float[] outputs() {
    float[][] rows = model.outputs();
    Arrays.fill(scores, 0);
    for (int unit = 0; unit < HIDDEN; unit += 4) {
      addRows(rows, unit, hidden, scores);
    }
    return scores;
  }

  /** Four rows at a time, so that the sums are loaded and stored a quarter as often. */
  private static void addRows(float[][] rows, int unit, float[] hidden, float[] scores) {
    float h0 = hidden[unit];
    float h1 = hidden[unit + 1];
    float h2 = hidden[unit + 2];
    float h3 = hidden[unit + 3];
    float[] row0 = rows[unit];
    float[] row1 = rows[unit + 1];
    float[] row2 = rows[unit + 2];
    float[] row3 = rows[unit + 3];
    for (int i = 0; i < OUTPUTS; i++) {
      scores[i] += (h0 * row0[i] + h1 * row1[i]) + (h2 * row2[i] + h3 * row3[i]);
    }
  }
}
