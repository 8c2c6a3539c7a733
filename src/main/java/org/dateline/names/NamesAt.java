package org.dateline.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Sentence;

/** Tells to which name of an article a token belongs. */
final class NamesAt {
  private final Map<String, Cluster> names = new HashMap<>();

  NamesAt(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      for (Candidate mention : cluster.mentions()) {
        for (int i = mention.first(); i <= mention.last(); i++) {
          names.put(key(mention.sentence(), i), cluster);
        }
      }
    }
  }

  /** Tells a token of an article from all others. */
  static String key(Sentence sentence, int index) {
    return sentence.number() + " " + index;
  }

  Optional<Cluster> at(Sentence sentence, int index) {
    return Optional.ofNullable(names.get(key(sentence, index)));
  }

  Optional<Cluster> at(Sentence sentence, int index, NameType type) {
    return at(sentence, index).filter(name -> name.type() == type);
  }
}
