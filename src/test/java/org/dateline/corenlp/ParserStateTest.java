package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Over "Police killed two people", with 1 to 4 for the words. */
class ParserStateTest {
  private static final int NONE = -1;

  private final ParserState state = new ParserState(4);
  private final int[] places = new int[ParserModel.PLACES];

  @Test
  void looksAtTheStackTheWordsToComeAndTheChildren() {
    state.shift();
    state.shift();
    state.leftArc(5);
    state.shift();
    state.shift();
    state.leftArc(6);
    state.places(places);
    assertArrayEquals(
        new int[] {
          0, 2, 4, NONE, NONE, NONE, 3, NONE, NONE, NONE, NONE, NONE, 1, NONE, NONE, NONE, NONE,
          NONE
        },
        places);
  }

  @Test
  void keepsTheOutermostTwoChildrenOfASide() {
    state.shift();
    state.shift();
    state.rightArc(1);
    state.shift();
    state.rightArc(1);
    state.shift();
    state.rightArc(1);
    state.places(places);
    assertEquals(4, places[7]);
    assertEquals(3, places[9]);
  }

  @Test
  void endsWithEveryWordHungOnAnother() {
    while (state.canShift()) {
      state.shift();
    }
    assertTrue(state.canReduce());
    for (int word = 0; word < 3; word++) {
      state.leftArc(2);
    }
    assertFalse(state.canReduce());
    state.rightArc(1);
    assertTrue(state.isFinal());
    assertEquals(0, state.head(4));
    assertEquals(4, state.head(1));
    assertEquals(2, state.label(1));
  }
}
