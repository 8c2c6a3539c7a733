package org.dateline.corenlp;

/**
 * The words whose contributions some sentences wait for, by place, so that a place's weights, which
 * no processor's nearest cache holds, are read once for several of them; for one thread.
 */
final class ParserQueue {
  private static final int TOGETHER = 16;

  private final ParserWords words;
  private final int[][] waiting = new int[ParserModel.PLACES][TOGETHER];
  private final float[][][] rows = new float[ParserModel.PLACES][TOGETHER][];
  private final int[] counts = new int[ParserModel.PLACES];

  ParserQueue(ParserWords words) {
    this.words = words;
  }

  /** The word's contribution, which may hold nothing before {@link #finish}. */
  float[] row(int wordId, int place) {
    float[] known = words.known(wordId, place);
    return known == ParserWords.NOT_YET ? queued(wordId, place) : known;
  }

  private float[] queued(int wordId, int place) {
    int[] ids = waiting[place];
    int count = counts[place];
    for (int i = 0; i < count; i++) {
      if (ids[i] == wordId) {
        return rows[place][i];
      }
    }
    float[] row = new float[ParserModel.HIDDEN];
    ids[count] = wordId;
    rows[place][count] = row;
    counts[place]++;
    if (counts[place] == ids.length) {
      compute(place);
    }
    return row;
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
    words.compute(waiting[place], rows[place], counts[place], place);
    counts[place] = 0;
  }
}
