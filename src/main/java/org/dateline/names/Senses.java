package org.dateline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.FirstNames;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Sorts the candidates of an article by their form; by place and person too, where a form is both:
 * "in Washington" beside "George Washington".
 */
final class Senses {
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside", "around");

  private static final int SHORTEST = 5;
  private static final FirstNames FIRST_NAMES = FirstNames.load();
  private static final double SURE = 0.6;

  private final Atlas atlas;
  private final HeadNouns headNouns;
  private final Words words;
  private final Sport sport = new Sport();

  Senses(Atlas atlas, HeadNouns headNouns, Words words) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    this.words = words;
  }

  /** The candidates with each sense of each form, in order of appearance. */
  Map<Sense, List<Candidate>> of(List<Candidate> candidates) {
    Map<Integer, Sentence> sentences = new LinkedHashMap<>();
    candidates.forEach(c -> sentences.put(c.sentence().number(), c.sentence()));
    boolean teams = sport.isReported(sentences.values());
    Map<String, Span> surnames = surnames(candidates);
    Map<String, Boolean> places = new HashMap<>();
    Set<String> companies = companies(candidates, surnames.keySet());
    Map<Sense, List<Candidate>> senses = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String form = candidate.form();
      boolean both =
          surnames.containsKey(form)
              && (places.computeIfAbsent(form, this::isPlace) || isVillage(candidate));
      boolean located = both && isLocated(candidate);
      boolean introduced =
          candidate.span().compareTo(surnames.getOrDefault(form, candidate.span())) > 0;
      boolean team =
          teams
              && Sport.isTeam(candidate)
              && !isLocated(candidate)
              && !atlas.isListed(form)
              && atlas.largest(form) >= 0;
      boolean company = !both && companies.contains(form.toLowerCase(Locale.ROOT));
      Sense sense = new Sense(form, located, introduced && !located, team && !both, company);
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
          && candidate.confidence() >= SURE
          && Surnames.isOne(candidate.lastUnit())) {
        for (String surname : List.of(candidate.lastUnit(), candidate.withoutArticle())) {
          surnames.merge(surname, candidate.span(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    return surnames;
  }

  /** What companies' names begin with, but towns and people: "Reed" of "Reed Optics PLC". */
  private Set<String> companies(List<Candidate> candidates, Set<String> surnames) {
    Set<String> companies = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (headNouns.of(candidate.lastUnit()).filter(Senses::isCompany).isPresent()
          && !words.isDemonym(candidate.tokens().get(0))) {
        for (int last = candidate.first(); last < candidate.last(); last++) {
          String begin = candidate.over(candidate.first(), last, "").form();
          if (isOfCompany(begin) && !surnames.contains(begin)) {
            companies.add(begin.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    candidates.stream()
        .filter(c -> c.first() > 0 && words.endsTitle(c.sentence(), c.first() - 1))
        .forEach(c -> companies.remove(c.form().toLowerCase(Locale.ROOT)));
    return companies;
  }

  private boolean isOfCompany(String begin) {
    int space = begin.indexOf(' ');
    return !isPlace(begin)
        && (space < 0
            ? !(Words.isAcronym(begin) && begin.length() < SHORTEST)
            : !FIRST_NAMES.isFirstName(begin.substring(0, space)));
  }

  private static boolean isCompany(HeadNouns.HeadNoun noun) {
    return noun.kind().equals("company");
  }

  /** Whether a place of its name is hardly known, and not all taggers see one here. */
  private boolean isVillage(Candidate candidate) {
    return candidate.first() == candidate.last()
        && candidate.tokens().get(0).votes().count(EntityLabel.PLACE) < 3
        && atlas.largest(candidate.form()) >= 0;
  }

  private boolean isPlace(String form) {
    return atlas.isListed(form)
        || atlas.isCity(form)
        || atlas.countries().governedFrom(form).isPresent();
  }

  private boolean isLocated(Candidate candidate) {
    int before = candidate.first() - 1;
    int after = candidate.last() + 1;
    Sentence sentence = candidate.sentence();
    return before >= 0
        && LOCATING.contains(sentence.token(before).lower())
        && !(after < sentence.size()
            && sentence.token(after).tagged("POS")
            && !isPlace(candidate.form()));
  }

  /**
   * A form; where it is a place's name and ends a person's, only some of its mentions.
   *
   * @param located those after a preposition of place
   * @param team those of a place's name that stand for its team
   * @param company those of the first words of a company's name
   * @param introduced those after a person's full name that ends in it, but the located ones
   */
  record Sense(String form, boolean located, boolean introduced, boolean team, boolean company) {}
}
