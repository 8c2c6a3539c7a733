package org.dateline.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Sentence;

/** What the words around the places of an article tell: what they lie in, what they are. */
final class Surroundings {
  private static final Set<String> KINDS =
      Set.of(
          "city",
          "town",
          "village",
          "settlement",
          "capital",
          "port",
          "island",
          "river",
          "district",
          "suburb",
          "neighbourhood",
          "neighborhood",
          "region",
          "province",
          "hamlet",
          "mountain",
          "lake",
          "peninsula");

  private final Map<String, String> nameAt = new HashMap<>();

  Surroundings(List<Cluster> places) {
    for (Cluster place : places) {
      for (Candidate mention : place.mentions()) {
        nameAt.put(key(mention.sentence(), mention.first()), place.name());
      }
    }
  }

  private static String key(Sentence sentence, int index) {
    return sentence.number() + " " + index;
  }

  /** The places that the text says it lies in: "Paris, Texas", "Tripoli in Lebanon". */
  Set<String> containers(Cluster place) {
    Set<String> containers = new TreeSet<>();
    for (Candidate mention : place.mentions()) {
      Sentence sentence = mention.sentence();
      int next = mention.last() + 1;
      while (next < sentence.size() && next < mention.last() + 3 && isLink(sentence, next)) {
        next++;
      }
      String container = nameAt.get(key(sentence, next));
      if (container != null && next > mention.last() + 1 && !container.equals(place.name())) {
        containers.add(container);
      }
    }
    return containers;
  }

  private static boolean isLink(Sentence sentence, int index) {
    String word = sentence.token(index).lower();
    return word.equals(",") || word.equals("in") || word.equals("(");
  }

  /** What the text calls it: "the village of Robotyne"; "" for nothing. */
  String kind(Cluster place) {
    for (Candidate mention : place.mentions()) {
      int before = mention.first() - 1;
      if (before > 0 && mention.sentence().token(before).lower().equals("of")) {
        before--;
      }
      if (before >= 0) {
        String word = mention.sentence().token(before).lower();
        if (KINDS.contains(word)) {
          return word.equals("capital") ? "city" : word;
        }
      }
    }
    return "";
  }
}
