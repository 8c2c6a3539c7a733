package org.dateline.corenlp;

import java.util.Arrays;

/**
 * The words whose contributions some sentences wait for, by place, so that a place's weights, which
 * no processor's nearest cache holds, are read once for several of them.
 */
final class ParserQueue {
  private final ParserWords words;
  private final int[][] waiting = new int[ParserModel.PLACES][ParserInputs.TOGETHER];
  private final int[] counts = new int[ParserModel.PLACES];

  ParserQueue(ParserWords words) {
    this.words = words;
  }

  void add(int wordId, int place) {
    int[] ids = waiting[place];
    for (int i = 0; i < counts[place]; i++) {
      if (ids[i] == wordId) {
        return;
      }
    }
    ids[counts[place]++] = wordId;
    if (counts[place] == ids.length) {
      compute(place);
    }
  }

  /** Computes all that is waited for. */
  void finish() {
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] == 1) {
        words.row(waiting[place][0], place);
        counts[place] = 0;
      } else if (counts[place] > 1) {
        Arrays.fill(waiting[place], counts[place], waiting[place].length, waiting[place][0]);
        compute(place);
      }
    }
  }

  private void compute(int place) {
    words.compute(waiting[place], place);
    counts[place] = 0;
  }
}
