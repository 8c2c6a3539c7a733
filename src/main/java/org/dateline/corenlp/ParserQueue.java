package org.dateline.corenlp;

/**
 * The words whose contributions some sentences wait for, by place, so that a place's weights, which
 * no processor's nearest cache holds, are read once for several of them; for one thread.
 */
final class ParserQueue {
  /** Fewer are computed one by one: rows that stand in for the rest would cost more. */
  private static final int WORTH_JOINING = 3;

  private final ParserWords words;
  private final int[][] waiting = new int[ParserModel.PLACES][ParserInputs.TOGETHER];
  private final float[][][] rows = new float[ParserModel.PLACES][ParserInputs.TOGETHER][];
  private final int[] counts = new int[ParserModel.PLACES];

  /** Takes what is computed for nobody. */
  private final float[] spare = new float[ParserModel.HIDDEN];

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
    int count = counts[place];
    if (count >= WORTH_JOINING) {
      for (int i = count; i < ParserInputs.TOGETHER; i++) {
        waiting[place][i] = waiting[place][0];
        rows[place][i] = spare;
      }
      words.compute(waiting[place], rows[place], count, place);
    } else {
      for (int i = 0; i < count; i++) {
        words.compute(waiting[place][i], rows[place][i], place);
      }
    }
    counts[place] = 0;
  }
}
