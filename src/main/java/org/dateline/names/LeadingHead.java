package org.dateline.names;

import java.util.Map;
import java.util.Set;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** What a head noun that stands first tells of. */
enum LeadingHead {
  /** "Universidad de Chile". */
  ORGANISATION,
  /** No person, place or organisation: "Hurricane Hugo". */
  THING;

  private static final Map<LeadingHead, Set<String>> WORDS =
      Lexicon.load(LeadingHead.class, "leadingheads.tsv").words("word", "type", LeadingHead.class);

  boolean isAt(Token token) {
    return WORDS.getOrDefault(this, Set.of()).contains(token.lower());
  }
}
