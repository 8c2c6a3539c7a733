package org.dateline.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;

/** States and provinces as newspapers shorten them after a town: "Buffalo, N.Y." */
final class Abbreviations {
  private final Map<String, Lexicon.Entry> entries = new HashMap<>();

  Abbreviations() {
    for (Lexicon.Entry entry : Lexicon.load(Abbreviations.class, "abbreviations.tsv").entries()) {
      entries.put(entry.get("short"), entry);
    }
  }

  /** The name in full. */
  Optional<String> full(String name) {
    return Optional.ofNullable(entries.get(name)).map(entry -> entry.get("name"));
  }

  /** The abbreviation that stands at a token, whose full stop may end the sentence too. */
  Optional<Candidate> at(Sentence sentence, int index) {
    String word = sentence.token(index).word();
    boolean stopped =
        Words.joinsNext(sentence, index) && sentence.token(index + 1).word().equals(".");
    Lexicon.Entry entry = entries.get(stopped ? word + "." : word);
    return Optional.ofNullable(entry)
        .filter(e -> index > 0 && isAfterTown(sentence, index - 1))
        .map(
            e ->
                new Candidate(
                    sentence, index, stopped ? index + 1 : index, NameType.PLACE, 1, e.rule()));
  }

  private static boolean isAfterTown(Sentence sentence, int index) {
    String word = sentence.token(index).word();
    return word.equals(",") || word.equals("(") || word.equals("-") || word.equals("-LRB-");
  }
}
