package org.dateline.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.names.Senses.Sense;
import org.dateline.text.Span;

/**
 * Decides what each name of an article names, or that it is none, by all the evidence.
 *
 * <p>A log-linear model: the weights of {@code evidence.tsv} are added up for each reading.
 */
final class Typing {
  private static final List<NameType> TYPES =
      List.of(NameType.PERSON, NameType.PLACE, NameType.ORGANISATION);

  /** What is a name of something, whatever else speaks against it. */
  private static final List<String> SURE =
      List.of("country", "division", "gazetteer: seat of government");

  /** What tells more than the articles of the fit can say, which have few of it; and of what. */
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(
          Map.entry("called: person", 0),
          Map.entry("called: place", 1),
          Map.entry("called: organisation", 2),
          Map.entry("division", 1),
          Map.entry("division of the article", 1),
          Map.entry("first word: thing", 3),
          Map.entry("head noun: none", 3),
          Map.entry("head noun: place", 1),
          Map.entry("introduced: thing", 3),
          Map.entry("introduced: organisation", 2),
          Map.entry("landmark", 1),
          Map.entry("source: abbreviations", 1),
          Map.entry("source: gazetteer", 1));

  /** Whose form alone shows a person's name. */
  private static final List<String> FORMS_OF_PEOPLE =
      List.of("source: initial and name", "source: " + PersonalNames.RULE);

  /** A plain word that only headlines write with a capital. */
  private static final List<String> PLAIN = List.of("common words", "words: 1");

  /** What speaks against a surname. */
  private static final List<String> OF_PLACES =
      List.of("before: in", "before: place", "called: place", "country");

  private static final double ALWAYS = 0.99;
  private static final double SAID = 1.5;

  /** How seldom a country or its capital is an organisation. */
  private static final double SELDOM = 0.2;

  private static final double[] PERSON = {1, 0, 0, 0};
  private static final double[] ORGANISATION = {0, 0, 1, 0};
  private static final double[] PLACE = {0, 1, 0, 0};
  private static final double[] NONE = {0, 0, 0, 1};

  private final Things things = new Things();
  private final Senses senses;
  private final Evidence evidence;
  private final KnownFinder known;
  private final Weights weights;

  Typing(Senses senses, Evidence evidence, KnownFinder known, Weights weights) {
    this.senses = senses;
    this.evidence = evidence;
    this.known = known;
    this.weights = weights;
  }

  /** The candidates that are names, with their types, in reading order. */
  List<Candidate> typed(List<Candidate> candidates) {
    Map<Sense, List<Candidate>> forms = senses.of(candidates);
    Map<Sense, Map<String, Double>> alone = evidence.alone(forms);
    Map<Span, NameType> first = new HashMap<>();
    typed(forms, evidence.of(forms, alone, Candidate::type))
        .forEach(c -> first.put(c.span(), c.type()));
    return typed(forms, evidence.of(forms, alone, c -> first.getOrDefault(c.span(), c.type())));
  }

  private List<Candidate> typed(
      Map<Sense, List<Candidate>> forms, Map<Sense, Map<String, Double>> evidence) {
    List<Candidate> typed = new ArrayList<>();
    evidence.forEach(
        (sense, found) -> {
          double[] chances = chances(sense, found);
          forms
              .getOrDefault(sense, List.of())
              .forEach(candidate -> typed(candidate, chances).ifPresent(typed::add));
        });
    typed.sort(Comparator.comparing(Candidate::span));
    return typed;
  }

  private double[] chances(Sense sense, Map<String, Double> found) {
    if (sense.introduced() || FORMS_OF_PEOPLE.stream().anyMatch(found::containsKey)) {
      return PERSON;
    }
    if (isThing(sense, found)) {
      return NONE;
    }
    return sense.team() || sense.company()
        ? ORGANISATION
        : isCountry(found) ? PLACE : chances(found);
  }

