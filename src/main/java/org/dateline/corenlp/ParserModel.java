package org.dateline.corenlp;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
  private static final int FIRST_CHILD = PLACES - LABELLED;
  static final int SLOTS = 2 * PLACES + LABELLED;

  /**
   * Left and right arcs for each label but the one for none, and a shift; room to a multiple of 16.
   */
  static final int OUTPUTS = 96;

  /** How many features CoreNLP has ready, unrounded. */
  static final int PRECOMPUTED = 20_000;

  private static final int REMEMBERED = 1 << 14;
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final LongBuffer wordKeys;
  private final IntBuffer wordIds;
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
  private final int[] wordFeatures;
  private final FloatBuffer wordRows;
  private final AtomicReferenceArray<Row> remembered = new AtomicReferenceArray<>(REMEMBERED);

  /** A word feature's contribution. */
  private static final class Row {
    final int feature;
    final float[] values;

    Row(int feature, float[] values) {
      this.feature = feature;
      this.values = values;
    }
  }

  ParserModel(ArrayFile file) {
    wordKeys = file.longs(0);
    wordIds = file.ints(1);
    int[] sizes = all(file.ints(2));
    List<String> names = file.lines(3);
    firstTag = sizes[0];
    firstLabel = sizes[0] + sizes[1];
    for (int i = 0; i < sizes[1]; i++) {
      tagIds.put(names.get(i), firstTag + i);
    }
    labels = names.subList(sizes[1], names.size());
    inputs = new ParserInputs(all(file.floats(4)), rows(file.floats(5), HIDDEN));
    bias = all(file.floats(6));
    outputs = rows(file.floats(7), OUTPUTS);
    precomputed = all(file.ints(8));
    tagRows = rows(file.floats(9), HIDDEN);
    labelRows = rows(file.floats(10), HIDDEN);
    wordFeatures = all(file.ints(11));
    wordRows = file.floats(12);
    noWord = wordId(NONE);
    noTag = tagId(NONE);
    nothing = bias.clone();
    takeAsNothing();
  }

  private static int[] all(IntBuffer buffer) {
    int[] all = new int[buffer.limit()];
    buffer.get(0, all);
    return all;
  }

  private static float[] all(FloatBuffer buffer) {
    float[] all = new float[buffer.limit()];
    buffer.get(0, all);
    return all;
  }

  private static float[][] rows(FloatBuffer buffer, int length) {
    float[][] rows = new float[buffer.limit() / length][length];
    for (int i = 0; i < rows.length; i++) {
      buffer.get(i * length, rows[i]);
    }
    return rows;
  }

  /** Puts what places without a word contribute into one row, so that they need not be added. */
  private void takeAsNothing() {
    for (int place = 0; place < PLACES; place++) {
      float[] none = tag(noTag, place).clone();
      float[] noneWord = word(noWord, place);
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
    long hash = JoinableHash.of(word);
    int slot = HashTable.slot(wordKeys, hash);
    return slot < 0 ? wordId(UNKNOWN) : wordIds.get(slot);
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

  /** By hidden unit, each a row of {@link #OUTPUTS}. */
  float[][] outputs() {
    return outputs;
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

  /**
   * Gets ready what a sentence's words contribute in the places that nearly every word comes to: on
   * the stack's top and below it, and as the next three.
   */
  void prepare(int[] wordIds) {
    int[] ids = Arrays.stream(wordIds).distinct().toArray();
    int[] waiting = new int[ParserInputs.TOGETHER];
    for (int place = 0; place < FIRST_CHILD; place++) {
      int count = 0;
      for (int id : ids) {
        if (isMissing(id * SLOTS + place)) {
          waiting[count++] = id;
        }
        if (count == waiting.length) {
          remember(waiting, place);
          count = 0;
        }
      }
      if (count > 0) {
        Arrays.fill(waiting, count, waiting.length, waiting[0]);
        remember(waiting, place);
      }
    }
  }

  private boolean isMissing(int feature) {
    Row row = remembered.get(slot(feature));
    return (row == null || row.feature != feature)
        && Arrays.binarySearch(wordFeatures, feature) < 0;
  }

  private void remember(int[] wordIds, int place) {
    float[][] rows = inputs.contributions(wordIds, place);
    for (int i = 0; i < rows.length; i++) {
      int feature = wordIds[i] * SLOTS + place;
      remembered.set(slot(feature), new Row(feature, rows[i]));
    }
  }

  /** Where a feature's row is remembered. */
  private static int slot(int feature) {
    return (feature * 0x9E3779B1) >>> 18;
  }

  /** A word's contribution. */
  float[] word(int wordId, int place) {
    int feature = wordId * SLOTS + place;
    int at = slot(feature);
    Row row = remembered.get(at);
    if (row == null || row.feature != feature) {
      row = new Row(feature, computed(wordId, place, feature));
      remembered.set(at, row);
    }
    return row.values;
  }

  private float[] computed(int wordId, int place, int feature) {
    int ready = Arrays.binarySearch(wordFeatures, feature);
    if (ready < 0) {
      return inputs.contribution(wordId, place);
    }
    float[] row = new float[HIDDEN];
    wordRows.get(ready * HIDDEN, row);
    return row;
  }
}
