package org.dateline.figures;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;

/** Verbs whose money goes to what a preposition names, by {@code purposes.tsv}: spend on. */
final class Purposes {
  private static final Set<String> VERBS =
      Lexicon.load(Purposes.class, "purposes.tsv").entries().stream()
          .map(entry -> entry.get("verb") + ' ' + entry.get("preposition"))
          .collect(Collectors.toUnmodifiableSet());

  private Purposes() {}

  /** Whether a verb before the money and a preposition after it belong together. */
  static boolean has(Context context, int verb, int preposition) {
    return context.isVerb(verb)
        && VERBS.contains(
            context.token(verb).lemma().toLowerCase(Locale.ROOT) + ' ' + context.word(preposition));
  }
}
