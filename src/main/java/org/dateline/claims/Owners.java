package org.dateline.claims;

import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Reads whose claims a noun means: "the BBC report", "claims by officials". */
final class Owners {
  private static final int BEFORE = 3;
  private static final Set<String> LINKS = Set.of("by", "from");

  private Owners() {}

  /** The names before the noun, and the nouns after "by" or "from". */
  static Set<String> of(Sentence in, Token noun) {
    Set<String> owners = new HashSet<>();
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - BEFORE); i--) {
      if (in.token(i).tagged("NNP")) {
        owners.add(in.token(i).word());
      }
    }
    int by = noun.index() + 1;
    by += by < in.size() && in.token(by).tagged("VBN") ? 1 : 0;
    boolean owned = by < in.size() && LINKS.contains(in.token(by).lower());
    for (int i = by + 1; owned && i < in.size() && NounPhrase.goesOn(in.token(i)); i++) {
      if (in.token(i).tagged("NN") && NounPhrase.endsAt(in, i)) {
        owners.add(in.token(i).word());
      }
    }
    return owners;
  }
}
