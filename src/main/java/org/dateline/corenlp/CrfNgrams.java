package org.dateline.corenlp;

import java.util.Arrays;

/**
 * The features of a word's beginnings and ends: of {@code <Kiev>}, {@code #<K#|C} to {@code
 * #<Kiev>#|C} and back to {@code #v>#|C}.
 */
final class CrfNgrams {
  /** Longer than any in the models; where the text is no word, so that the work stays small. */
  private static final int LONGEST = 1000;

  private static final HashedText START = HashedText.of("#");
  private static final HashedText END = HashedText.of("#|C");

  private CrfNgrams() {}

  /**
   * Hashes, each once: an end is a beginning too where it has the letters of that as long. Two of
   * the models only have those of up to six letters.
   */
  static long[] features(String text) {
    String word = '<' + text + '>';
    int length = word.length();
    int count = Math.min(length, LONGEST);
    long[] features = new long[2 * (count - 1)];
    int next = 0;
    long start = JoinableHash.append(START.hash(), word.charAt(0));
    for (int i = 1; i < count; i++) {
      start = JoinableHash.append(start, word.charAt(i));
      features[next++] = JoinableHash.join(start, END.hash(), END.power());
    }
    int sameLength = 0;
    long end = JoinableHash.append(JoinableHash.EMPTY, word.charAt(length - 1));
    long power = JoinableHash.power(1);
    for (int i = length - 2; i >= length - count; i--) {
      end = JoinableHash.prepend(word.charAt(i), end, power);
      power = JoinableHash.longer(power);
      long started = JoinableHash.join(START.hash(), end, power);
      long feature = JoinableHash.join(started, END.hash(), END.power());
      if (feature != features[sameLength++]) {
        features[next++] = feature;
      }
    }
    return Arrays.copyOf(features, next);
  }
}
