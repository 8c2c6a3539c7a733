package org.dateline.corenlp;

import java.util.Arrays;

/**
 * The likeliest sequence of tags of one sentence, in the model and with the exact search (Viterbi
 * 1967) of CoreNLP's MaxentTagger (Toutanova and others 2003): the probability of a tag follows
 * from the words around and the two tags before it.
 *
 * <p>No probability is above 1, so a beginning less likely than some whole sequence cannot be part
 * of the best one, and is not followed. Sums are taken in CoreNLP's order, and of equals the first.
 */
final class TagSearch {
  /** CoreNLP leaves what is smaller by this, in logarithms, out of a sum. */
  private static final double NEGLIGIBLE = 30;

  /** Far above any rounding. */
  private static final double SLACK = 1e-6;

  private final TagTable table;
  private final TagWord[] words;
  private final TagWord beyond;

  /** What each tag of each word gets, whatever the tags before are. */
  private final double[][] given;

  /** The log-probability of each tag, as last asked for. */
  private final double[] scores;

  private final byte[] none;

  /** By word, for each pair of the previous word's tag and its own, the best tag before these. */
  private final byte[][] traces;

  /**
   * @param words the sentence's, and the mark of its end
   * @param beyond stands before and after them
   */
  TagSearch(TagTable table, TagWord[] words, TagWord beyond) {
    this.table = table;
    this.words = words;
    this.beyond = beyond;
    scores = new double[table.tagCount()];
    none = new byte[] {(byte) table.tagCount()};
    traces = new byte[words.length][];
    given = new double[words.length][];
    for (int i = 0; i < words.length; i++) {
      given[i] = given(i);
    }
  }

  private TagWord word(int index) {
    return index < 0 || index >= words.length ? beyond : words[index];
  }

  private byte[] tags(int index) {
    return index < 0 ? none : words[index].tags;
  }

  private double[] given(int index) {
    double[] sums = new double[scores.length];
    TagWord word = words[index];
    TagWord previous = word(index - 1);
    TagWord next = word(index + 1);
    table.add(sums, previous.previousWord);
    table.add(sums, next.nextWord);
    if (word.isRare) {
      table.add(sums, previous.previousShape);
      table.add(sums, next.nextShape);
      table.add(sums, previous.previousCluster);
      table.add(sums, next.nextCluster);
      String clusters = previous.cluster + "|" + word.cluster + "|" + next.cluster;
      table.add(sums, table.row(TagFeature.CLUSTERS, clusters));
      table.add(sums, table.row(TagFeature.COMPANY, isCompany(index) ? "1" : "0"));
    }
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] += word.scores[tag];
    }
    return sums;
  }

  private boolean isCompany(int index) {
    boolean ends = false;
    for (int i = index; i <= index + 3; i++) {
      ends |= word(i).isCompanyEnd;
    }
    return ends && words[index].startsWithCapital;
  }

  /** Puts the log-probability of each tag of a word after these two into the scores. */
  private void score(int index, int beforePrevious, int previous) {
    System.arraycopy(
        table.tagPairs(), table.tagPair(beforePrevious, previous), scores, 0, scores.length);
    if (words[index].isRare) {
      for (int row : index == 0 ? words[index].first : words[index].later) {
        table.add(scores, row);
      }
    }
    double[] rest = given[index];
    double top = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += rest[tag];
      top = Math.max(top, scores[tag]);
    }
    double total = logSum(top);
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] -= total;
    }
  }

  /** The logarithm of the sum of the scores, which are logarithms; the top one counts once. */
  private double logSum(double top) {
    double others = 0;
    boolean seenTop = false;
    for (double score : scores) {
      if (score == top && !seenTop) {
        seenTop = true;
      } else if (score > top - NEGLIGIBLE) {
        others += Math.exp(score - top);
      }
    }
    return others == 0 ? top : top + Math.log(1 + others);
  }

  /** The best tag of each word, and of the end. */
  byte[] best() {
    double bound = greedy() - SLACK;
    double[] best = {0};
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      best = step(i, best, bound);
    }
    return trace(last, best, bound);
  }

  /** The log-probability of a sequence that is likely the best one. */
  private double greedy() {
    double total = 0;
    int beforePrevious = none[0];
    int previous = none[0];
    for (int i = 0; i < words.length; i++) {
      score(i, beforePrevious, previous);
      beforePrevious = previous;
      previous = words[i].tags[0];
      for (byte tag : words[i].tags) {
        previous = scores[tag] > scores[previous] ? tag : previous;
      }
      total += scores[previous];
    }
    return total;
  }

  /** From the best ways to each pair of tags before a word to those to its own and the previous. */
  private double[] step(int index, double[] best, double bound) {
    byte[] beforePrevious = tags(index - 2);
    byte[] previous = tags(index - 1);
    byte[] own = words[index].tags;
    double[] next = new double[previous.length * own.length];
    byte[] trace = new byte[next.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int a = 0; a < beforePrevious.length; a++) {
      for (int b = 0; b < previous.length; b++) {
        double before = best[a * previous.length + b];
        if (before >= bound) {
          score(index, beforePrevious[a], previous[b]);
          for (int c = 0, pair = b * own.length; c < own.length; c++, pair++) {
            double score = before + scores[own[c]];
            if (score > next[pair]) {
              next[pair] = score;
              trace[pair] = (byte) a;
            }
          }
        }
      }
    }
    traces[index] = trace;
    return next;
  }

  /** Takes the last step, and follows the best way back. */
  private byte[] trace(int last, double[] best, double bound) {
    byte[] beforePrevious = tags(last - 2);
    byte[] previous = tags(last - 1);
    double top = Double.NEGATIVE_INFINITY;
    int[] ways = new int[words.length + 2];
    for (int a = 0; a < beforePrevious.length; a++) {
      for (int b = 0; b < previous.length; b++) {
        double before = best[a * previous.length + b];
        if (before >= bound) {
          score(last, beforePrevious[a], previous[b]);
          for (int c = 0; c < words[last].tags.length; c++) {
            double score = before + scores[words[last].tags[c]];
            if (score > top) {
              top = score;
              ways[last] = a;
              ways[last + 1] = b;
              ways[last + 2] = c;
            }
          }
        }
      }
    }
    for (int i = last - 1; i >= 0; i--) {
      ways[i] = traces[i][ways[i + 1] * words[i].tags.length + ways[i + 2]];
    }
    byte[] tags = new byte[words.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = words[i].tags[ways[i + 2]];
    }
    return tags;
  }
}
