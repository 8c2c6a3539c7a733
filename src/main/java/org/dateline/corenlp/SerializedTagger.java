package org.dateline.corenlp;

import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tagger as CoreNLP's MaxentTagger holds it, where it lets nobody look.
 *
 * @param openTags the tags that a word outside the dictionary can have
 * @param words the dictionary of words seen in training
 * @param features by feature and value, the weight of each tag
 * @param clusters the distributional cluster of each word
 */
record SerializedTagger(
    List<String> tags,
    List<String> openTags,
    Map<String, Entry> words,
    List<Map<String, double[]>> features,
    Map<String, String> clusters) {

  /** CoreNLP takes a word for rare that was seen less often; the model's rareWordThresh. */
  private static final int RARE = 5;

  /**
   * A word of the dictionary.
   *
   * @param tags those that it can have
   * @param firstTag the most frequent
   */
  record Entry(List<String> tags, String firstTag, boolean isRare) {}

  static SerializedTagger read() {
    try {
      return read(new MaxentTagger(StanfordPosTagger.MODEL));
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException("the models do not fit this CoreNLP", e);
    }
  }

  private static SerializedTagger read(MaxentTagger tagger) throws ReflectiveOperationException {
    TTags tags = (TTags) get(tagger, "tags");
    List<String> names = IntStream.range(0, tags.getSize()).mapToObj(tags::getTag).toList();
    return new SerializedTagger(
        names,
        List.of(tags.getOpenTagsArray()),
        words(tags, get(tagger, "dict")),
        features(tagger, names.size()),
        clusters(tagger));
  }

  private static Map<String, Entry> words(TTags tags, Object dictionary)
      throws ReflectiveOperationException {
    Map<String, Entry> words = new TreeMap<>();
    for (Map.Entry<?, ?> word : ((Map<?, ?>) get(dictionary, "dict")).entrySet()) {
      Object counts = word.getValue();
      int sum = (int) call(counts, "sum");
      Object seen = call(counts, "getTags");
      Object possible = call(tags, "deterministicallyExpandTags", seen);
      words.put(
          (String) word.getKey(),
          new Entry(
              List.of((String[]) possible), (String) call(counts, "getFirstTag"), sum < RARE));
    }
    return words;
  }

  private static List<Map<String, double[]>> features(MaxentTagger tagger, int tags)
      throws ReflectiveOperationException {
    double[] weights = (double[]) get(get(tagger, "prob"), "lambda");
    return ((List<?>) get(tagger, "fAssociations"))
        .stream().map(values -> features((Map<?, ?>) values, weights, tags)).toList();
  }

  private static Map<String, double[]> features(Map<?, ?> values, double[] weights, int tags) {
    Map<String, double[]> features = new TreeMap<>();
    values.forEach(
        (value, indexes) -> {
          double[] row = new double[tags];
          for (int tag = 0; tag < tags; tag++) {
            int index = ((int[]) indexes)[tag];
            row[tag] = index < 0 ? 0 : weights[index];
          }
          features.put((String) value, row);
        });
    return features;
  }

  @SuppressWarnings("unchecked") // the type of Distsim.lexicon
  private static Map<String, String> clusters(MaxentTagger tagger)
      throws ReflectiveOperationException {
    Object[] extractors = (Object[]) get(get(tagger, "extractorsRare"), "v");
    Object extractor =
        Stream.of(extractors).filter(ExtractorDistsim.class::isInstance).findFirst().orElseThrow();
    return (Map<String, String>) get(get(extractor, "lexicon"), "lexicon");
  }

  private static Object get(Object object, String name) throws ReflectiveOperationException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return opened(field).get(object);
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static Object call(Object object, String name, Object... arguments)
      throws ReflectiveOperationException {
    for (Method method : object.getClass().getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return opened(method).invoke(object, arguments);
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }
}
