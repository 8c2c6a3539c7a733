package org.dateline.figures;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;

/**
 * Whose the counted things are, where the subject of a verb tells: "Russia had 40,000 troops".
 *
 * <p>The verbs are those of {@code owners.tsv}: what one has, loses or sends is one's own; what one
 * destroys is another's.
 */
final class Owners {
  private final Sides sides;
  private final Set<String> verbs = Lexicon.load(Owners.class, "owners.tsv").words("verb");

  Owners(Sides sides) {
    this.sides = sides;
  }

  /**
   * The side that the phrase names, or else the owner before the number ("Ukraine's 2,000"), the
   * agent after the phrase ("fired by Iran"), or the subject of the verb before the number.
   */
  String of(Context context, Phrase phrase, int before) {
    return Stream.<Supplier<String>>of(
            () -> isPlace(context, phrase) ? "" : sides.of(context, phrase),
            () -> context.tag(before).equals("POS") ? endingAt(context, before - 1) : "",
            () -> ofAgent(context, phrase.last() + 1),
            () -> ofSubject(context, before))
        .map(Supplier::get)
        .filter(side -> !side.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** "18% of Ukraine" is no one's: the country itself is measured. */
  private static boolean isPlace(Context context, Phrase phrase) {
    return phrase.first() == phrase.last() && context.tag(phrase.last()).equals("NNP");
  }

  private String endingAt(Context context, int last) {
    return new NounPhrases(context).endingAt(last).map(p -> sides.of(context, p)).orElse("");
  }

  /** "300 projectiles launched by Iran". */
  private String ofAgent(Context context, int verb) {
    boolean relative =
        context.tag(verb).equals("NNP")
            && context.isVerb(verb + 1)
            && verbs.contains(context.token(verb + 1).lemma());
    if (relative) {
      return endingAt(context, verb);
    }
    boolean agent =
        Expressions.matches(context.tag(verb), "VB[ND]")
            && context.word(verb + 1).equals("by")
            && verbs.contains(context.token(verb).lemma());
    int noun = context.word(verb + 2).equals("the") ? verb + 3 : verb + 2;
    return agent ? new NounPhrases(context).at(noun).map(p -> sides.of(context, p)).orElse("") : "";
  }

  private String ofSubject(Context context, int before) {
    if (!context.isVerb(before) || !verbs.contains(context.token(before).lemma())) {
      return "";
    }
    int at = before - 1;
    while (context.isVerb(at) || Expressions.matches(context.tag(at), "MD|RB|TO")) {
      at--;
    }
    return Expressions.matches(context.word(at), "it|they")
        ? ofSpeaker(context, at - 1)
        : endingAt(context, at);
  }

  /** "Hezbollah said it had fired 60 rockets": the pronoun is the speaker. */
  private String ofSpeaker(Context context, int before) {
    int verb = context.word(before).equals("that") ? before - 1 : before;
    return context.isVerb(verb) && verb > 0 ? endingAt(context, verb - 1) : "";
  }
}
