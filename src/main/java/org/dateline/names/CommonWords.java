package org.dateline.names;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** The words of a dictionary of English, without its names. */
final class CommonWords {
  private static final Set<String> WORDS =
      Lexicon.load(CommonWords.class, "commonwords.tsv").words("word");

  private CommonWords() {}

  /** Whether it is in the dictionary, as it stands or in the singular. */
  static boolean contains(Token token) {
    return contains(token.word());
  }

  /** The same, for a word by itself. */
  static boolean contains(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    return WORDS.contains(word)
        || (word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1)))
        || (word.endsWith("es") && WORDS.contains(word.substring(0, word.length() - 2)))
        || (word.endsWith("ies") && WORDS.contains(word.substring(0, word.length() - 3) + "y"));
  }
}
