package org.dateline.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the three CRFs as one hash table of features, for {@link CrfTable}.
 *
 * <p>One table for three, because most features ("Kherson-PW|C") are the same for all and then cost
 * one look-up. A weight's place in its row follows the labels, with zeros for pairs of labels never
 * seen.
 */
final class CrfConverter {
  private static final String PAIR = "|CpC";

  private final HashTableBuilder features = new HashTableBuilder(1 << 20);
  private final HashTableBuilder words = new HashTableBuilder(1 << 20);
  private final float[] observed = new float[CrfModel.PAIR_SCORES];
  private final List<String> labels = new ArrayList<>();
  private final float[][][] rows = new float[CrfModel.ALL.size()][][];
  private final int[][] rowOfSlot = new int[CrfModel.ALL.size()][];
  private @Nullable Map<String, String> clusters;

  private CrfConverter() {
    Arrays.fill(observed, Float.NEGATIVE_INFINITY);
  }

  static void convert(Path file) throws IOException {
    CrfConverter converter = new CrfConverter();
    for (CrfModel model : CrfModel.ALL) {
      converter.add(model, SerializedCrf.read(model));
    }
    converter.write(file);
  }

  private void add(CrfModel model, SerializedCrf crf) {
    if (crf.labels().size() != model.labels) {
      throw new IllegalStateException(model + " has the labels " + crf.labels());
    }
    labels.addAll(crf.labels());
    for (int[] pair : crf.pairs()) {
      observed[model.firstPair + pair[0] * model.labels + pair[1]] = 0;
    }
    addFeatures(model, crf);
    addWords(model, crf);
  }

  private void addFeatures(CrfModel model, SerializedCrf crf) {
    float[][] modelRows = new float[crf.features().size() + 1][];
    int[] slots = new int[features.capacity()];
    for (int i = 0; i < crf.features().size(); i++) {
      String feature = crf.features().get(i);
      int slot = features.put(feature, model.bit);
      slots[slot] = i + 1;
      modelRows[i + 1] =
          feature.endsWith(PAIR)
              ? square(model, crf, crf.weights().get(i))
              : single(model, crf, crf.weights().get(i));
    }
    rows[model.index] = modelRows;
    rowOfSlot[model.index] = slots;
  }

  private static float[] single(CrfModel model, SerializedCrf crf, double[] weights) {
    float[] row = new float[model.labels];
    for (int i = 0; i < weights.length; i++) {
      row[crf.singles().get(i)[0]] = (float) weights[i];
    }
    return row;
  }

  private static float[] square(CrfModel model, SerializedCrf crf, double[] weights) {
    float[] row = new float[model.pairs];
    for (int i = 0; i < weights.length; i++) {
      int[] pair = crf.pairs().get(i);
      row[pair[0] * model.labels + pair[1]] = (float) weights[i];
    }
    return row;
  }

  private void addWords(CrfModel model, SerializedCrf crf) {
    if (clusters == null) {
      clusters = crf.clusters();
      clusters.forEach((word, cluster) -> words.put(word, CrfTable.clusterBits(cluster)));
    } else if (!clusters.equals(crf.clusters())) {
      throw new IllegalStateException("the models differ in their word clusters");
    }
    crf.lowerCase().forEach(word -> words.put(word, model.bit));
  }

  private void write(Path file) throws IOException {
    float[] weights = new float[size()];
    int[] entries = new int[features.capacity()];
    int end = 0;
    for (int slot = 0; slot < entries.length; slot++) {
      if (features.value(slot) != 0) {
        entries[slot] = (end << CrfTable.MODEL_BITS) | features.value(slot);
        for (int model = 0; model < rows.length; model++) {
          float[] row = rows[model][rowOfSlot[model][slot]];
          if (row != null) {
            System.arraycopy(row, 0, weights, end, row.length);
            end += row.length;
          }
        }
      }
    }
    ArrayFile.Writer writer = new ArrayFile.Writer();
    writer.add(features.keys());
    writer.add(entries);
    writer.add(weights);
    writer.add(words.keys());
    writer.add(words.values());
    writer.add(observed);
    writer.add(labels);
    writer.write(file);
  }

  private int size() {
    int size = 0;
    for (float[][] modelRows : rows) {
      for (float[] row : modelRows) {
        size += row == null ? 0 : row.length;
      }
    }
    return size;
  }
}
