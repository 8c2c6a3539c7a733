package org.dateline.review;

/** How sure it is that a row is the one that was decided. */
final class Likeness {
  private static final int SAME_PLACE = 1000;
  private static final int SAME_TEXT = 100;
  private static final int SAME_SENTENCE = 60;
  private static final int SAME_EXTRACTION = 30;

  // Shared characters around a quotation that is found nowhere else by chance.
  private static final int ENOUGH_CONTEXT = 12;
  private static final int CONTEXT_ALONE = 16;

  private Likeness() {}

  /** 0 where it is another row; more than 0, the surer the higher. */
  static int score(Anchor decided, Anchor row) {
    if (decided.id().equals(row.id())) {
      return SAME_PLACE;
    }
    if (decided.sha256().equals(row.sha256())) {
      return inTheSameText(decided, row);
    }
    boolean text = !decided.text().isEmpty() && decided.text().equals(row.text());
    boolean sentence = sameSentence(decided, row);
    boolean extraction = !decided.extraction().differs(row.extraction());
    int context = context(decided, row);
    boolean sameWords = sentence || context >= ENOUGH_CONTEXT || (extraction && isName(row));
    boolean sameSurroundings = !isName(row) && context >= CONTEXT_ALONE && bothSides(decided, row);
    if (text ? !sameWords : !(sentence && overlaps(decided, row)) && !sameSurroundings) {
      return 0;
    }
    return context
        + (text ? SAME_TEXT : 0)
        + (sentence ? SAME_SENTENCE : 0)
        + (extraction ? SAME_EXTRACTION : 0);
  }

  private static int inTheSameText(Anchor decided, Anchor row) {
    if (decided.start() == row.start() && decided.end() == row.end()) {
      return SAME_PLACE;
    }
    int shared = Math.min(decided.end(), row.end()) - Math.max(decided.start(), row.start());
    if (shared > 0) {
      return Math.min(shared, SAME_PLACE - 1);
    }
    boolean sameName = isName(row) && !decided.extraction().differs(row.extraction());
    return sameName ? 1 : 0;
  }

  /** Whether both the sentence and the extraction have changed since the decision. */
  static boolean stale(Anchor decided, Anchor row) {
    boolean extraction =
        decided.extraction().differs(row.extraction())
            || (!isName(row) && !decided.text().equals(row.text()));
    boolean sameText = decided.id().equals(row.id()) || decided.sha256().equals(row.sha256());
    return extraction && !sameText && !sameSentence(decided, row);
  }

  private static boolean isName(Anchor row) {
    return ReviewSheet.named(row.sheet()).filter(ReviewSheet::namesSomething).isPresent();
  }

  private static boolean sameSentence(Anchor decided, Anchor row) {
    return !decided.sentence().isEmpty() && spaced(decided).equals(spaced(row));
  }

  private static String spaced(Anchor anchor) {
    return anchor.sentence().replaceAll("\\s+", " ").strip();
  }

  /** In an equal sentence: whether one text holds the other. */
  private static boolean overlaps(Anchor decided, Anchor row) {
    return row.text().contains(decided.text()) || decided.text().contains(row.text());
  }

  private static boolean bothSides(Anchor decided, Anchor row) {
    return before(decided, row) > 0 && after(decided, row) > 0;
  }

  private static int context(Anchor decided, Anchor row) {
    return before(decided, row) + after(decided, row);
  }

  private static int before(Anchor decided, Anchor row) {
    String a = decided.prefix();
    String b = row.prefix();
    int shared = 0;
    while (shared < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - shared) == b.charAt(b.length() - 1 - shared)) {
      shared++;
    }
    return shared;
  }

  private static int after(Anchor decided, Anchor row) {
    String a = decided.suffix();
    String b = row.suffix();
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
