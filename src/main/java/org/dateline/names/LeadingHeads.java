package org.dateline.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** Head nouns that stand first: "Universidad de Chile", "Hurricane Hugo". */
final class LeadingHeads {
  private final Set<String> organisations;
  private final Set<String> things;

  LeadingHeads() {
    Lexicon lexicon = Lexicon.load(LeadingHeads.class, "leadingheads.tsv");
    organisations = words(lexicon, "organisation");
    things = words(lexicon, "thing");
  }

  private static Set<String> words(Lexicon lexicon, String type) {
    return lexicon.entries().stream()
        .filter(entry -> entry.get("type").equals(type))
        .map(entry -> entry.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isOfOrganisation(Token token) {
    return organisations.contains(token.lower());
  }

  /** Whether it begins the name of what is no person, place or organisation: a storm. */
  boolean isOfThing(Token token) {
    return things.contains(token.lower());
  }
}
