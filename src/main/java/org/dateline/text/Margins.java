package org.dateline.text;

import java.util.List;

/**
 * How far each of the three taggers prefers each kind of name for a word to all its other labels.
 *
 * <p>A margin is the difference of two max-marginals (Wainwright and Jordan 2008, section 2.5): the
 * logarithm of how many times likelier the likeliest labels of the sentence that name the word so
 * are than the likeliest that do not. It is above 0 where the tagger votes for the name. Margins
 * count in quarters, and up to 4 (55 to 1) on either side: whoever is surer is as sure as can be.
 *
 * @param steps the nine margins in quarters above the lowest, six bits each, from the lowest bit:
 *     by tagger (broad, muc, conll), then by name as in {@link #NAMES}
 */
public record Margins(long steps) {
  /** What a word can name. */
  public static final List<EntityLabel> NAMES =
      List.of(EntityLabel.PERSON, EntityLabel.PLACE, EntityLabel.ORGANISATION);

  /** How many margins a word has. */
  public static final int COUNT = 3 * 3;

  /** The greatest margin; the least is as far below 0. */
  public static final double SURE = 4;

  /** Every tagger is sure that the word is no name. */
  public static final Margins NONE = new Margins(0);

  private static final int PER_UNIT = 4;
  private static final int BITS = 6;
  private static final long MASK = (1L << BITS) - 1;

  /**
   * @param margins all nine, in any range; see {@link #place}
   */
  public static Margins of(double[] margins) {
    long steps = 0;
    for (int place = COUNT - 1; place >= 0; place--) {
      double margin = Math.max(-SURE, Math.min(SURE, margins[place]));
      steps = (steps << BITS) | Math.round((margin + SURE) * PER_UNIT);
    }
    return new Margins(steps);
  }

  /**
   * Where the margin of a name stands among all nine.
   *
   * @param tagger 0 for broad, 1 for muc, 2 for conll
   */
  public static int place(int tagger, EntityLabel name) {
    return tagger * NAMES.size() + NAMES.indexOf(name);
  }

  /** In natural logarithms, from -4 to 4. */
  public double margin(int place) {
    return atStep(step(place));
  }

  static double atStep(int step) {
    return (double) step / PER_UNIT - SURE;
  }

  int step(int place) {
    return (int) ((steps >>> (place * BITS)) & MASK);
  }
}
