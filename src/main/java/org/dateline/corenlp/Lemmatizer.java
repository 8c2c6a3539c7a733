package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * CoreNLP's lemmatizer, asked only once for most words: a lemma depends on the word and its tag
 * alone.
 *
 * <p>Safe to use from several threads.
 */
final class Lemmatizer {
  /** With each tag. */
  private static final int REMEMBERED = 1 << 14;

  private static final int LONGEST_REMEMBERED = 40;

  private final MorphaAnnotator annotator = new MorphaAnnotator(false);

  /** By tag, then by word. */
  private final Map<String, Map<String, String>> remembered = new ConcurrentHashMap<>();

  /** Gives every word its lemma; all must have tags. */
  void lemmatize(List<List<CoreLabel>> sentences) {
    List<CoreLabel> unknown = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      for (CoreLabel word : sentence) {
        String lemma = remembered.getOrDefault(word.tag(), Map.of()).get(word.word());
        if (lemma == null) {
          unknown.add(word);
        } else {
          word.setLemma(lemma);
        }
      }
    }
    annotate(unknown);
    unknown.forEach(this::remember);
  }

  /** All at once, for the annotator prepares a good deal before its first word. */
  private void annotate(List<CoreLabel> words) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    annotator.annotate(annotation);
  }

  private void remember(CoreLabel word) {
    Map<String, String> tagged =
        remembered.computeIfAbsent(word.tag(), tag -> new ConcurrentHashMap<>());
    if (word.word().length() <= LONGEST_REMEMBERED && tagged.size() < REMEMBERED) {
      tagged.put(word.word(), word.lemma());
    }
  }
}
