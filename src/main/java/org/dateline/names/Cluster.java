package org.dateline.names;

import java.util.List;

/** The mentions in an article of one person, place or organisation. */
record Cluster(NameType type, String name, List<String> aliases, List<Candidate> mentions) {
  Cluster {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
