package org.dateline.text;

/**
 * What each of three taggers, trained on different newswire, takes a word for.
 *
 * @param broad the tagger of three classes, trained on the most and the most varied text
 * @param muc the tagger of seven classes, with dates, times, money and percentages
 * @param conll the tagger of four classes, with other names
 * @param margins how sure they are of it
 */
public record EntityVotes(EntityLabel broad, EntityLabel muc, EntityLabel conll, Margins margins) {
  public static final EntityVotes NONE =
      new EntityVotes(EntityLabel.NONE, EntityLabel.NONE, EntityLabel.NONE, Margins.NONE);

  /** Whether one of the three says so. */
  public boolean any(EntityLabel label) {
    return count(label) > 0;
  }

  /** How many of the three say so. */
  public int count(EntityLabel label) {
    return (broad == label ? 1 : 0) + (muc == label ? 1 : 0) + (conll == label ? 1 : 0);
  }
}
