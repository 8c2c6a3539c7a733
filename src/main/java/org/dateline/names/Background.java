package org.dateline.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** What the sentences with names tell of them all: the countries spoken of, the plain words. */
final class Background {
  private final Set<String> plainWords = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  Background(Collection<List<Candidate>> forms, Countries countries) {
    Set<Integer> seen = new HashSet<>();
    for (List<Candidate> mentions : forms) {
      for (Candidate mention : mentions) {
        countries.named(mention.form()).ifPresent(country -> codes.add(country.code()));
        if (seen.add(mention.sentence().number())) {
          read(mention.sentence(), countries);
        }
      }
    }
  }

  private void read(Sentence sentence, Countries countries) {
    for (Token token : sentence.tokens()) {
      if (token.isCapitalised()) {
        countries.ofDemonym(token.word()).ifPresent(country -> codes.add(country.code()));
      } else {
        plainWords.add(token.word());
      }
    }
  }

  /** Whether the word stands in lower case elsewhere in the article. */
  boolean isPlainWord(String form) {
    return plainWords.contains(form.toLowerCase(Locale.ROOT));
  }

  boolean isOfArticle(String code) {
    return codes.contains(code);
  }
}
