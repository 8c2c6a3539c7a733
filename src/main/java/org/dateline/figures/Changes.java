package org.dateline.figures;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** Words that tell a change, by {@code changes.tsv}: "rose $1.20", "down $2". */
final class Changes {
  private static final Set<String> WORDS = Lexicon.load(Changes.class, "changes.tsv").words("word");

  private Changes() {}

  static boolean has(Token token) {
    return WORDS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
