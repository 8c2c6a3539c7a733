package org.dateline.corenlp;

import java.util.Arrays;

/**
 * The parser's scores of transitions, in float arithmetic; for one thread.
 *
 * <p>Most hidden units are close to 0 and, cubed, hardly matter. They are left out at first: by how
 * much they can change which of two transitions scores better is known from their weights. Only
 * transitions that could still be the best are then scored with all units.
 */
final class ParserScores {
  private static final int HIDDEN = ParserModel.HIDDEN;
  private static final int OUTPUTS = ParserModel.OUTPUTS;
  private static final int ROWS = 4;

  /** Units that can change no difference of two scores by this much are left out at first. */
  private static final float SMALL = 0.04f;

  /** More than the rounding of a sum of so many. */
  private static final float ROUNDED_UP = 1.01f;

  private static final float[] NOTHING = new float[HIDDEN];

  private final ParserModel model;
  private final float[][] added = new float[ParserModel.SLOTS + ROWS][];
  private final float[] hidden = new float[HIDDEN + 1];
  private final float[] effects = new float[HIDDEN];
  private final float[] products = new float[HIDDEN];
  private final float[] scores = new float[OUTPUTS];

  /** The units that are not left out, then room for one group's rest. */
  private final int[] counting = new int[HIDDEN + ROWS];

  private float doubt;

  ParserScores(ParserModel model) {
    this.model = model;
  }

  /**
   * The scores of all transitions, legal or not, without the units that hardly matter.
   *
   * @param words what the words in each place contribute
   * @param tags the ids of their tags
   * @param labels the labels in the places from the seventh on, 0 for none
   */
  float[] score(float[][] words, int[] tags, int[] labels) {
    System.arraycopy(model.nothing(), 0, hidden, 0, HIDDEN);
    int count = contributions(words, tags, labels);
    for (int i = 0; i < count; i += ROWS) {
      add(hidden, added[i], added[i + 1], added[i + 2], added[i + 3]);
    }
    cube(hidden);
    weigh(hidden, model.reach(), effects);
    Arrays.fill(scores, 0);
    int units = select();
    addUnits(units);
    doubt = ROUNDED_UP * (sum(effects) - units * SMALL);
    return scores;
  }

  /** Gathers what is added to the hidden layer, and says how much it is; rows of 0 follow. */
  private int contributions(float[][] words, int[] tags, int[] labels) {
    int count = 0;
    for (int place = 0; place < ParserModel.PLACES; place++) {
      if (tags[place] != model.noTag()) {
        added[count++] = words[place];
        added[count++] = model.tag(tags[place], place);
      }
    }
    for (int i = 0; i < ParserModel.LABELLED; i++) {
      if (labels[i] != 0) {
        added[count++] = model.label(labels[i], i);
      }
    }
    Arrays.fill(added, count, count + ROWS - 1, NOTHING);
    return count;
  }

  /** By how much the difference of two scores may be wrong. */
  float doubt() {
    return doubt;
  }

  /**
   * The scores with all units.
   *
   * @param least transitions with a lower score so far have none: negative infinity
   */
  float[] whole(float least) {
    for (int i = 0; i < OUTPUTS; i++) {
      scores[i] = scores[i] < least ? Float.NEGATIVE_INFINITY : whole(model.weights()[i]);
    }
    doubt = 0;
    return scores;
  }

  private float whole(float[] weights) {
    multiply(hidden, weights, products);
    return sum(products);
  }

  // The loops below index every array by the loop's own variable alone: only so does the JVM's
  // compiler turn them into vector instructions.

  private static void add(float[] sum, float[] row0, float[] row1, float[] row2, float[] row3) {
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] += (row0[i] + row1[i]) + (row2[i] + row3[i]);
    }
  }

  private static void cube(float[] sum) {
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] = sum[i] * sum[i] * sum[i];
    }
  }

  private static void weigh(float[] hidden, float[] reach, float[] effects) {
    for (int i = 0; i < HIDDEN; i++) {
      effects[i] = Math.min(Math.abs(hidden[i]) * reach[i], SMALL);
    }
  }

  private static void multiply(float[] hidden, float[] weights, float[] products) {
    for (int i = 0; i < HIDDEN; i++) {
      products[i] = hidden[i] * weights[i];
    }
  }

  /**
   * Picks the units that count, and says how many do. Without a branch, which no processor could
   * foresee.
   */
  private int select() {
    int count = 0;
    for (int i = 0; i < HIDDEN; i++) {
      counting[count] = i;
      count += effects[i] >= SMALL ? 1 : 0;
    }
    return count;
  }

  /** Four sums at a time, for none has to wait for the other. */
  private static float sum(float[] effects) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    for (int i = 0; i < HIDDEN; i += 4) {
      sum0 += effects[i];
      sum1 += effects[i + 1];
      sum2 += effects[i + 2];
      sum3 += effects[i + 3];
    }
    return sum0 + sum1 + sum2 + sum3;
  }

  private void addUnits(int count) {
    // The unit after the last is 0 and fills the last group.
    Arrays.fill(counting, count, count + ROWS, HIDDEN);
    float[][] rows = model.outputs();
    for (int i = 0; i < count; i += ROWS) {
      addRows(rows, counting, i, hidden, scores);
    }
  }

  /** Four rows at a time, so that the sums are loaded and stored a quarter as often. */
  private static void addRows(
      float[][] rows, int[] units, int from, float[] hidden, float[] scores) {
    float h0 = hidden[units[from]];
    float h1 = hidden[units[from + 1]];
    float h2 = hidden[units[from + 2]];
    float h3 = hidden[units[from + 3]];
    float[] row0 = rows[units[from]];
    float[] row1 = rows[units[from + 1]];
    float[] row2 = rows[units[from + 2]];
    float[] row3 = rows[units[from + 3]];
    for (int i = 0; i < OUTPUTS; i++) {
      scores[i] += (h0 * row0[i] + h1 * row1[i]) + (h2 * row2[i] + h3 * row3[i]);
    }
  }
}
