package org.dateline.names;

import java.util.HashMap;
import java.util.List;
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
  private final Map<String, HeadNoun> leading = new HashMap<>();

  HeadNouns() {
    for (Lexicon.Entry entry : Lexicon.load(HeadNouns.class, "headnouns.tsv").entries()) {
      nouns.put(entry.get("noun"), noun(entry, entry.get("lower").equals("yes")));
    }
    for (Lexicon.Entry entry : Lexicon.load(HeadNouns.class, "leadingheads.tsv").entries()) {
      leading.put(entry.get("word"), noun(entry, false));
    }
  }

  private static HeadNoun noun(Lexicon.Entry entry, boolean lower) {
    Optional<NameType> type =
        entry.get("type").equals("none")
            ? Optional.empty()
            : Optional.of(entry.constant("type", NameType.class));
    return new HeadNoun(type, entry.get("kind"), lower, entry.rule());
  }

  Optional<HeadNoun> of(String word) {
    return Optional.ofNullable(nouns.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The head noun that a token is, if it can be part of a name as it is written. */
  Optional<HeadNoun> at(Token token) {
    return of(token.word()).filter(noun -> noun.lower() || token.isCapitalised());
  }

  /** The head noun that a token is where a name begins with it: "Universidad de Chile". */
  Optional<HeadNoun> leading(Token token) {
    return token.isCapitalised()
        ? Optional.ofNullable(leading.get(token.lower()))
        : Optional.empty();
  }

  /** What a place's name says it is: "lake" for "Lake Turkana", "gulf" for "Gulf of Guinea". */
  String kind(String place) {
    String[] words = place.toLowerCase(Locale.ROOT).split(" ");
    HeadNoun first = leading.get(words[0]);
    if (words.length > 1 && first != null) {
      return first.kind();
    }
    int of = List.of(words).indexOf("of");
    return of < 1
        ? ""
        : of(words[of - 1])
            .filter(noun -> noun.type().filter(NameType.PLACE::equals).isPresent())
            .map(HeadNoun::kind)
            .orElse("");
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
