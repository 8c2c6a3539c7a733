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

  private static final int NONE = -1;

  private static final int REMEMBERED = 1 << 14;

  /** Of a hash table of what is ready, about a quarter full. */
  private static final int SLOT_BITS = 16;

  private static final int GOLDEN = 0x9E3779B1;

  private final ParserInputs inputs;
  private final int[] ready;
  private final int[] readyAt = new int[1 << SLOT_BITS];
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
    this.ready = ready;
    this.readyFile = readyFile;
    readyRows = new AtomicReferenceArray<>(ready.length);
    Arrays.fill(readyAt, NONE);
    for (int i = 0; i < ready.length; i++) {
      readyAt[slotOf(ready[i])] = i;
    }
  }

  /** The slot of a feature that is ready, or the empty one where the search for it ends. */
  private int slotOf(int feature) {
    int slot = (feature * GOLDEN) >>> (Integer.SIZE - SLOT_BITS);
    while (readyAt[slot] != NONE && ready[readyAt[slot]] != feature) {
      slot = (slot + 1) & (readyAt.length - 1);
    }
    return slot;
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
    int at = readyAt[slotOf(feature)];
    if (at != NONE) {
      return readyRow(at);
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
      compute(wordId, row, place);
    }
    return row;
  }

  /** Fills a row of zeros with the word's contribution. */
  void compute(int wordId, float[] row, int place) {
    inputs.add(wordId, place, row);
    remember(feature(wordId, place), row);
  }

  /**
   * Fills rows of zeros with the contributions of {@link ParserInputs#TOGETHER} words at once.
   *
   * @param count how many of them are asked for
   */
  void compute(int[] wordIds, float[][] rows, int count, int place) {
    inputs.add(wordIds, place, rows);
    for (int i = 0; i < count; i++) {
      remember(feature(wordIds[i], place), rows[i]);
    }
  }
}