  /** "the Tatars", but for the surname of somebody who is named in full. */
  private boolean isThing(Sense sense, Map<String, Double> found) {
    return found.containsKey("introduced: surely thing")
        || (things.contains(sense.form()) && !found.containsKey("ends person"));
  }

  private Optional<Candidate> typed(Candidate candidate, double[] chances) {
    Optional<KnownNames.Known> user = known.named(candidate.form());
    if (user.isPresent()) {
      return user.get().type().map(type -> candidate.as(type, user.get().rule()));
    }
    if (PostalCodes.isOne(candidate)) {
      return Optional.of(candidate);
    }
    return reading(chances)
        .map(
            type ->
                new Candidate(
                    candidate.sentence(),
                    candidate.first(),
                    candidate.last(),
                    type,
                    chances[TYPES.indexOf(type)],
                    candidate.rule()));
  }

  /** A country's name of several words: no one is called Democratic Republic of Congo. */
  private static boolean isCountry(Map<String, Double> found) {
    return found.containsKey("country") && !found.containsKey("words: 1");
  }

  private double[] chances(Map<String, Double> found) {
    double[] chances = weights.sums(found);
    KNOWN.forEach(
        (kind, reading) -> {
          if (found.containsKey(kind)) {
            chances[reading] += SAID;
          }
        });
    if (found.containsKey("head noun: none")) {
      chances[TYPES.indexOf(NameType.PLACE)] -= SAID;
    }
    if (found.containsKey("head noun: organisation")) {
      chances[TYPES.indexOf(NameType.PERSON)] -= SAID;
      chances[TYPES.size()] -= SAID;
    }
    if (isOfFullName(found) || isTitledName(found) || isListedPerson(found)) {
      chances[TYPES.indexOf(NameType.PERSON)] += SAID;
    }
    if (found.containsKey("called: place") && found.containsKey("before: place")) {
      chances[TYPES.indexOf(NameType.PLACE)] += SAID / 2;
    }
    if (found.containsKey(Evidence.NAMED_WITH_ARTICLE)) {
      chances[TYPES.indexOf(NameType.PERSON)] -= SAID;
    }
    if (found.containsKey("source: introduces acronym")) {
      chances[TYPES.size()] -= SAID;
    }
    if (found.getOrDefault("heading", 0.0) > ALWAYS && found.keySet().containsAll(PLAIN)) {
      chances[TYPES.size()] += SAID;
    }
    boolean sure = SURE.stream().anyMatch(found::containsKey);
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i]);
    }
    if (sure) {
      chances[TYPES.size()] = 0;
      chances[TYPES.indexOf(NameType.ORGANISATION)] *= SELDOM;
    }
    double sum = Arrays.stream(chances).sum();
    return Arrays.stream(chances).map(chance -> chance / sum).toArray();
  }

  /** Whether a person's full name has it, and nothing tells that a place is meant. */
  private static boolean isOfFullName(Map<String, Double> found) {
    return (found.containsKey("ends person") || found.containsKey("begins person"))
        && Collections.disjoint(found.keySet(), OF_PLACES);
  }

  /** "Justice Frank Nervo": a title, a first name and more, but no head noun. */
  private static boolean isTitledName(Map<String, Double> found) {
    return found.containsKey("title")
        && found.containsKey("first name")
        && found.keySet().stream().noneMatch(kind -> kind.startsWith("head noun: "));
  }

  /** "Ann Lund, Bo Becker and Neermal Saddul": among people only, and one to two taggers. */
  private static boolean isListedPerson(Map<String, Double> found) {
    double sure =
        found.getOrDefault("2 votes: PERSON", 0.0) + found.getOrDefault("3 votes: PERSON", 0.0);
    return found.getOrDefault("listed with person", 0.0) > ALWAYS
        && found.containsKey("gazetteer: none")
        && sure > ALWAYS;
  }

  private static Optional<NameType> reading(double[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best == TYPES.size() ? Optional.empty() : Optional.of(TYPES.get(best));
  }
}
