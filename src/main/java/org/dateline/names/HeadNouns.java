package org.dateline.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** Nouns that end a name and tell what it names: river, ministry, university. */
final class HeadNouns {
  /** What a name that ends in a head noun is; empty for events, treaties and the like. */
  record HeadNoun(Optional<NameType> type, String kind, boolean lower, String rule) {}

  private final Map<String, HeadNoun> nouns = new HashMap<>();

  HeadNouns() {
    for (Lexicon.Entry entry : Lexicon.load(HeadNouns.class, "headnouns.tsv").entries()) {
      Optional<NameType> type =
          entry.get("type").equals("none")
              ? Optional.empty()
              : Optional.of(entry.constant("type", NameType.class));
      boolean lower = entry.get("lower").equals("yes");
      nouns.put(entry.get("noun"), new HeadNoun(type, entry.get("kind"), lower, entry.rule()));
    }
  }

  Optional<HeadNoun> of(String word) {
    return Optional.ofNullable(nouns.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The head noun that a token is, if it can be part of a name as it is written. */
  Optional<HeadNoun> at(Token token) {
    return of(token.word()).filter(noun -> noun.lower() || token.isCapitalised());
  }

  /** The head noun of a place's name of several words. */
  Optional<HeadNoun> ofPlace(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0
        ? Optional.empty()
        : of(name.substring(space + 1))
            .filter(noun -> noun.type().filter(NameType.PLACE::equals).isPresent());
  }

  /** A name without its last word. */
  static String without(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
