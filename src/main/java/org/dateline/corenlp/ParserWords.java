package org.dateline.corenlp;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What words contribute to the parser's hidden layer in each place: ready for frequent ones,
 * computed and remembered for others.
 *
 * <p>Safe to use from several threads.
 */
final class ParserWords {
  /** Stands for a row that is not known yet. */
  static final float[] NOT_YET = {};

  private static final int REMEMBERED = 1 << 14;

  private static final int GOLDEN = 0x9E3779B1;

  private final ParserInputs inputs;

  /** By feature, where in the file it stands, from 1; 0 for those that are not ready. */
  private final int[] readyAt;

  private final FloatBuffer readyFile;

  /** What was ready and has been looked up. */
  private final AtomicReferenceArray<float[]> readyRows;

  private final AtomicReferenceArray<Row> remembered = new AtomicReferenceArray<>(REMEMBERED);

  /** A word feature's contribution. */
  private static final class Row {
    final int feature;
    final float[] values;

    Row(int feature, float[] values) {
      this.feature = feature;
      this.values = values;
    }
  }

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

  private static int feature(int wordId, int place) {
    return wordId * ParserModel.SLOTS + place;
  }

  /** Where a feature's row is remembered. */
  private static int slot(int feature) {
    return (feature * GOLDEN) >>> 18;
  }

  /** The word's contribution if nothing need be computed for it, else {@link #NOT_YET}. */
  float[] known(int wordId, int place) {
    int feature = feature(wordId, place);
    if (feature < readyAt.length && readyAt[feature] > 0) {
      return readyRow(readyAt[feature] - 1);
    }
    Row row = remembered.get(slot(feature));
    return row != null && row.feature == feature ? row.values : NOT_YET;
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

  private void remember(int feature, float[] values) {
    remembered.set(slot(feature), new Row(feature, values));
  }

  /** The word's contribution. */
  float[] row(int wordId, int place) {
    float[] row = known(wordId, place);
    if (row == NOT_YET) {
      row = new float[ParserModel.HIDDEN];
      compute(new int[] {wordId}, new float[][] {row}, 1, place);
    }
    return row;
  }

  /** Fills rows of zeros, as many as counted, with the contributions of the words in a place. */
  void compute(int[] wordIds, float[][] rows, int count, int place) {
    inputs.add(wordIds, count, place, rows);
    for (int i = 0; i < count; i++) {
      remember(feature(wordIds[i], place), rows[i]);
    }
  }
}
