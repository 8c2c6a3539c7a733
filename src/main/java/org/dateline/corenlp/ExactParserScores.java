package org.dateline.corenlp;

/**
 * The parser's scores as CoreNLP's Classifier computes them, rounding for rounding: what decides
 * where float arithmetic cannot.
 */
final class ExactParserScores {
  private final ParserModel model;

  ExactParserScores(ParserModel model) {
    this.model = model;
  }

  /** As {@link ParserScores#score}. */
  double[] score(int[] words, int[] tags, int[] labels) {
    double[] hidden = new double[ParserModel.HIDDEN];
    for (int i = 0; i < ParserModel.PLACES; i++) {
      add(hidden, words[i], i);
    }
    for (int i = 0; i < ParserModel.PLACES; i++) {
      add(hidden, tags[i], ParserModel.PLACES + i);
    }
    for (int i = 0; i < ParserModel.LABELLED; i++) {
      add(hidden, model.labelId(labels[i]), 2 * ParserModel.PLACES + i);
    }
    float[][] rows = model.outputs();
    double[] scores = new double[ParserModel.OUTPUTS];
    for (int unit = 0; unit < hidden.length; unit++) {
      double value = hidden[unit] + model.bias()[unit];
      value = value * value * value;
      for (int i = 0; i < scores.length; i++) {
        scores[i] += value * rows[unit][i];
      }
    }
    return scores;
  }

  private void add(double[] hidden, int id, int slot) {
    double[] exact = model.inputs().exactContribution(id, slot);
    boolean rounded = !model.isPrecomputed(id * ParserModel.SLOTS + slot);
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] += rounded ? (float) exact[i] : exact[i];
    }
  }
}
