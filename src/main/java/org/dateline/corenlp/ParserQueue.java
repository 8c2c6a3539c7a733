package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What words contribute in each place, remembered, and those whose contributions some sentences
 * wait for, by place, so that a place's weights, which no processor's nearest cache holds, are read
 * once for several of them; for one thread.
 *
 * <p>Rows are used again and not left to the garbage collector, which would copy most of them
 * twice. None that a round has asked for changes before the next {@link #begin}.
 */
final class ParserQueue {
  private static final int TOGETHER = 16;

  private static final int REMEMBERED_BITS = 12;

  private static final int REMEMBERED = 1 << REMEMBERED_BITS;

  /** More rows beside those remembered are not kept from one round to the next. */
  private static final int SPARE = 1 << 10;

  private static final int GOLDEN = 0x9E3779B1;

  private final ParserWords words;
  private final int[][] waiting = new int[ParserModel.PLACES][TOGETHER];
  private final float[][][] waitingRows = new float[ParserModel.PLACES][TOGETHER][];
  private final int[] counts = new int[ParserModel.PLACES];

  /** What is remembered in each slot, from 1; a feature has two slots to choose from. */
  private final int[] features = new int[REMEMBERED];

  private final float[][] rows = new float[REMEMBERED][];

  /** The last round that asked for the slot's row. */
  private final int[] asked = new int[REMEMBERED];

  private final List<float[]> spare = new ArrayList<>();
  private int sparesUsed;
  private int round;

  ParserQueue(ParserWords words) {
    this.words = words;
  }

  /** Begins a round: rows of those before may change. */
  void begin() {
    round++;
    sparesUsed = 0;
    if (spare.size() > SPARE) {
      spare.subList(SPARE, spare.size()).clear();
    }
  }

  /** The word's contribution, which may hold nothing before {@link #finish}. */
  float[] row(int wordId, int place) {
    int feature = ParserWords.feature(wordId, place);
    float[] ready = words.ready(feature);
    if (ready != ParserWords.NOT_READY) {
      return ready;
    }
    int slot = (feature * GOLDEN) >>> (Integer.SIZE - REMEMBERED_BITS);
    if (features[slot] != feature + 1) {
      int other = slot ^ 1;
      slot = features[other] == feature + 1 || asked[other] < asked[slot] ? other : slot;
    }
    if (features[slot] == feature + 1) {
      asked[slot] = round;
      return rows[slot];
    }
    float[] row = asked[slot] == round ? spare() : taken(slot, feature);
    await(wordId, place, row);
    return row;
  }

  /** The slot's row, for another feature. */
  private float[] taken(int slot, int feature) {
    features[slot] = feature + 1;
    asked[slot] = round;
    rows[slot] = empty(rows[slot]);
    return rows[slot];
  }

  private float[] spare() {
    if (sparesUsed == spare.size()) {
      spare.add(new float[ParserModel.HIDDEN]);
    }
    return empty(spare.get(sparesUsed++));
  }

  private static float[] empty(float[] row) {
    if (row == null) {
      return new float[ParserModel.HIDDEN];
    }
    Arrays.fill(row, 0);
    return row;
  }

  private void await(int wordId, int place, float[] row) {
    int count = counts[place]++;
    waiting[place][count] = wordId;
    waitingRows[place][count] = row;
    if (counts[place] == TOGETHER) {
      compute(place);
    }
  }

  /** Computes all that is waited for. */
  void finish() {
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        compute(place);
      }
    }
  }

  private void compute(int place) {
    words.compute(waiting[place], waitingRows[place], counts[place], place);
    counts[place] = 0;
  }
}
