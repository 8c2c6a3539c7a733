package org.dateline.corenlp;

/**
 * The features of CoreNLP's English tagger, numbered as in its model.
 *
 * <p>Each names a value ("NN", "ing", "1") of a word or of the words and tags around it. The last
 * three and those of tags depend on where the word stands in its sentence.
 */
final class TagFeature {
  static final int PREVIOUS_WORD = 0;
  static final int WORD = 1;
  static final int NEXT_WORD = 2;
  static final int TWO_TAGS = 3;
  static final int PREVIOUS_TAG = 4;

  // Only of rare words.
  static final int PREVIOUS_SHAPE = 5;
  static final int SHAPE = 6;
  static final int NEXT_SHAPE = 7;
  static final int PREVIOUS_CLUSTER = 8;
  static final int CLUSTER = 9;
  static final int NEXT_CLUSTER = 10;
  static final int CLUSTERS = 11;
  static final int HAS_CAPITAL = 12;
  static final int HAS_DIGIT = 13;
  static final int HAS_DASH = 14;
  static final int HAS_LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  static final int ALL_CAPITALS = 17;
  static final int HAS_CAPITAL_DIGIT_DASH = 18;
  static final int FIRST_IN_LOWER_CASE = 19;
  static final int LATER_IN_LOWER_CASE = 20;
  static final int FIRST_HAS_CAPITAL = 21;
  static final int PREFIX = 22;
  static final int SUFFIX = 32;
  static final int WIDE_SHAPE = 42;
  static final int NO_LETTER_OR_DIGIT = 43;

  static final int COUNT = 44;

  /** Prefixes and suffixes of up to so many letters are features. */
  static final int LONGEST_AFFIX = 10;

  private TagFeature() {}

  /** The name of a feature with a value, for hashing. */
  static String name(int feature, String value) {
    return (char) feature + value;
  }

  /** The hash of {@link #name} where the value is a part of a text. */
  static long hash(int feature, String text, int start, int end) {
    long hash = JoinableHash.append(JoinableHash.EMPTY, (char) feature);
    for (int i = start; i < end; i++) {
      hash = JoinableHash.append(hash, text.charAt(i));
    }
    return hash;
  }
}
