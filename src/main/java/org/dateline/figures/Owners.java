package org.dateline.figures;

import java.util.HashSet;
import java.util.Set;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Lexicon;

/**
 * Whose the counted things are, where the subject of a verb tells: "Russia had 40,000 troops".
 *
 * <p>The verbs are those of {@code owners.tsv}: what one has, loses or sends is one's own; what one
 * destroys is another's.
 */
final class Owners {
  private final Sides sides;
  private final Set<String> verbs = new HashSet<>();

  Owners(Sides sides) {
    this.sides = sides;
    for (Lexicon.Entry entry : Lexicon.load(Owners.class, "owners.tsv").entries()) {
      verbs.add(entry.get("verb"));
    }
  }

  /** The side that the phrase names, or else the subject of the verb before the number. */
  String of(Context context, Phrase phrase, int before) {
    String named = sides.of(context, phrase);
    return named.isEmpty() ? ofSubject(context, before) : named;
  }

  private String ofSubject(Context context, int before) {
    if (!context.isVerb(before) || !verbs.contains(context.token(before).lemma())) {
      return "";
    }
    int at = before - 1;
    while (context.isVerb(at) || context.tag(at).matches("MD|RB|TO")) {
      at--;
    }
    return new NounPhrases(context).endingAt(at).map(p -> sides.of(context, p)).orElse("");
  }
}
