package org.dateline.corenlp;

import java.util.regex.Pattern;

/**
 * The scores that one word's own features bring, by what they are for.
 *
 * <p>The features are those of CoreNLP's NERFeatureFactory under the flags of the three models.
 */
final class CrfScores {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");
  private static final double[] NONE = {};

  /** For its own label. */
  final double[] own;

  /** For the next word's label. */
  final double[] next;

  /** For the previous word's label. */
  final double[] previous;

  /** For the labels of the words shortly after it. */
  final double[] after;

  /** For the labels of the words shortly before it. */
  final double[] before;

  /** For the pair of the previous word's label and its own. */
  final double[] pair;

  /** For the pair of its own label and the next word's; may be empty. */
  final double[] nextPair;

  /** For the pair of the labels of the two words before it; may be empty. */
  final double[] previousPair;

  private final CrfTable table;
  private final String word;
  private final HashedText text;
  private final HashedText[] shapes;

  private CrfScores(
      CrfTable table,
      String word,
      HashedText[] shapes,
      HashedText[] shapesInPairs,
      HashedText cluster,
      HashedText clusterInPairs) {
    this.table = table;
    this.word = word;
    this.text = HashedText.of(word);
    this.shapes = shapes;
    own = own(cluster);
    next =
        of(CrfSuffix.PREVIOUS_WORD, cluster, CrfSuffix.PREVIOUS_CLUSTER, CrfSuffix.PREVIOUS_SHAPE);
    previous = of(CrfSuffix.NEXT_WORD, cluster, CrfSuffix.NEXT_CLUSTER, CrfSuffix.NEXT_SHAPE);
    after = of(CrfSuffix.NEAR_BEFORE);
    before = of(CrfSuffix.NEAR_AFTER);
    pair = pair(clusterInPairs);
    nextPair = nextPair(clusterInPairs);
    previousPair = previousPair(shapesInPairs);
  }

  static CrfScores of(CrfTable table, String word, HashedText[] shapes, HashedText cluster) {
    return new CrfScores(table, word, shapes, shapes, cluster, cluster);
  }

  /**
   * Of what stands before a sentence's first word and after its last.
   *
   * <p>Where CoreNLP appends what is missing there to a feature's name, it reads "null" in some
   * features and "" in others.
   */
  static CrfScores beyond(CrfTable table) {
    HashedText missing = HashedText.of("null");
    return new CrfScores(
        table,
        "",
        new HashedText[] {HashedText.EMPTY, HashedText.EMPTY, HashedText.EMPTY},
        new HashedText[] {missing, missing, missing},
        missing,
        HashedText.EMPTY);
  }

  private double[] own(HashedText cluster) {
    double[] scores = of(CrfSuffix.WORD, cluster, CrfSuffix.CLUSTER, CrfSuffix.SHAPE);
    table.addWord(scores, CrfSuffix.ALWAYS, CrfModel.EVERY);
    if (TITLE.matcher(word).matches()) {
      table.addWord(scores, CrfSuffix.TITLE, CrfModel.EVERY);
    }
    for (long feature : CrfNgrams.features(word)) {
      table.addWord(scores, feature, CrfModel.EVERY);
    }
    return scores;
  }

  private double[] of(
      HashedText ofWord, HashedText cluster, HashedText ofCluster, HashedText ofShape) {
    double[] scores = of(ofWord);
    table.addWord(scores, cluster.hashThen(ofCluster), CrfModel.EVERY);
    for (CrfModel model : CrfModel.ALL) {
      table.addWord(scores, shapes[model.index].hashThen(ofShape), model.bit);
    }
    return scores;
  }

  private double[] of(HashedText ofWord) {
    double[] scores = new double[CrfModel.WORD_SCORES];
    table.addWord(scores, text.hashThen(ofWord), CrfModel.EVERY);
    return scores;
  }

  private double[] pair(HashedText cluster) {
    double[] scores = new double[CrfModel.PAIR_SCORES];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = table.observed(i);
    }
    table.addPair(scores, CrfSuffix.PAIR, CrfModel.EVERY);
    table.addPair(scores, text.hashThen(CrfSuffix.PAIR_WORD), CrfModel.EVERY);
    table.addPair(scores, cluster.hashThen(CrfSuffix.PAIR_CLUSTER), CrfModel.EVERY);
    addShapes(scores, shapes, CrfSuffix.PAIR_SHAPE);
    addShapes(scores, shapes, CrfSuffix.PAIR_SHAPE_AGAIN);
    return scores;
  }

  private double[] nextPair(HashedText cluster) {
    double[] scores = new double[CrfModel.PAIR_SCORES];
    table.addPair(scores, text.hashThen(CrfSuffix.PAIR_PREVIOUS_WORD), CrfModel.EVERY);
    table.addPair(scores, cluster.hashThen(CrfSuffix.PAIR_PREVIOUS_CLUSTER), CrfModel.EVERY);
    addShapes(scores, shapes, CrfSuffix.PAIR_PREVIOUS_SHAPE);
    return orNone(scores);
  }

  private double[] previousPair(HashedText[] shapesInPairs) {
    double[] scores = new double[CrfModel.PAIR_SCORES];
    addShapes(scores, shapesInPairs, CrfSuffix.PAIR_NEXT_SHAPE);
    return orNone(scores);
  }

  private void addShapes(double[] scores, HashedText[] of, HashedText suffix) {
    for (CrfModel model : CrfModel.ALL) {
      table.addPair(scores, of[model.index].hashThen(suffix), model.bit);
    }
  }

  private static double[] orNone(double[] scores) {
    for (double score : scores) {
      if (score != 0) {
        return scores;
      }
    }
    return NONE;
  }
}
