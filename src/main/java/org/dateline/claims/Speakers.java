package org.dateline.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those whom an article has mentioned so far, the most salient first found. */
final class Speakers {
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> OWN = Set.of("i", "we", "you");
  private static final int FORGOTTEN_AFTER = 12;
  private static final int SPOKE = 3;
  private static final int REMEMBERED = 1000;

  private final List<Speaker> mentioned = new ArrayList<>();
  private final Map<String, String> genders = new HashMap<>();

  void add(Speaker speaker) {
    mentioned.add(speaker);
    if (!speaker.gender().isEmpty()) {
      genders.putIfAbsent(speaker.source().name(), speaker.gender());
    }
  }

  /** The source of the last report. */
  Source last() {
    for (int i = mentioned.size() - 1; i >= 0; i--) {
      if (mentioned.get(i).spoke()) {
        return mentioned.get(i).source();
      }
    }
    return Source.NONE;
  }

  /** Whom a pronoun means. */
  Optional<Speaker> pronoun(String pronoun, int sentence) {
    if (OWN.contains(pronoun)) {
      return Optional.empty();
    }
    Speaker best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = Math.max(0, mentioned.size() - REMEMBERED); i < mentioned.size(); i++) {
      Speaker speaker = mentioned.get(i);
      int distance = sentence - speaker.sentence();
      if (distance > FORGOTTEN_AFTER || !fits(speaker, pronoun)) {
        continue;
      }
      int score = (speaker.spoke() ? SPOKE : 0) - 2 * distance;
      if (score >= bestScore) {
        best = speaker;
        bestScore = score;
      }
    }
    if (best != null && PERSONAL.contains(pronoun)) {
      genders.putIfAbsent(best.source().name(), pronoun.equals("she") ? "female" : "male");
    }
    return Optional.ofNullable(best);
  }

  private boolean fits(Speaker speaker, String pronoun) {
    if (PERSONAL.contains(pronoun)) {
      String other = pronoun.equals("she") ? "male" : "female";
      return speaker.person() && !other.equals(genders.get(speaker.source().name()));
    }
    return pronoun.equals("they") ? !speaker.person() : !speaker.person() && !speaker.plural();
  }

  /** The last one who can be called by a noun: by its head, its role, or its kind. */
  Optional<Speaker> called(String noun, Set<String> modifiers, boolean plural, SourceNouns nouns) {
    for (int i = mentioned.size() - 1; i >= Math.max(0, mentioned.size() - REMEMBERED); i--) {
      Speaker speaker = mentioned.get(i);
      boolean same = speaker.head().equals(noun) && speaker.plural() == plural;
      boolean role = !plural && speaker.person() && speaker.words().contains(noun);
      if ((same || role) && speaker.words().containsAll(modifiers)) {
        return Optional.of(speaker);
      }
    }
    boolean media = nouns.kind(noun).filter(kind -> kind == Source.Kind.MEDIA).isPresent();
    return media && !plural ? lastMedium() : Optional.empty();
  }

  private Optional<Speaker> lastMedium() {
    for (int i = mentioned.size() - 1; i >= Math.max(0, mentioned.size() - REMEMBERED); i--) {
      Speaker speaker = mentioned.get(i);
      if (speaker.spoke()
          && (speaker.source().kind() == Source.Kind.MEDIA
              || speaker.source().kind() == Source.Kind.ORGANISATION)) {
        return Optional.of(speaker);
      }
    }
    return Optional.empty();
  }
}
