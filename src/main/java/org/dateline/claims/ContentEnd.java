package org.dateline.claims;

import java.util.Set;

/** Finds where a content that follows its cue ends: before the next act of the same speaker. */
final class ContentEnd {
  private static final Set<String> CONTRASTS =
      Set.of("but", "while", "although", "though", "whereas");
  private static final int LONGEST_SUBJECT = 9;

  private final CueLexicon cues;
  private final ParsedSentence in;

  ContentEnd(CueLexicon cues, ParsedSentence in) {
    this.cues = cues;
    this.in = in;
  }

  /** The last token of a content that begins at a token, after a cue verb. */
  int after(int verb, int first) {
    int depth = 0;
    for (int i = first; i < in.size(); i++) {
      String word = in.lower(i);
      if (word.equals("(")) {
        depth++;
      } else if (word.equals(")") && --depth < 0) {
        return i - 1;
      } else if (i > first && breaks(verb, i)) {
        return i - 1;
      }
    }
    return in.size() - 1;
  }

  private boolean breaks(int verb, int index) {
    String word = in.lower(index);
    if (word.equals(",") && isParticiple(skipAdverbs(index + 1))) {
      return true;
    }
    if (word.equals(";")) {
      return true;
    }
    int next = skipAdverbs(index + 1);
    if (word.equals("and") || word.equals("but")) {
      return (sameForm(verb, next) && cues.speaks(in, next)) || otherSpeaks(next);
    }
    return CONTRASTS.contains(word) && otherSpeaks(next);
  }

  private boolean sameForm(int verb, int other) {
    return in.tag(verb).equals(in.tag(other));
  }

  private boolean isParticiple(int index) {
    return in.tag(index).equals("VBG") && cues.speaks(in, index);
  }

  /** Whether a subject and a verb of saying stand here. */
  private boolean otherSpeaks(int from) {
    for (int i = from; i < Math.min(in.size(), from + LONGEST_SUBJECT); i++) {
      if (in.isFinite(i)) {
        return i > from && cues.speaks(in, i);
      }
      if (in.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  private int skipAdverbs(int index) {
    int at = index;
    while (in.isAdverb(at)) {
      at++;
    }
    return at;
  }
}
