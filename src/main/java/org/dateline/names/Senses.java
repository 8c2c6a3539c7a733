package org.dateline.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.EntityLabel;

/**
 * Sorts the candidates of an article by their form; by place and person too, where a form is both:
 * "in Washington" beside "George Washington".
 */
final class Senses {
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside", "around");

  private final Atlas atlas;

  Senses(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The candidates with each sense of each form, in order of appearance. */
  Map<Sense, List<Candidate>> of(List<Candidate> candidates) {
    Set<String> surnames = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == NameType.PERSON && candidate.first() < candidate.last()) {
        surnames.add(candidate.tokens().get(candidate.tokens().size() - 1).word());
      }
    }
    Map<String, Boolean> places = new LinkedHashMap<>();
    Map<Sense, List<Candidate>> senses = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String form = candidate.form();
      boolean both = surnames.contains(form) && places.computeIfAbsent(form, this::isPlace);
      senses.computeIfAbsent(sense(candidate, both), s -> new ArrayList<>()).add(candidate);
    }
    return senses;
  }

  private boolean isPlace(String form) {
    return atlas.isListed(form)
        || atlas.isCity(form)
        || atlas.countries().governedFrom(form).isPresent();
  }

  private static Sense sense(Candidate candidate, boolean both) {
    int before = candidate.first() - 1;
    boolean located = before >= 0 && LOCATING.contains(candidate.sentence().token(before).lower());
    return new Sense(candidate.form(), both, both && located);
  }

  /**
   * A form, or those of its mentions that tell of a place.
   *
   * @param both whether the form is a place's name and ends a person's
   * @param located whether a preposition of place stands before it
   */
  record Sense(String form, boolean both, boolean located) {
    /** Whether these mentions of a name of both are the person's. */
    boolean isPerson(List<Candidate> mentions) {
      return both
          && !located
          && mentions.stream()
              .flatMap(mention -> mention.tokens().stream())
              .anyMatch(token -> token.votes().count(EntityLabel.PERSON) > 0);
    }
  }
}
