package org.dateline.names;

import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Tells where a country or a capital stands for its government: "Moscow announced". */
final class Metonyms {
  private static final java.util.Set<String> STATES =
      java.util.Set.of("be", "lie", "sit", "stand", "see", "witness", "have", "suffer");

  private final Atlas atlas;

  Metonyms(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Whether this mention of a place is the one who acts. */
  boolean isMetonym(Candidate mention, String name) {
    boolean governs = atlas.isCountry(name) || atlas.countries().governedFrom(name).isPresent();
    return mention.type() == NameType.PLACE
        && governs
        && !followsPreposition(mention)
        && acts(mention.sentence(), mention.last() + 1);
  }

  private static boolean followsPreposition(Candidate mention) {
    int before = mention.first() - 1;
    if (before >= 0 && mention.sentence().token(before).tagged("DT")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Token token = mention.sentence().token(before);
    return (token.tagged("IN") && !token.lower().equals("that")) || token.tagged("TO");
  }

  /** Whether a verb of doing follows, perhaps after an adverb or an auxiliary. */
  private static boolean acts(Sentence sentence, int first) {
    int i = first;
    while (i < sentence.size()
        && (sentence.token(i).tagged("RB") || sentence.token(i).tagged("MD"))) {
      i++;
    }
    if (i >= sentence.size() || !isVerb(sentence.token(i))) {
      return false;
    }
    if (!STATES.contains(sentence.token(i).lemma())) {
      return true;
    }
    int next = i + 1;
    while (next < sentence.size() && sentence.token(next).tagged("RB")) {
      next++;
    }
    boolean auxiliary = !sentence.token(i).lemma().equals("be") || next >= sentence.size();
    return next < sentence.size()
        && (sentence.token(next).tagged("VBG")
            || (auxiliary && sentence.token(next).tagged("VBN")));
  }

  private static boolean isVerb(Token token) {
    return token.tagged("VBZ") || token.tagged("VBD") || token.tagged("VBP") || token.tagged("VB");
  }
}
