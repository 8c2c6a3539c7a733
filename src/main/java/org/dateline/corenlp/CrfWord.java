package org.dateline.corenlp;

/**
 * What the CRFs know of a word wherever it stands: its spelling, shapes, and the scores that it
 * alone brings to its own label, to its neighbours' and to the words' around.
 */
final class CrfWord {
  private final HashedText text;
  private final int length;
  private final boolean isNameCase;
  private final boolean isLowerCased;
  private final boolean hasLetter;

  /** By model. */
  private final HashedText[] shapes;

  private final boolean isAlike;

  /** Its distributional cluster; "" beyond the sentence's ends. */
  private final HashedText cluster;

  private final CrfScores scores;

  CrfWord(String word, HashedText[] shapes, HashedText cluster, CrfScores scores) {
    text = HashedText.of(word);
    length = word.length();
    isNameCase = isNameCase(word);
    isLowerCased = !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
    hasLetter = word.chars().anyMatch(Character::isLetter);
    this.shapes = shapes;
    isAlike = shape(CrfModel.BROAD).equals(shape(CrfModel.MUC));
    this.cluster = cluster;
    this.scores = scores;
  }

  private static boolean isNameCase(String word) {
    return word.length() >= 2
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  HashedText text() {
    return text;
  }

  int length() {
    return length;
  }

  HashedText shape(CrfModel model) {
    return shapes[model.index];
  }

  /** Whether the first two models see the same shape. */
  boolean isAlike() {
    return isAlike;
  }

  HashedText cluster() {
    return cluster;
  }

  /** One capital, at its start. */
  boolean isNameCase() {
    return isNameCase;
  }

  boolean isLowerCased() {
    return isLowerCased;
  }

  boolean hasLetter() {
    return hasLetter;
  }

  CrfScores scores() {
    return scores;
  }

  boolean isSame(CrfWord other) {
    return text.hash() == other.text.hash() && length == other.length;
  }
}
