package org.dateline.figures;

import java.util.Optional;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.EntityLabel;
import org.dateline.text.Expressions;
import org.dateline.text.Token;

/** Finds whose age a number is. */
record AgedPersons(Context context, NounPhrases phrases, Categories categories) {
  private static final String LINKS =
      ",|of|ages?|aged|the|under|over|above|below|between|from|older|younger|than|as|young|old";

  /** "Mohamed Azizi, 25,", "children under the age of 5": whose age it is. */
  Optional<Counted> aged(Quantity quantity, int before) {
    if (!quantity.is(Unit.Kind.AGE)) {
      return Optional.empty();
    }
    boolean relative = context.word(before - 1).equals("who") && context.isVerb(before);
    int at = relative ? before - 2 : before;
    while (Expressions.matches(context.word(at), LINKS)) {
      at--;
    }
    if (Expressions.matches(context.word(at), "those|any(one|body)|every(one|body)")) {
      return Optional.of(new Counted(new Phrase(at, at), false, "person"));
    }
    return at < before || Expressions.matches(context.word(before + 1), LINKS)
        ? phrases
            .endingAt(at)
            .filter(phrase -> isPerson(context.token(phrase.head())))
            .map(phrase -> new Counted(phrase, false, "person"))
        : Optional.empty();
  }

  private boolean isPerson(Token token) {
    boolean named = token.tagged("NNP") && token.votes().any(EntityLabel.PERSON);
    return named || categories.ofNoun(token).filter(CategoryFinder.ALIVE::contains).isPresent();
  }

  /** "Affecting people anywhere from 3 to 84 years old". */
  Optional<Phrase> nearest(int before) {
    if (Expressions.matches(context.word(before - 1), "he|she|i|they|we|you|it")) {
      return Optional.empty();
    }
    for (int at = before; at >= 0 && !context.word(at).equals(";"); at--) {
      if (context.isThing(at) && isPerson(context.token(at))) {
        return phrases.endingAt(at);
      }
    }
    return Optional.empty();
  }

  /** Whether the noun names or describes a person. */
  boolean is(int noun) {
    return isPerson(context.token(noun));
  }
}
