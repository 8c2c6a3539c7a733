package org.dateline.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;

/** CoreNLP's own CRFClassifier: the reference for {@link CrfTagger}. */
final class StanfordEntityTagger implements EntityTagger {
  private final List<AbstractSequenceClassifier<CoreLabel>> classifiers;

  StanfordEntityTagger() {
    classifiers = CrfModel.ALL.stream().map(StanfordEntityTagger::classifier).toList();
  }

  private static AbstractSequenceClassifier<CoreLabel> classifier(CrfModel model) {
    Properties properties = new Properties();
    // Otherwise what the CRFs learn of one article's lower-case words changes the next one's tags.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(model.resource.substring(1), properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the models do not fit this CoreNLP", e);
    }
  }

  @Override
  public List<EntityVotes> votes(List<CoreLabel> sentence) {
    List<List<EntityLabel>> labels =
        classifiers.stream().map(classifier -> labels(classifier, sentence)).toList();
    List<EntityVotes> votes = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      votes.add(new EntityVotes(labels.get(0).get(i), labels.get(1).get(i), labels.get(2).get(i)));
    }
    return votes;
  }

  private static List<EntityLabel> labels(
      AbstractSequenceClassifier<CoreLabel> classifier, List<CoreLabel> sentence) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel label : sentence) {
      copies.add(new CoreLabel(label));
    }
    return classifier.classifySentence(copies).stream()
        .map(label -> EntityTagger.label(label.get(CoreAnnotations.AnswerAnnotation.class)))
        .toList();
  }
}
