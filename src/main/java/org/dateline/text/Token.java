package org.dateline.text;

import java.util.Locale;
import java.util.Set;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index its position in its sentence, from 0
 * @param word exactly as in the text
 * @param tag its Penn Treebank part of speech
 */
public record Token(
    int index, String word, String lemma, String tag, EntityVotes votes, Span span) {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** The word in lower case, whatever the machine's locale. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  public boolean tagged(String prefix) {
    return tag.startsWith(prefix);
  }

  /** Whether it is a verb in a form that a subject takes: "goes", "went", "may". */
  public boolean isFinite() {
    return FINITE.contains(tag);
  }

  public boolean isCapitalised() {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
