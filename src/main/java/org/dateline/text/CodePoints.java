package org.dateline.text;

/** Turns offsets in UTF-16 units into offsets in code points, as the sheets count them. */
public final class CodePoints {
  private final int[] surrogatePairsBefore;

  public CodePoints(String text) {
    surrogatePairsBefore = new int[text.length() + 1];
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      surrogatePairsBefore[i] = pairs;
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        pairs++;
      }
    }
    surrogatePairsBefore[text.length()] = pairs;
  }

  /** The offset in code points of a UTF-16 offset that does not split a surrogate pair. */
  public int at(int utf16) {
    return utf16 - surrogatePairsBefore[utf16];
  }
}
