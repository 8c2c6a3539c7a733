package org.dateline.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.names.KnownNames.Known;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the user's own names in a sentence, written as in the user's file. */
final class KnownFinder {
  private final Phrases<String> phrases = new Phrases<>();
  private final Map<String, Known> bySpelling = new HashMap<>();

  KnownFinder(KnownNames names) {
    for (Known known : names.names()) {
      add(known.name(), known);
      known.aliases().forEach(alias -> add(alias, known));
    }
  }

  private void add(String spelling, Known known) {
    bySpelling.put(compact(spelling), known);
    phrases.put(Words.cut(spelling), spelling);
  }

  private static String compact(String spelling) {
    return spelling.replace(" ", "");
  }

  Optional<Phrases.Match<Known>> at(Sentence sentence, int first) {
    return phrases
        .longestAt(sentence.tokens(), first)
        .flatMap(
            match ->
                find(sentence, match.first(), match.last())
                    .map(known -> new Phrases.Match<>(known, match.first(), match.last())));
  }

  private Optional<Known> find(Sentence sentence, int first, int last) {
    String written =
        sentence.tokens().subList(first, last + 1).stream()
            .map(Token::word)
            .collect(Collectors.joining());
    return Optional.ofNullable(bySpelling.get(written));
  }

  /** The user's name of this spelling. */
  Optional<Known> named(String spelling) {
    return Optional.ofNullable(bySpelling.get(compact(spelling)));
  }
}
