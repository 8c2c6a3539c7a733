package org.dateline.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.claims.Speaker.Being;
import org.dateline.claims.Speaker.Salience;

/** Those whom an article has mentioned so far, the most salient first found. */
final class Speakers {
  private static final Map<String, String> SUBJECTS =
      Map.of("him", "he", "her", "she", "them", "they");
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final int FORGOTTEN_AFTER = 12;
  private static final int REMEMBERED = 1000;
  private static final int ISSUED_WITHIN = 3;
  private static final int SEVERAL = 2;

  private final List<Speaker> mentioned = new ArrayList<>();
  private final Map<String, String> genders = new HashMap<>();

  void add(Speaker speaker) {
    mentioned.add(speaker);
    if (!speaker.gender().isEmpty()) {
      genders.putIfAbsent(speaker.source().name(), speaker.gender());
    }
  }

  /** The one who spoke last. */
  Optional<Speaker> last() {
    return last(Speaker::spoke);
  }

  /** The body that spoke last, not long before a sentence: who issues "the statement". */
  Optional<Speaker> lastBody(int sentence) {
    return last(speaker -> isBody(speaker) && sentence - speaker.sentence() <= ISSUED_WITHIN);
  }

  /** The several people mentioned last, not long before a sentence. */
  Optional<Speaker> lastGroup(int sentence) {
    return last(
        speaker ->
            speaker.plural()
                && speaker.being() == Being.BODY
                && sentence - speaker.sentence() <= FORGOTTEN_AFTER);
  }

  /** Whom a pronoun means. */
  Optional<Speaker> pronoun(String word, int sentence) {
    String pronoun = SUBJECTS.getOrDefault(word, word);
    Speaker best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = Math.max(0, mentioned.size() - REMEMBERED); i < mentioned.size(); i++) {
      Speaker speaker = mentioned.get(i);
      int distance = sentence - speaker.sentence();
      if (distance > FORGOTTEN_AFTER || !fits(speaker, pronoun)) {
        continue;
      }
      int several = pronoun.equals("they") && speaker.plural() ? SEVERAL : 0;
      int score = speaker.salience().weight + several - 2 * distance;
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
    boolean silent = speaker.being() == Being.PLACE && !speaker.spoke();
    if (silent || pronoun.equals("you")) {
      return false;
    }
    if (PERSONAL.contains(pronoun)) {
      String other = pronoun.equals("she") ? "male" : "female";
      return speaker.person() && !other.equals(genders.get(speaker.source().name()));
    }
    boolean described = speaker.salience() == Salience.DESCRIBED;
    return pronoun.equals("they")
        ? !speaker.person() && speaker.being() != Being.TEXT && (speaker.plural() || !described)
        : !speaker.person() && !speaker.plural();
  }

  /** The last one who can be called by a noun: by its head, its role, or its kind. */
  Optional<Speaker> called(
      String noun, Set<String> modifiers, boolean plural, boolean definite, SourceNouns nouns) {
    Predicate<Speaker> fits =
        speaker -> {
          boolean same = speaker.head().equals(noun) && speaker.plural() == plural;
          boolean role = !plural && !speaker.plural() && speaker.words().contains(noun);
          return (same || role) && speaker.words().containsAll(modifiers);
        };
    Optional<Speaker> known = last(fits.and(s -> s.salience() != Salience.DESCRIBED));
    if (known.isPresent()) {
      return known;
    }
    Optional<Speaker> kindred =
        plural
            ? Optional.empty()
            : nouns.kind(noun).flatMap(k -> ofKind(k, definite && nouns.isGeneral(noun)));
    return kindred.or(() -> definite ? last(fits) : Optional.empty());
  }

  /** The last one to speak of whom only the kind is named: "the paper", "the company". */
  private Optional<Speaker> ofKind(Source.Kind kind, boolean general) {
    return switch (kind) {
      case MEDIA -> lastMedium();
      case MILITARY, ORGANISATION ->
          general
              ? last(speaker -> isBody(speaker) && speaker.source().kind() == kind)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isBody(Speaker speaker) {
    return speaker.spoke()
        && !speaker.person()
        && !speaker.plural()
        && Character.isUpperCase(speaker.source().name().codePointAt(0));
  }

  private Optional<Speaker> last(Predicate<Speaker> wanted) {
    for (int i = mentioned.size() - 1; i >= Math.max(0, mentioned.size() - REMEMBERED); i--) {
      if (wanted.test(mentioned.get(i))) {
        return Optional.of(mentioned.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> lastMedium() {
    return last(speaker -> speaker.spoke() && !speaker.person() && isMedium(speaker.source()));
  }

  /** Whether it is known for a medium, or is a name that nothing else is known of. */
  private static boolean isMedium(Source source) {
    return source.kind() == Source.Kind.MEDIA
        || source.kind() == Source.Kind.ORGANISATION
        || (source.kind() == Source.Kind.GROUP
            && Character.isUpperCase(source.name().codePointAt(0)));
  }
}
