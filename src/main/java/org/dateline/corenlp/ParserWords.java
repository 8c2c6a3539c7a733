package org.dateline.corenlp;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What words contribute to the parser's hidden layer in each place: ready for frequent ones, to be
 * computed for others, which {@link ParserQueue} remembers.
 *
 * <p>Safe to use from several threads.
 */
final class ParserWords {
  /** Stands for a row that is not ready. */
  static final float[] NOT_READY = {};

  private final ParserInputs inputs;

  /** By feature, where in the file it stands, from 1; 0 for those that are not ready. */
  private final int[] readyAt;

  private final FloatBuffer readyFile;

  /** What was ready and has been looked up. */
  private final AtomicReferenceArray<float[]> readyRows;

  /**
   * @param ready features
   * @param readyFile their contributions
   */
  ParserWords(ParserInputs inputs, int[] ready, FloatBuffer readyFile) {
    this.inputs = inputs;
    this.readyFile = readyFile;
    readyRows = new AtomicReferenceArray<>(ready.length);
    readyAt = new int[Arrays.stream(ready).max().orElse(0) + 1];
    for (int i = 0; i < ready.length; i++) {
      readyAt[ready[i]] = i + 1;
    }
  }

  static int feature(int wordId, int place) {
    return wordId * ParserModel.SLOTS + place;
  }

  /** The feature's contribution if it is ready, else {@link #NOT_READY}. */
  float[] ready(int feature) {
    return feature < readyAt.length && readyAt[feature] > 0
        ? readyRow(readyAt[feature] - 1)
        : NOT_READY;
  }

  private float[] readyRow(int at) {
    float[] row = readyRows.get(at);
    if (row == null) {
      row = new float[ParserModel.HIDDEN];
      readyFile.get(at * ParserModel.HIDDEN, row);
      readyRows.set(at, row);
    }
    return row;
  }

  /** The word's contribution. */
  float[] row(int wordId, int place) {
    float[] row = ready(feature(wordId, place));
    if (row == NOT_READY) {
      row = new float[ParserModel.HIDDEN];
      compute(new int[] {wordId}, new float[][] {row}, 1, place);
    }
    return row;
  }

  /** Fills rows of zeros, as many as counted, with the contributions of the words in a place. */
  void compute(int[] wordIds, float[][] rows, int count, int place) {
    inputs.add(wordIds, count, place, rows);
  }
}
