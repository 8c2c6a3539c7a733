package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * Scores each word of a sentence, and it with its predecessor, for every label of the three CRFs:
 * what its neighbours bring, which {@link CrfWord} has ready, and the features of two or three
 * words.
 */
final class CrfFeatures {
  private static final int MARGIN = 5;
  private static final int SHORT = 3;

  /** Scores of the word last scored. */
  final double[] wordScores = new double[CrfModel.WORD_SCORES];

  /** Scores of the word last scored and the one before it. */
  final double[] pairScores = new double[CrfModel.PAIR_SCORES];

  private final CrfTable table;
  private final CrfWord[] words;
  private final CrfOccurrences occurrences;

  CrfFeatures(CrfTable table, CrfWords known, CrfWord beyond, List<CoreLabel> sentence) {
    this.table = table;
    words = new CrfWord[sentence.size() + 2 * MARGIN];
    Arrays.fill(words, beyond);
    boolean[] properNouns = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      words[i + MARGIN] = known.word(sentence.get(i).word());
      properNouns[i] = "NNP".equals(sentence.get(i).tag());
    }
    occurrences = new CrfOccurrences(words, MARGIN, properNouns);
  }

  /** Fills {@link #wordScores} and {@link #pairScores}. */
  void score(int index) {
    int at = index + MARGIN;
    CrfWord word = words[at];
    CrfWord previous = words[at - 1];
    CrfWord next = words[at + 1];
    System.arraycopy(word.scores().own, 0, wordScores, 0, wordScores.length);
    add(previous.scores().next, wordScores);
    add(next.scores().previous, wordScores);
    addNear(at);
    addShapes(previous, word, next);
    if (previous.length() <= SHORT) {
      addWordShape(words[at - 2], word, CrfSuffix.SECOND_PREVIOUS_WORD_SHAPE);
    }
    if (next.length() <= SHORT) {
      addWordShape(words[at + 2], word, CrfSuffix.SECOND_NEXT_WORD_SHAPE);
    }
    for (long feature : occurrences.features(index)) {
      table.addWord(wordScores, feature, CrfModel.EVERY);
    }
    scorePair(previous, word, next);
  }

  private static void add(double[] some, double[] scores) {
    for (int i = 0; i < some.length; i++) {
      scores[i] += some[i];
    }
  }

  /** Words up to five (or four) away; a word that comes twice counts once. */
  private void addNear(int at) {
    int conll = CrfModel.CONLL.firstLabel;
    for (int i = 1; i <= MARGIN; i++) {
      int end = i <= CrfModel.CONLL.window ? CrfModel.WORD_SCORES : conll;
      if (isFirst(at, i, 1)) {
        addUpTo(end, words[at + i].scores().before);
      }
      if (isFirst(at, i, -1)) {
        addUpTo(end, words[at - i].scores().after);
      }
    }
  }

  private boolean isFirst(int at, int distance, int direction) {
    CrfWord word = words[at + direction * distance];
    for (int i = 1; i < distance; i++) {
      if (words[at + direction * i].isSame(word)) {
        return false;
      }
    }
    return true;
  }

  private void addUpTo(int end, double[] some) {
    for (int i = 0; i < end; i++) {
      wordScores[i] += some[i];
    }
  }

  private void addShapes(CrfWord previous, CrfWord word, CrfWord next) {
    addWordShape(previous, word, CrfSuffix.PREVIOUS_WORD_SHAPE);
    HashedText nextWord = CrfSuffix.GAP.then(next.text()).then(CrfSuffix.SHAPE_NEXT_WORD);
    boolean alike = previous.isAlike() && word.isAlike() && next.isAlike();
    for (CrfModel model : CrfModel.ALL) {
      int models = model.with(alike);
      if (models == 0) {
        continue;
      }
      HashedText shape = word.shape(model);
      HashedText before = previous.shape(model);
      HashedText after = next.shape(model);
      HashedText shapes = before.then(CrfSuffix.GAP).then(shape);
      HashedText gapAfter = CrfSuffix.GAP.then(after);
      table.addWord(wordScores, shape.hashThen(nextWord), models);
      table.addWord(wordScores, shapes.hashThen(CrfSuffix.PREVIOUS_SHAPE_SHAPE), models);
      table.addWord(wordScores, shape.hashThen(gapAfter, CrfSuffix.SHAPE_NEXT_SHAPE), models);
      table.addWord(wordScores, shapes.hashThen(gapAfter, CrfSuffix.THREE_SHAPES), models);
    }
  }

  private void addWordShape(CrfWord other, CrfWord word, HashedText suffix) {
    HashedText start = other.text().then(CrfSuffix.GAP);
    for (CrfModel model : CrfModel.ALL) {
      int models = model.with(word.isAlike());
      if (models != 0) {
        table.addWord(wordScores, start.hashThen(word.shape(model), suffix), models);
      }
    }
  }

  private void scorePair(CrfWord previous, CrfWord word, CrfWord next) {
    System.arraycopy(word.scores().pair, 0, pairScores, 0, pairScores.length);
    add(previous.scores().nextPair, pairScores);
    add(next.scores().previousPair, pairScores);
    table.addPair(
        pairScores, joined(previous.text(), word.text(), CrfSuffix.PAIR_WORDS), CrfModel.EVERY);
    table.addPair(
        pairScores,
        joined(previous.cluster(), word.cluster(), CrfSuffix.PAIR_CLUSTERS),
        CrfModel.EVERY);
    boolean alike = previous.isAlike() && word.isAlike();
    for (CrfModel model : CrfModel.ALL) {
      int models = model.with(alike);
      if (models != 0) {
        long shapes = joined(previous.shape(model), word.shape(model), CrfSuffix.PAIR_SHAPES);
        table.addPair(pairScores, shapes, models);
      }
    }
  }

  private static long joined(HashedText first, HashedText second, HashedText suffix) {
    return first.then(CrfSuffix.DASH).hashThen(second, suffix);
  }
}
