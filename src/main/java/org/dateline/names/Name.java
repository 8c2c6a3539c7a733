package org.dateline.names;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * A person, place or organisation of an article, with all its mentions.
 *
 * @param name the fullest form in the article
 * @param aliases the other forms, in order of appearance
 * @param mentions in reading order, at least one
 * @param role of a person: "Kremlin spokesman"; "" where none is stated
 * @param organisation of a person: the one the role is in
 * @param acronym of an organisation
 * @param kind of a place or an organisation: river, government
 * @param country ISO 3166-1 alpha-2; "" where unknown
 */
public record Name(
    NameType type,
    String name,
    List<String> aliases,
    List<Mention> mentions,
    String role,
    String organisation,
    String acronym,
    String kind,
    String country,
    Optional<Location> location)
    implements Finding {
  public Name {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no mention of " + name);
    }
  }

  /** The span of the first mention. */
  @Override
  public Span span() {
    return mentions.get(0).span();
  }

  @Override
  public String rule() {
    return mentions.get(0).rule();
  }
}
