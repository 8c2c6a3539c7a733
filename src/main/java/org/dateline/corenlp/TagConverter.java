package org.dateline.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Writes the tagger as hash tables of words and of features, for {@link TagTable}. */
final class TagConverter {
  private final SerializedTagger tagger;
  private final HashTableBuilder features = new HashTableBuilder(1 << 17);
  private final HashTableBuilder words = new HashTableBuilder(1 << 20);
  private final Map<List<String>, Integer> sets = new LinkedHashMap<>();

  private TagConverter(SerializedTagger tagger) {
    this.tagger = tagger;
  }

  static void convert(Path file) throws IOException {
    SerializedTagger tagger = SerializedTagger.read();
    if (tagger.features().size() != TagFeature.COUNT) {
      throw new IllegalStateException("the model has " + tagger.features().size() + " features");
    }
    new TagConverter(tagger).write(file);
  }

  private void write(Path file) throws IOException {
    addWords();
    int cells = 1 + cells();
    int[] rows = new int[cells];
    double[] weights = new double[cells];
    int[] rowOfKey = addRows(rows, weights);
    ArrayFile.Writer writer = new ArrayFile.Writer();
    writer.add(features.keys());
    writer.add(rowOfKey);
    writer.add(rows);
    writer.add(weights);
    writer.add(words.keys());
    writer.add(words.values());
    writer.add(tagger.tags());
    writer.add(sets.keySet().stream().map(this::line).toList());
    writer.add(tagPairs());
    writer.write(file);
  }

  private int cells() {
    int cells = 0;
    for (Map<String, double[]> values : tagger.features()) {
      for (double[] row : values.values()) {
        cells += 1 + (int) DoubleStream.of(row).filter(weight -> weight != 0).count();
      }
    }
    return cells;
  }

  private void addWords() {
    sets.put(tagger.openTags(), 0);
    tagger
        .words()
        .forEach(
            (word, entry) -> {
              int set = sets.computeIfAbsent(entry.tags(), tags -> sets.size());
              int bits = TagTable.KNOWN | (entry.isRare() ? TagTable.RARE : 0);
              words.put(word, bits | TagTable.bits(tag(entry.firstTag()), set));
            });
    tagger.clusters().forEach((word, cluster) -> words.put(word, TagTable.clusterBits(cluster)));
  }

  private int tag(String tag) {
    return tagger.tags().indexOf(tag);
  }

  /** A set of tags as a line. */
  private String line(List<String> set) {
    return set.stream().map(tag -> Integer.toString(tag(tag))).collect(Collectors.joining(" "));
  }

  /** Each row is the count of its tags, and then the tags; the weights stand beside these. */
  private int[] addRows(int[] rows, double[] weights) {
    int[] rowOfKey = new int[features.capacity()];
    int end = TagTable.NO_ROW + 1;
    for (int feature = 0; feature < TagFeature.COUNT; feature++) {
      for (Map.Entry<String, double[]> entry : tagger.features().get(feature).entrySet()) {
        int start = end++;
        for (int tag = 0; tag < entry.getValue().length; tag++) {
          if (entry.getValue()[tag] != 0) {
            rows[end] = tag;
            weights[end] = entry.getValue()[tag];
            end++;
          }
        }
        rows[start] = end - start - 1;
        rowOfKey[features.put(TagFeature.name(feature, entry.getKey()), 1)] = start;
      }
    }
    return rowOfKey;
  }

  private double[] tagPairs() {
    List<String> tags = new ArrayList<>(tagger.tags());
    tags.add("NA");
    double[] none = new double[tagger.tags().size()];
    double[] pairs = new double[tags.size() * tags.size() * none.length];
    int at = 0;
    for (String first : tags) {
      for (String second : tags) {
        double[] two =
            tagger.features().get(TagFeature.TWO_TAGS).getOrDefault(first + "!" + second, none);
        double[] one = tagger.features().get(TagFeature.PREVIOUS_TAG).getOrDefault(second, none);
        for (int tag = 0; tag < none.length; tag++) {
          pairs[at++] = two[tag] + one[tag];
        }
      }
    }
    return pairs;
  }
}
