package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's tokenizer, sentence splitter and lemmatizer, with a part-of-speech tagger. */
final class SentenceTagger {
  /**
   * Longer sentences are cut: they are tables and lists without a full stop, or no text at all, and
   * the tagger's memory grows with a sentence's length by 50 KB a word.
   */
  static final int LONGEST = 500;

  private final StanfordCoreNLP tokenizer = new StanfordCoreNLP(properties(), false);
  private final PosTagger tagger;
  private final Lemmatizer lemmatizer = new Lemmatizer();

  SentenceTagger(PosTagger tagger) {
    this.tagger = tagger;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return properties;
  }

  /** The words of each sentence, none empty and none longer than {@link #LONGEST}. */
  List<List<CoreLabel>> sentences(String text) {
    Annotation annotation = new Annotation(text);
    tokenizer.annotate(annotation);
    List<CoreMap> pieces = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      addPieces(sentence, pieces);
    }
    List<List<CoreLabel>> sentences =
        pieces.stream().map(piece -> piece.get(CoreAnnotations.TokensAnnotation.class)).toList();
    sentences.forEach(tagger::tag);
    lemmatizer.lemmatize(sentences);
    return sentences;
  }

  private static void addPieces(CoreMap sentence, List<CoreMap> pieces) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (words.size() <= LONGEST) {
      pieces.add(sentence);
      return;
    }
    for (int start = 0; start < words.size(); start += LONGEST) {
      List<CoreLabel> part = words.subList(start, Math.min(start + LONGEST, words.size()));
      for (int i = 0; i < part.size(); i++) {
        part.get(i).setIndex(i + 1);
      }
      CoreMap piece = new ArrayCoreMap();
      piece.set(CoreAnnotations.TokensAnnotation.class, part);
      pieces.add(piece);
    }
  }
}
