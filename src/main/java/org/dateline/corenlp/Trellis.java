package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Margins;

/**
 * All ways to label a sentence with each of the three CRFs: the best one (Viterbi 1967) and, by the
 * same search from the other end, the best one for every label of every word: the max-product
 * algorithm (Pearl 1988; Wainwright and Jordan 2008).
 *
 * <p>A labelling scores the sum of its words' and its pairs' scores, in logarithms. There are no
 * exponentials, so that the margins are the same on every machine.
 */
final class Trellis {
  private final EntityLabel[] labels;
  private final double[][] wordScores;
  private final double[][] pairScores;
  private final double[][] best;
  private final byte[][] previous;
  private int size;

  /**
   * @param labels those of all models, in the order of {@link CrfModel}
   * @param words how many the sentence has
   */
  Trellis(EntityLabel[] labels, int words) {
    this.labels = labels;
    wordScores = new double[words][];
    pairScores = new double[words][];
    best = new double[words][CrfModel.WORD_SCORES];
    previous = new byte[words][CrfModel.WORD_SCORES];
  }

  /**
   * Adds the next word.
   *
   * @param ofWord its scores, copied
   * @param ofPair those of it with its predecessor, copied
   */
  void add(double[] ofWord, double[] ofPair) {
    wordScores[size] = ofWord.clone();
    pairScores[size] = ofPair.clone();
    double[] before = size == 0 ? start() : best[size - 1];
    for (CrfModel model : CrfModel.ALL) {
      step(model, before);
    }
    size++;
  }

  /** Outside all names: what comes before a sentence. */
  private double[] start() {
    double[] start = new double[CrfModel.WORD_SCORES];
    for (int i = 0; i < start.length; i++) {
      start[i] = labels[i] == EntityLabel.NONE ? 0 : Double.NEGATIVE_INFINITY;
    }
    return start;
  }

  /** The best way to each label of a word; of equals the first, as in CoreNLP. */
  private void step(CrfModel model, double[] before) {
    int first = model.firstLabel;
    for (int label = 0; label < model.labels; label++) {
      double top = Double.NEGATIVE_INFINITY;
      int pair = model.firstPair + label;
      for (int from = 0; from < model.labels; from++, pair += model.labels) {
        double score = before[first + from] + pairScores[size][pair];
        if (score > top) {
          top = score;
          previous[size][first + label] = (byte) from;
        }
      }
      best[size][first + label] = top + wordScores[size][first + label];
    }
  }

  /** The best label of each word under each model, and how much better it is. */
  List<EntityVotes> votes() {
    EntityLabel[][] votes = new EntityLabel[size][CrfModel.ALL.size()];
    for (CrfModel model : CrfModel.ALL) {
      trace(model, votes);
    }
    List<Margins> margins = margins();
    List<EntityVotes> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(new EntityVotes(votes[i][0], votes[i][1], votes[i][2], margins.get(i)));
    }
    return all;
  }

  private void trace(CrfModel model, EntityLabel[][] votes) {
    int first = model.firstLabel;
    int label = first;
    for (int i = first + 1; size > 0 && i < first + model.labels; i++) {
      label = best[size - 1][i] > best[size - 1][label] ? i : label;
    }
    for (int i = size - 1; i >= 0; i--) {
      votes[i][model.index] = labels[label];
      label = first + previous[i][label];
    }
  }

  /** How far each model prefers each kind of name for each word. */
  List<Margins> margins() {
    Margins[] margins = new Margins[size];
    double[] ofWord = new double[Margins.COUNT];
    double[] rest = new double[CrfModel.WORD_SCORES];
    for (int i = size - 1; i >= 0; i--) {
      for (CrfModel model : CrfModel.ALL) {
        addMargins(model, best[i], rest, ofWord);
      }
      margins[i] = Margins.of(ofWord);
      rest = before(i, rest);
    }
    return Arrays.asList(margins);
  }

  /**
   * The margins of one model.
   *
   * @param best the best way to each label
   * @param rest the best way on from it
   */
  private void addMargins(CrfModel model, double[] best, double[] rest, double[] margins) {
    int end = model.firstLabel + model.labels;
    for (int label = model.firstLabel; label < end; label++) {
      if (!Margins.NAMES.contains(labels[label])) {
        continue;
      }
      double other = Double.NEGATIVE_INFINITY;
      for (int i = model.firstLabel; i < end; i++) {
        other = i == label ? other : Math.max(other, best[i] + rest[i]);
      }
      margins[Margins.place(model.index, labels[label])] = best[label] + rest[label] - other;
    }
  }

  /** The best way on from each label of the word before. */
  private double[] before(int index, double[] rest) {
    double[] before = new double[CrfModel.WORD_SCORES];
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    for (CrfModel model : CrfModel.ALL) {
      int pair = model.firstPair;
      int first = model.firstLabel;
      for (int from = first; from < first + model.labels; from++) {
        for (int label = first; label < first + model.labels; label++, pair++) {
          double way = pairScores[index][pair] + wordScores[index][label] + rest[label];
          before[from] = Math.max(before[from], way);
        }
      }
    }
    return before;
  }
}
