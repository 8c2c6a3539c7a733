package org.dateline.corenlp;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weights of CoreNLP's neural parser (Chen and Manning 2014, A Fast and Accurate Dependency
 * Parser using Neural Networks).
 *
 * <p>It reads 48 slots: the words in 18 places of a configuration, their tags, and the labels of
 * the 12 of them that have heads. What each contributes to the hidden layer is ready for tags and
 * labels and for frequent words, and computed and remembered for others.
 *
 * <p>Ids number the words, then the tags, then the labels. A feature is an id times {@link #SLOTS}
 * plus a slot.
 */
final class ParserModel {
  static final int DIMENSIONS = 50;
  static final int HIDDEN = 1000;
  static final int PLACES = 18;
  static final int LABELLED = 12;

  /** The first of the places that children come to: on the stack's top and below it. */
  static final int FIRST_CHILD = PLACES - LABELLED;

  static final int SLOTS = 2 * PLACES + LABELLED;

  /**
   * Left and right arcs for each label but the one for none, and a shift; room to a multiple of 16.
   */
  static final int OUTPUTS = 96;

  /** How many features CoreNLP has ready, unrounded. */
  static final int PRECOMPUTED = 20_000;

  private static final int NO_ID = -1;
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final HashTable wordIds;
  private final Map<String, Integer> tagIds = new HashMap<>();
  private final List<String> labels;
  private final int firstTag;
  private final int firstLabel;
  private final ParserInputs inputs;
  private final float[] bias;
  private final float[][] outputs;
  private final int[] precomputed;
  private final float[][] tagRows;
  private final float[][] labelRows;
  private final float[] nothing;
  private final int noWord;
  private final int noTag;
  private final ParserWords words;
  private final float[] reach;
  private final float[][] weights;

  ParserModel(ArrayFile file) {
    wordIds = new HashTable(file, 0);
    int[] sizes = file.copiedInts(2);
    List<String> names = file.lines(3);
    firstTag = sizes[0];
    firstLabel = sizes[0] + sizes[1];
    for (int i = 0; i < sizes[1]; i++) {
      tagIds.put(names.get(i), firstTag + i);
    }
    labels = names.subList(sizes[1], names.size());
    inputs = new ParserInputs(file.floats(4), rows(file.floats(5), HIDDEN));
    bias = file.copiedFloats(6);
    outputs = Arrays.copyOf(rows(file.floats(7), OUTPUTS), HIDDEN + 1);
    outputs[HIDDEN] = new float[OUTPUTS];
    precomputed = file.copiedInts(8);
    tagRows = rows(file.floats(9), HIDDEN);
    labelRows = rows(file.floats(10), HIDDEN);
    words = new ParserWords(inputs, file.copiedInts(11), file.floats(12));
    reach = reach(outputs);
    weights = transposed(outputs);
    noWord = wordId(NONE);
    noTag = tagId(NONE);
    nothing = bias.clone();
    takeAsNothing();
  }

  private static float[][] rows(FloatBuffer buffer, int length) {
    float[][] rows = new float[buffer.limit() / length][length];
    for (int i = 0; i < rows.length; i++) {
      buffer.get(i * length, rows[i]);
    }
    return rows;
  }

  /** By how much a unit of size 1 can change the difference of two scores. */
  private static float[] reach(float[][] outputs) {
    float[] reach = new float[HIDDEN];
    for (int i = 0; i < HIDDEN; i++) {
      float least = outputs[i][0];
      float most = outputs[i][0];
      for (float weight : outputs[i]) {
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
      reach[i] = most - least;
    }
    return reach;
  }

  private static float[][] transposed(float[][] outputs) {
    float[][] weights = new float[OUTPUTS][HIDDEN];
    for (int i = 0; i < HIDDEN; i++) {
      for (int j = 0; j < OUTPUTS; j++) {
        weights[j][i] = outputs[i][j];
      }
    }
    return weights;
  }

  /** Puts what places without a word contribute into one row, so that they need not be added. */
  private void takeAsNothing() {
    for (int place = 0; place < PLACES; place++) {
      float[] none = tag(noTag, place).clone();
      float[] noneWord = words.row(noWord, place);
      for (int i = 0; i < HIDDEN; i++) {
        none[i] += noneWord[i];
      }
      add(nothing, none, 1);
      for (int tag = place; tag < tagRows.length; tag += PLACES) {
        add(tagRows[tag], none, -1);
      }
    }
    for (int place = 0; place < LABELLED; place++) {
      float[] none = label(0, place).clone();
      add(nothing, none, 1);
      for (int label = place; label < labelRows.length; label += LABELLED) {
        add(labelRows[label], none, -1);
      }
    }
  }

  private static void add(float[] sum, float[] row, float factor) {
    for (int i = 0; i < HIDDEN; i++) {
      sum[i] += factor * row[i];
    }
  }

  /** Every tag in every place, in the order of their rows. */
  static int[] tagFeatures(int first, int tags) {
    return features(first, tags, PLACES, PLACES);
  }

  /** Every label in every place that has one, in the order of their rows. */
  static int[] labelFeatures(int first, int labels) {
    return features(first, labels, 2 * PLACES, LABELLED);
  }

  private static int[] features(int first, int ids, int firstSlot, int slots) {
    return IntStream.range(0, ids * slots)
        .map(i -> (first + i / slots) * SLOTS + firstSlot + i % slots)
        .toArray();
  }

  int wordId(String word) {
    int id = wordIds.get(JoinableHash.of(word), NO_ID);
    return id == NO_ID ? wordId(UNKNOWN) : id;
  }

  int tagId(String tag) {
    Integer id = tagIds.get(tag);
    return id == null ? tagId(UNKNOWN) : id;
  }

  int noWord() {
    return noWord;
  }

  int noTag() {
    return noTag;
  }

  int rootWord() {
    return wordId(ROOT);
  }

  int rootTag() {
    return tagId(ROOT);
  }

  /** All relations' names; the first stands for none, the second is the root's. */
  List<String> labels() {
    return labels;
  }

  int labelId(int label) {
    return firstLabel + label;
  }

  ParserInputs inputs() {
    return inputs;
  }

  /** The hidden layer where no place holds a word. */
  float[] nothing() {
    return nothing;
  }

  float[] bias() {
    return bias;
  }

  /** By hidden unit, each a row of {@link #OUTPUTS}; one more is all 0. */
  float[][] outputs() {
    return outputs;
  }

  /** By transition, each a row of {@link #HIDDEN}. */
  float[][] weights() {
    return weights;
  }

  /** By how much each hidden unit, were it 1, can change the difference of two scores. */
  float[] reach() {
    return reach;
  }

  /** What words contribute. */
  ParserWords words() {
    return words;
  }

  /** Whether CoreNLP has the feature's contribution ready, unrounded. */
  boolean isPrecomputed(int feature) {
    return Arrays.binarySearch(precomputed, feature) >= 0;
  }

  /** What a tag adds to {@link #nothing}, with what its word adds. */
  float[] tag(int tagId, int place) {
    return tagRows[(tagId - firstTag) * PLACES + place];
  }

  /** What a label adds to {@link #nothing}. */
  float[] label(int label, int place) {
    return labelRows[label * LABELLED + place];
  }
}
