package org.dateline.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;

/** Tells the things that bear a place's name and are none: "Moscow time", "West Nile virus". */
final class Namesakes {
  private final Set<String> things =
      Lexicon.load(Namesakes.class, "namesakes.tsv").entries().stream()
          .map(entry -> entry.get("thing"))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a place's name is only the begin of such a thing's. */
  boolean isBegunBy(Candidate place) {
    Sentence sentence = place.sentence();
    int next = place.last() + 1;
    return place.type() == NameType.PLACE
        && next < sentence.size()
        && things.contains(sentence.token(next).lower());
  }
}
