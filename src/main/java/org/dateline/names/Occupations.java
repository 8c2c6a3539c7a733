package org.dateline.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Tells the words that say what a person is: titles, occupations, no kinship. */
final class Occupations {
  private final Set<String> nouns =
      Lexicon.load(Occupations.class, "occupations.tsv").entries().stream()
          .map(entry -> entry.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final Kin kin = new Kin();

  Occupations(Words words) {
    this.words = words;
  }

  /** Whether a title or an occupation ends at a token; "father" only where it is a priest's. */
  boolean endsAt(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean relative = kin.contains(token) && !token.isCapitalised();
    return !relative
        && (words.endsTitle(sentence, index)
            || isBeforeTo(sentence, index)
            || (token.tagged("NN") && nouns.contains(token.word())));
  }

  /** "ambassador to", where even the link is of the title. */
  private boolean isBeforeTo(Sentence sentence, int index) {
    return index + 1 < sentence.size()
        && sentence.token(index + 1).lower().equals("to")
        && words.endsTitle(sentence, index + 1);
  }

  /** Where the title begins that ends at a token, or the occupation stands. */
  int start(Sentence sentence, int last) {
    return words.endsTitle(sentence, last) ? words.startOfTitle(sentence, last) : last;
  }
}
