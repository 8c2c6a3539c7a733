package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;

/**
 * Tags with the three CRFs of names at once, over the same features and weights as CoreNLP's
 * CRFClassifier and with its exact search (Viterbi 1967), so with the same labels.
 *
 * <p>Safe to use from several threads.
 */
final class CrfTagger implements EntityTagger {
  private final CrfTable table;
  private final CrfWords words;
  private final CrfWord beyond;
  private final EntityLabel[] labels;

  CrfTagger(CrfTable table) {
    this.table = table;
    words = new CrfWords(table);
    beyond = words.beyond();
    labels = table.labels().stream().map(EntityTagger::label).toArray(EntityLabel[]::new);
  }

  /** The tagger, its models converted now if they never were. */
  static CrfTagger load() {
    return new CrfTagger(new CrfTable(ModelFiles.open("names", CrfConverter::convert)));
  }

  @Override
  public List<EntityVotes> votes(List<CoreLabel> sentence) {
    CrfFeatures features = new CrfFeatures(table, words, beyond, sentence);
    byte[][] previous = new byte[sentence.size()][CrfModel.WORD_SCORES];
    double[] best = new double[CrfModel.WORD_SCORES];
    double[] next = new double[CrfModel.WORD_SCORES];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (CrfModel model : CrfModel.ALL) {
      best[model.firstLabel + outside(model)] = 0;
    }
    for (int i = 0; i < previous.length; i++) {
      features.score(i);
      for (CrfModel model : CrfModel.ALL) {
        step(model, features, best, next, previous[i]);
      }
      double[] swap = best;
      best = next;
      next = swap;
    }
    return trace(best, previous);
  }

  private int outside(CrfModel model) {
    return table.labels().subList(model.firstLabel, model.firstLabel + model.labels).indexOf("O");
  }

  /** The best way to each label of a word; of equals the first, as in CoreNLP. */
  private static void step(
      CrfModel model, CrfFeatures features, double[] best, double[] next, byte[] previous) {
    int first = model.firstLabel;
    for (int label = 0; label < model.labels; label++) {
      double top = Double.NEGATIVE_INFINITY;
      int pair = model.firstPair + label;
      for (int from = 0; from < model.labels; from++, pair += model.labels) {
        double score = best[first + from] + features.pairScores[pair];
        if (score > top) {
          top = score;
          previous[first + label] = (byte) from;
        }
      }
      next[first + label] = top + features.wordScores[first + label];
    }
  }

  private List<EntityVotes> trace(double[] best, byte[][] previous) {
    EntityLabel[][] votes = new EntityLabel[previous.length][CrfModel.ALL.size()];
    for (CrfModel model : CrfModel.ALL) {
      int first = model.firstLabel;
      int label = first;
      for (int i = first + 1; i < first + model.labels; i++) {
        label = best[i] > best[label] ? i : label;
      }
      for (int i = previous.length - 1; i >= 0; i--) {
        votes[i][model.index] = labels[label];
        label = first + previous[i][label];
      }
    }
    List<EntityVotes> all = new ArrayList<>(votes.length);
    for (EntityLabel[] vote : votes) {
      all.add(new EntityVotes(vote[0], vote[1], vote[2]));
    }
    return all;
  }
}
