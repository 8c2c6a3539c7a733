package org.dateline.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Margins;

/** CoreNLP's own CRFClassifier: the reference for {@link CrfTagger}. */
final class StanfordEntityTagger implements EntityTagger {
  private final List<CRFClassifier<CoreLabel>> classifiers;
  private final EntityLabel[] labels;

  StanfordEntityTagger() {
    classifiers = CrfModel.ALL.stream().map(StanfordEntityTagger::classifier).toList();
    labels =
        classifiers.stream()
            .flatMap(classifier -> classifier.classIndex.objectsList().stream())
            .map(EntityTagger::label)
            .toArray(EntityLabel[]::new);
  }

  private static CRFClassifier<CoreLabel> classifier(CrfModel model) {
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
    List<List<CoreLabel>> answers =
        classifiers.stream().map(classifier -> answers(classifier, sentence)).toList();
    List<Margins> margins = margins(answers);
    List<EntityVotes> votes = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      votes.add(
          new EntityVotes(
              label(answers.get(0).get(i)),
              label(answers.get(1).get(i)),
              label(answers.get(2).get(i)),
              margins.get(i)));
    }
    return votes;
  }

  private static List<CoreLabel> answers(
      CRFClassifier<CoreLabel> classifier, List<CoreLabel> sentence) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel label : sentence) {
      copies.add(new CoreLabel(label));
    }
    return classifier.classifySentence(copies);
  }

  private static EntityLabel label(CoreLabel answer) {
    return EntityTagger.label(answer.get(CoreAnnotations.AnswerAnnotation.class));
  }

  /** By the probabilities of each label after each other, which multiply to a labelling's own. */
  private List<Margins> margins(List<List<CoreLabel>> answers) {
    List<CRFCliqueTree<String>> trees = new ArrayList<>();
    for (CrfModel model : CrfModel.ALL) {
      trees.add(classifiers.get(model.index).getCliqueTree(answers.get(model.index)));
    }
    int words = trees.get(0).length();
    Trellis trellis = new Trellis(labels, words);
    for (int i = 0; i < words; i++) {
      double[] pairScores = new double[CrfModel.PAIR_SCORES];
      for (CrfModel model : CrfModel.ALL) {
        addScores(model, trees.get(model.index), i, pairScores);
      }
      trellis.add(new double[CrfModel.WORD_SCORES], pairScores);
    }
    return trellis.margins();
  }

  private static void addScores(
      CrfModel model, CRFCliqueTree<String> tree, int index, double[] pairScores) {
    int pair = model.firstPair;
    for (int from = 0; from < model.labels; from++) {
      for (int label = 0; label < model.labels; label++) {
        double score = tree.condLogProbGivenPrevious(index, label, new int[] {from});
        // After a label that cannot stand there nothing has a probability.
        pairScores[pair++] = Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
      }
    }
  }
}
