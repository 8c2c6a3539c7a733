package org.dateline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Sorts the candidates of an article by their form; by place and person too, where a form is both:
 * "in Washington" beside "George Washington".
 */
final class Senses {
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside", "around");

  private static final double SURE = 0.6;

  private final Atlas atlas;
  private final Sport sport = new Sport();

  Senses(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The candidates with each sense of each form, in order of appearance. */
  Map<Sense, List<Candidate>> of(List<Candidate> candidates) {
    Map<Integer, Sentence> sentences = new LinkedHashMap<>();
    candidates.forEach(c -> sentences.put(c.sentence().number(), c.sentence()));
    boolean teams = sport.isReported(sentences.values());
    Map<String, Span> surnames = surnames(candidates);
    Map<String, Boolean> places = new HashMap<>();
    Map<Sense, List<Candidate>> senses = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String form = candidate.form();
      boolean both = surnames.containsKey(form) && places.computeIfAbsent(form, this::isPlace);
      boolean located = both && isLocated(candidate);
      boolean introduced =
          both && candidate.span().compareTo(surnames.getOrDefault(form, candidate.span())) > 0;
      boolean team =
          teams
              && Sport.isTeam(candidate)
              && !isLocated(candidate)
              && !atlas.isListed(form)
              && atlas.largest(form) >= 0;
      Sense sense = new Sense(form, located, introduced && !located, team && !both);
      senses.computeIfAbsent(sense, s -> new ArrayList<>()).add(candidate);
    }
    return senses;
  }

  /** The last words of people's full names, and where each stands first. */
  private static Map<String, Span> surnames(List<Candidate> candidates) {
    Map<String, Span> surnames = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == NameType.PERSON
          && candidate.first() < candidate.last()
          && candidate.confidence() >= SURE) {
        surnames.merge(
            candidate.lastUnit(), candidate.span(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return surnames;
  }

  private boolean isPlace(String form) {
    return atlas.isListed(form)
        || atlas.isCity(form)
        || atlas.countries().governedFrom(form).isPresent();
  }

  private static boolean isLocated(Candidate candidate) {
    int before = candidate.first() - 1;
    return before >= 0 && LOCATING.contains(candidate.sentence().token(before).lower());
  }

  /**
   * A form; where it is a place's name and ends a person's, only some of its mentions.
   *
   * @param located those after a preposition of place
   * @param team those of a place's name that stand for its team
   * @param introduced those after the person's full name, but the located ones: the person's
   */
  record Sense(String form, boolean located, boolean introduced, boolean team) {}
}
