package org.dateline.claims;

import java.util.Set;

/**
 * Somebody that an article has mentioned, as later mentions may refer to them.
 *
 * @param source as the sheets name them; its span is that of the mention
 * @param head the lemma of the head noun; of a name, its last word
 * @param words what else the article says of them, in lower case
 * @param sentence the number of the sentence of the mention
 * @param spoke whether the mention is the source of a report
 */
record Speaker(
    Source source,
    String head,
    Set<String> words,
    boolean person,
    boolean plural,
    String gender,
    int sentence,
    boolean spoke) {
  Speaker {
    words = Set.copyOf(words);
  }
}
