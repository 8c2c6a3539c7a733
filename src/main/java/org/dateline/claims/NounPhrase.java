package org.dateline.claims;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Noun phrases by their tags alone, for sentences that are not parsed. */
final class NounPhrase {
  private static final Set<String> MODIFIERS =
      Set.of("DT", "PDT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$");
  private static final Set<String> LINKS = Set.of("POS", "HYPH");

  private NounPhrase() {}

  /** Whether a noun phrase can go on with the word: an article, an adjective, a noun. */
  static boolean goesOn(Token token) {
    return token.tagged("NN") || MODIFIERS.contains(token.tag());
  }

  /** Whether the noun is the last of its phrase. */
  static boolean endsAt(Sentence in, int noun) {
    if (noun + 1 >= in.size()) {
      return true;
    }
    Token next = in.token(noun + 1);
    return !next.tagged("NN") && !LINKS.contains(next.tag());
  }
}
