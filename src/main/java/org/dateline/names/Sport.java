package org.dateline.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.EntityLabel;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Tells reports on sport, where "Leverkusen won" speaks of a team. */
final class Sport {
  private static final int WORDS = 6;
  private static final double SHARE = 0.012;

  private final Set<String> words =
      Lexicon.load(Sport.class, "sports.tsv").entries().stream()
          .map(entry -> entry.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether enough words of the sentences, and enough different ones, are of sport. */
  boolean isReported(Collection<Sentence> sentences) {
    Set<String> different = new HashSet<>();
    int all = 0;
    int found = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        all++;
        if (words.contains(token.lower())) {
          found++;
          different.add(token.lower());
        }
      }
    }
    return different.size() >= WORDS && found >= SHARE * all;
  }

  /** Whether the tagger that was trained on the most sport takes it for a team. */
  static boolean isTeam(Candidate candidate) {
    return candidate.tokens().stream()
        .allMatch(
            token ->
                token.votes().conll() == EntityLabel.ORGANISATION
                    && token.votes().broad() != EntityLabel.PERSON);
  }
}
