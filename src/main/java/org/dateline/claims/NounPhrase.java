package org.dateline.claims;

import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Noun phrases by their tags alone, for sentences that are not parsed. */
final class NounPhrase {
  private NounPhrase() {}

  /** Whether a noun phrase can go on with the word: an article, an adjective, a noun. */
  static boolean goesOn(Token token) {
    return token.tag().matches("DT|PDT|JJ[RS]?|CD|NN.*|POS|PRP\\$");
  }

  /** Whether the noun is the last of its phrase. */
  static boolean endsAt(Sentence in, int noun) {
    return noun + 1 >= in.size() || !in.token(noun + 1).tag().matches("NN.*|POS|HYPH");
  }
}
