package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.FloatBuffer;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over made-up weights, of which none is ready. */
class ParserQueueTest {
  /** In two places, more than are remembered. */
  private static final int WORDS = 2_500;

  private static final int PLACES = 2;

  private ParserWords words = new ParserWords(inputs(), new int[0], FloatBuffer.allocate(0));
  private ParserQueue queue = new ParserQueue(words);

  private static ParserInputs inputs() {
    Random random = new Random(5);
    float[] embeddings = random(WORDS * ParserModel.DIMENSIONS, random);
    float[][] weights = new float[PLACES * ParserModel.DIMENSIONS][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random(ParserModel.HIDDEN, random);
    }
    return new ParserInputs(FloatBuffer.wrap(embeddings), weights);
  }

  private static float[] random(int length, Random random) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return values;
  }

  @BeforeEach
  void begin() {
    queue.begin();
  }

  @Test
  void keepsEveryRowOfARoundHoweverManyAreAskedFor() {
    for (int round = 0; round < 3; round++) {
      queue.begin();
      float[][] rows = new float[WORDS * PLACES][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = queue.row(i / PLACES, i % PLACES);
      }
      queue.finish();
      for (int i = 0; i < rows.length; i++) {
        assertArrayEquals(words.row(i / PLACES, i % PLACES), rows[i]);
      }
    }
  }

  @Test
  void remembersAWordFromOneRoundToTheNext() {
    float[] row = queue.row(7, 1);
    queue.finish();
    queue.begin();
    assertSame(row, queue.row(7, 1));
    assertArrayEquals(words.row(7, 1), row);
  }

  @Test
  void computesAWordOnceThoughTwoSentencesWaitForIt() {
    float[] row = queue.row(7, 1);
    assertSame(row, queue.row(7, 1));
    queue.finish();
    assertArrayEquals(words.row(7, 1), row);
  }
}
