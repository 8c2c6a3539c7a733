package org.dateline.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Whose the counted things are, by the adjectives of {@code sides.tsv}: Russian, Hamas. */
final class Sides {
  private static final int LONGEST = 3;

  private final Map<String, String> sides = new HashMap<>();

  Sides() {
    for (Lexicon.Entry entry : Lexicon.load(Sides.class, "sides.tsv").entries()) {
      sides.put(entry.get("word"), entry.get("side"));
    }
  }

  /** The side that the first word of the phrase to name one names; "" for none. */
  String of(Context context, Phrase phrase) {
    for (int at = phrase.first(); at <= phrase.last(); at++) {
      Optional<String> side = at(context, at);
      if (side.isPresent()) {
        return side.get();
      }
    }
    return "";
  }

  /** The longest name that begins at a token: "North Korean" before "Korean". */
  private Optional<String> at(Context context, int first) {
    StringBuilder words = new StringBuilder();
    @Nullable String side = null;
    for (int at = first; at < Math.min(context.size(), first + LONGEST); at++) {
      words.append(at > first ? " " : "").append(context.token(at).word());
      side = sides.getOrDefault(words.toString(), side);
    }
    return Optional.ofNullable(side);
  }

  /** How often sentences name each side. */
  Map<String, Integer> named(List<Sentence> sentences) {
    Map<String, Integer> named = new HashMap<>();
    for (Sentence sentence : sentences) {
      Context context = new Context(new Atoms(sentence), List.of());
      for (int at = 0; at < sentence.size(); at++) {
        at(context, at).ifPresent(side -> named.merge(side, 1, Integer::sum));
      }
    }
    return named;
  }

  /** Whether the word names people of a nation: "Armenians". */
  boolean isPeople(Token token) {
    boolean people = Expressions.matches(token.tag(), "NNP?S|JJ") || token.word().endsWith("ese");
    return people && sides.containsKey(token.word());
  }
}
