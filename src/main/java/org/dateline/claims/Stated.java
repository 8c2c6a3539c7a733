package org.dateline.claims;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.claims.Claim.Status;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * A claim, the report that it was made of, and its content words.
 *
 * @param words the lemmas of the nouns, verbs, adjectives and numbers of the content's first
 *     sentence
 */
record Stated(Claim claim, Report report, Set<String> words) {
  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "say", "more", "other", "such");

  Stated {
    words = Set.copyOf(words);
  }

  static Stated of(Claim claim, Report report) {
    return new Stated(claim, report, words(report.sentence(), claim.span(), true));
  }

  static Set<String> words(Sentence sentence, Span span, boolean names) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      boolean name = token.tagged("NNP") && !names;
      boolean content =
          token.tagged("NN") || token.tagged("VB") || token.tagged("JJ") || token.tagged("CD");
      if (content
          && !name
          && span.covers(token.span())
          && !LIGHT.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  Stated as(Status status, Span evidence) {
    return new Stated(claim.withStatus(status, evidence), report, words);
  }

  boolean sameSource(Stated other) {
    return claim.source().name().equals(other.claim.source().name());
  }

  int sentence() {
    return report.sentence().number();
  }

  int paragraph() {
    return report.sentence().paragraph();
  }

  Span span() {
    return claim.span();
  }
}
