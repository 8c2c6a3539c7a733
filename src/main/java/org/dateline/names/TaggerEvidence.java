package org.dateline.names;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Margins;

/**
 * What the three taggers say of a form's words, summed over them all before it is named, for an
 * article has thousands.
 */
final class TaggerEvidence {
  /** By how many taggers vote for a name, then by name. */
  private static final List<String> VOTES =
      Stream.of(0, 1, 2, 3)
          .flatMap(count -> Margins.NAMES.stream().map(name -> count + " votes: " + name))
          .toList();

  /** The margins as kinds of evidence, each at its place. */
  private static final List<String> MARGINS =
      Stream.of("broad", "muc", "conll")
          .flatMap(tagger -> Margins.NAMES.stream().map(name -> tagger + " margin: " + name))
          .toList();

  /** What a tagger says, in short. */
  private static final String INITIALS = "PLO-x";

  /** What each of the three says, in short: "votes: PPO". */
  private static final List<String> PATTERNS =
      initials()
          .flatMap(broad -> initials().map(muc -> broad + muc))
          .flatMap(two -> initials().map(conll -> "votes: " + two + conll))
          .toList();

  private final Map<EntityLabel, Double> broad = new EnumMap<>(EntityLabel.class);
  private final Map<EntityLabel, Double> muc = new EnumMap<>(EntityLabel.class);
  private final Map<EntityLabel, Double> conll = new EnumMap<>(EntityLabel.class);
  private final double[] votes = new double[VOTES.size()];
  private final double[] margins = new double[MARGINS.size()];
  private final double[] patterns = new double[PATTERNS.size()];

  private static Stream<String> initials() {
    return Arrays.stream(INITIALS.split(""));
  }

  /**
   * Adds what they say of a word.
   *
   * @param share of the word in the form, above 0
   */
  void add(EntityVotes word, double share) {
    broad.merge(word.broad(), share, Double::sum);
    muc.merge(word.muc(), share, Double::sum);
    conll.merge(word.conll(), share, Double::sum);
    for (int name = 0; name < Margins.NAMES.size(); name++) {
      int count = word.count(Margins.NAMES.get(name));
      votes[count * Margins.NAMES.size() + name] += share;
    }
    int pattern = initial(word.broad());
    pattern = pattern * INITIALS.length() + initial(word.muc());
    pattern = pattern * INITIALS.length() + initial(word.conll());
    patterns[pattern] += share;
    for (int place = 0; place < Margins.COUNT; place++) {
      double sure = (word.margins().margin(place) + Margins.SURE) / (2 * Margins.SURE);
      margins[place] += share * sure;
    }
  }

  private static int initial(EntityLabel label) {
    return switch (label) {
      case PERSON -> 0;
      case PLACE -> 1;
      case ORGANISATION -> 2;
      case NONE -> 3;
      default -> 4;
    };
  }

  /** Adds all that was said, and how sure each tagger is of each name, from 0 to 1. */
  void addTo(Map<String, Double> found) {
    broad.forEach((label, sum) -> found.put("broad: " + label, sum));
    muc.forEach((label, sum) -> found.put("muc: " + label, sum));
    conll.forEach((label, sum) -> found.put("conll: " + label, sum));
    addTo(found, VOTES, votes);
    addTo(found, MARGINS, margins);
    addTo(found, PATTERNS, patterns);
  }

  private static void addTo(Map<String, Double> found, List<String> kinds, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        found.put(kinds.get(i), sums[i]);
      }
    }
  }
}
