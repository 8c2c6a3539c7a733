package org.dateline.corenlp;

import java.util.List;
import java.util.stream.Stream;

/** The tagger's dictionary, and its features and their weights by the hash of a feature's name. */
final class TagTable {
  /** No row of weights: the feature was not seen in training. */
  static final int NO_ROW = 0;

  static final String UNKNOWN_CLUSTER = "null";

  // What is known of a word, as bits: whether the dictionary has it, whether it is rare there, its
  // most frequent tag, the number of its set of tags, and its cluster.
  static final int KNOWN = 1;
  static final int RARE = 2;
  private static final int FIRST_TAG = 2;
  private static final int TAG_SET = 8;
  private static final int CLUSTER = 18;

  private final HashTable rowOfFeature;
  private final int[] rows;
  private final double[] weights;
  private final HashTable words;
  private final double[] tagPairs;
  private final String[] tags;
  private final byte[][] sets;

  TagTable(ArrayFile file) {
    rowOfFeature = new HashTable(file, 0);
    rows = file.copiedInts(2);
    weights = file.copiedDoubles(3);
    words = new HashTable(file, 4);
    tags = file.lines(6).toArray(String[]::new);
    sets = file.lines(7).stream().map(TagTable::set).toArray(byte[][]::new);
    tagPairs = file.copiedDoubles(8);
  }

  private static byte[] set(String line) {
    List<String> tags = Stream.of(line.split(" ", -1)).toList();
    byte[] set = new byte[tags.size()];
    for (int i = 0; i < set.length; i++) {
      set[i] = Byte.parseByte(tags.get(i));
    }
    return set;
  }

  String tag(int tag) {
    return tags[tag];
  }

  int tagCount() {
    return tags.length;
  }

  /** The scores of each tag after two others, one square row after another. */
  double[] tagPairs() {
    return tagPairs;
  }

  /** Where the scores of each tag after these two begin; the count of tags stands for none. */
  int tagPair(int beforePrevious, int previous) {
    return (beforePrevious * (tags.length + 1) + previous) * tags.length;
  }

  /** The row of the feature whose value is a part of the text. */
  int row(int feature, String text, int start, int end) {
    return rowOfFeature.get(TagFeature.hash(feature, text, start, end), NO_ROW);
  }

  int row(int feature, String value) {
    return row(feature, value, 0, value.length());
  }

  /** Adds a row's weights to the scores of the tags. */
  void add(double[] scores, int row) {
    if (row == NO_ROW) {
      return;
    }
    int end = row + rows[row];
    for (int i = row + 1; i <= end; i++) {
      scores[rows[i]] += weights[i];
    }
  }

  /** What is known of a word, as bits. */
  int bits(String word) {
    return words.get(JoinableHash.of(word), 0);
  }

  /** The tags that a word with these bits can have, in CoreNLP's order. */
  byte[] tags(int bits) {
    return sets[part(bits, TAG_SET, CLUSTER)];
  }

  private static int part(int bits, int start, int end) {
    return (bits >>> start) & ((1 << (end - start)) - 1);
  }

  static boolean isRare(int bits) {
    return (bits & KNOWN) == 0 || (bits & RARE) != 0;
  }

  /** The most frequent tag of a word with these bits; "0" of one that is unknown. */
  String firstTag(int bits) {
    return (bits & KNOWN) == 0 ? "0" : tags[part(bits, FIRST_TAG, TAG_SET)];
  }

  /** The name of the cluster of a word with these bits. */
  static String cluster(int bits) {
    int number = bits >>> CLUSTER;
    return number == 0 ? UNKNOWN_CLUSTER : Integer.toString(number - 1);
  }

  static int bits(int firstTag, int set) {
    if (firstTag < 0 || firstTag >= 1 << (TAG_SET - FIRST_TAG) || set >= 1 << (CLUSTER - TAG_SET)) {
      throw new IllegalStateException("tag " + firstTag + ", set " + set);
    }
    return firstTag << FIRST_TAG | set << TAG_SET;
  }

  static int clusterBits(String cluster) {
    int number = Integer.parseInt(cluster);
    if (!Integer.toString(number).equals(cluster)) {
      throw new IllegalStateException("not a number: cluster " + cluster);
    }
    return (number + 1) << CLUSTER;
  }
}
