package org.dateline.corenlp;

import java.util.Arrays;

/**
 * A configuration of the arc-standard transition system (Nivre 2004): a stack, the words to come,
 * and the arcs so far. Words count from 1; 0 is the root.
 */
final class ParserState {
  private static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;
  private int depth = 1;
  private int next = 1;

  ParserState(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = new int[size + 1];
    labels = new int[size + 1];
    left = none();
    secondLeft = none();
    right = none();
    secondRight = none();
  }

  private int[] none() {
    int[] words = new int[size + 1];
    Arrays.fill(words, NONE);
    return words;
  }

  boolean isFinal() {
    return depth == 1 && next > size;
  }

  boolean canShift() {
    return next <= size;
  }

  /** Whether an arc between two words may be drawn; without, there is only one step to take. */
  boolean canReduce() {
    return depth > 2;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second word of the stack on the top one. */
  void leftArc(int label) {
    int head = stack[depth - 1];
    int word = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    attach(word, head, label);
    secondLeft[head] = left[head];
    left[head] = word;
  }

  /** Hangs the top word of the stack on the second one. */
  void rightArc(int label) {
    int word = stack[--depth];
    int head = stack[depth - 1];
    attach(word, head, label);
    secondRight[head] = right[head];
    right[head] = word;
  }

  private void attach(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /**
   * The words in the places that the parser looks at, -1 where there is none: three of the stack
   * (the top last), three to come, and for the top of the stack and for the word below it the
   * outermost children and grandchildren, left and right.
   */
  void places(int[] places) {
    for (int i = 0; i < 3; i++) {
      places[2 - i] = depth > i ? stack[depth - 1 - i] : NONE;
      places[3 + i] = next + i <= size ? next + i : NONE;
    }
    for (int i = 0; i < 2; i++) {
      int word = depth > i ? stack[depth - 1 - i] : NONE;
      int at = 6 + 6 * i;
      places[at] = of(left, word);
      places[at + 1] = of(right, word);
      places[at + 2] = of(secondLeft, word);
      places[at + 3] = of(secondRight, word);
      places[at + 4] = of(left, places[at]);
      places[at + 5] = of(right, places[at + 1]);
    }
  }

  private static int of(int[] children, int word) {
    return word == NONE ? NONE : children[word];
  }
}
