package org.dateline.names;

import java.util.List;

/** The mentions in an article of one person, place or organisation. */
record Cluster(NameType type, String name, List<String> aliases, List<Candidate> mentions) {
  Cluster {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** Of what is short: of all mentions, their sentences and tokens it took most of a long list. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
