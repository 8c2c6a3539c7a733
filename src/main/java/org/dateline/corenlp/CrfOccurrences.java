package org.dateline.corenlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of capitalised words that come again in the sentence: NERFeatureFactory's {@code
 * occurrencePatterns}.
 */
final class CrfOccurrences {
  private static final int REACH = 150;
  private static final long[] NONE = {JoinableHash.of("NO-OCCURRENCE-PATTERN|C")};
  private static final long[] AGAIN = {};

  private static final long NEXT_BOTH = JoinableHash.of("XY-NEXT-OCCURRENCE-XY|C");
  private static final long NEXT_SECOND = JoinableHash.of("XY-NEXT-OCCURRENCE-Y|C");
  private static final long PREVIOUS_BOTH = JoinableHash.of("XY-PREV-OCCURRENCE-XY|C");
  private static final long PREVIOUS_SECOND = JoinableHash.of("XY-PREV-OCCURRENCE-Y|C");
  private static final long NEXT_AFTER_NAME = JoinableHash.of("X-NEXT-OCCURRENCE-YX|C");
  private static final long NEXT_BEFORE_NAME = JoinableHash.of("X-NEXT-OCCURRENCE-XY|C");
  private static final long NEXT_ALONE = JoinableHash.of("X-NEXT-OCCURRENCE-X|C");
  private static final long PREVIOUS_BEFORE_NAME = JoinableHash.of("X-PREV-OCCURRENCE-YX|C");
  private static final long PREVIOUS_AFTER_NAME = JoinableHash.of("X-PREV-OCCURRENCE-XY|C");
  private static final long PREVIOUS_ALONE = JoinableHash.of("X-PREV-OCCURRENCE-X|C");

  private final CrfWord[] words;
  private final int margin;
  private final boolean[] properNouns;

  CrfOccurrences(CrfWord[] words, int margin, boolean[] properNouns) {
    this.words = words;
    this.margin = margin;
    this.properNouns = properNouns;
  }

  /** Hashes of features, each once. */
  long[] features(int index) {
    CrfWord word = words[index + margin];
    CrfWord next = words[index + margin + 1];
    CrfWord previous = words[index + margin - 1];
    if (index == 0
        || !word.isNameCase()
        || !next.isLowerCased()
        || !next.hasLetter()
        || !previous.hasLetter()) {
      return NONE;
    }
    @Nullable Found found = null;
    boolean afterName = isName(index - 1);
    for (int jump = 3; jump < REACH && index + jump < properNouns.length; jump++) {
      if (words[index + jump + margin].isSame(word)) {
        found = found == null ? new Found() : found;
        found.add(afterName ? nextAfterName(index, jump) : next(index, jump));
      }
    }
    for (int jump = 3; jump < REACH && index - jump >= 0; jump++) {
      if (words[index - jump + margin].isSame(word)) {
        found = found == null ? new Found() : found;
        found.add(afterName ? previousAfterName(index, jump) : previous(index, jump));
      }
    }
    return found == null ? AGAIN : found.features();
  }

  private boolean isName(int index) {
    return index >= 0
        && index < properNouns.length
        && properNouns[index]
        && words[index + margin].isNameCase();
  }

  private long nextAfterName(int index, int jump) {
    return words[index + jump - 1 + margin].isSame(words[index - 1 + margin])
        ? NEXT_BOTH
        : NEXT_SECOND;
  }

  private long next(int index, int jump) {
    if (isName(index + jump - 1)) {
      return NEXT_AFTER_NAME;
    }
    return isName(index + jump + 1) ? NEXT_BEFORE_NAME : NEXT_ALONE;
  }

  private long previousAfterName(int index, int jump) {
    return words[index - jump - 1 + margin].isSame(words[index - 1 + margin])
        ? PREVIOUS_BOTH
        : PREVIOUS_SECOND;
  }

  private long previous(int index, int jump) {
    if (isName(index - jump + 1)) {
      return PREVIOUS_BEFORE_NAME;
    }
    return isName(index - jump - 1) ? PREVIOUS_AFTER_NAME : PREVIOUS_ALONE;
  }

  /** A small set. */
  private static final class Found {
    private long[] features = new long[0];

    void add(long feature) {
      for (long one : features) {
        if (one == feature) {
          return;
        }
      }
      features = Arrays.copyOf(features, features.length + 1);
      features[features.length - 1] = feature;
    }

    long[] features() {
      return features;
    }
  }
}
