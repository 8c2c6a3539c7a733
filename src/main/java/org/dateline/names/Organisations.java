package org.dateline.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Organisations that news names without saying what they are. */
final class Organisations {
  /** A listed organisation. */
  record Organisation(String name, String kind, String country, String rule) {}

  private final Phrases<Organisation> phrases = new Phrases<>();
  private final Map<String, Organisation> byName = new HashMap<>();

  Organisations() {
    for (Lexicon.Entry entry : Lexicon.load(Organisations.class, "organisations.tsv").entries()) {
      Organisation organisation =
          new Organisation(
              entry.get("name"), entry.get("kind"), entry.get("country"), entry.rule());
      phrases.put(Words.cut(organisation.name()), organisation);
      if (organisation.name().contains("'")) {
        phrases.put(Words.cut(organisation.name().replace('\'', '’')), organisation);
      }
      byName.put(organisation.name(), organisation);
    }
  }

  Optional<Organisation> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The listed organisation that begins at a token, written as in the list. */
  Optional<Phrases.Match<Organisation>> at(Sentence sentence, int first) {
    return phrases
        .longestAt(sentence.tokens(), first)
        .filter(
            match ->
                written(sentence.tokens().subList(match.first(), match.last() + 1))
                    .equals(match.value().name().replace(" ", "").replace('’', '\'')));
  }

  private static String written(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(Collectors.joining()).replace('’', '\'');
  }
}
