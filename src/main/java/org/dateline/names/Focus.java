package org.dateline.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Which countries an article is about, by how often it speaks of them. */
final class Focus {
  /** A name that is a country's as well as a state's, and so tells of neither. */
  static final String COUNTRY_OR_STATE = "Georgia";

  private static final double NEAR = 3;
  private static final double MOST = 0.5;
  private static final double FOUND = 0.5;

  private final Countries countries;
  private final Map<String, Double> weights = new TreeMap<>();

  Focus(Countries countries, Set<String> near) {
    this.countries = countries;
    near.forEach(code -> add(code, NEAR));
  }

  /** Counts countries, their people and their seats of government. */
  void read(AnnotatedArticle article, List<Cluster> places) {
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isCapitalised()) {
          countries.ofDemonym(token.word()).ifPresent(country -> add(country.code(), 0.5));
        }
      }
    }
    for (Cluster place : places) {
      countries
          .named(place.name())
          .filter(country -> !place.name().equals(COUNTRY_OR_STATE))
          .ifPresent(country -> add(country.code(), place.mentions().size()));
      countries
          .governedFrom(place.name())
          .ifPresent(country -> add(country.code(), 0.5 * place.mentions().size()));
    }
  }

  /** Counts the countries of places that were found. */
  void read(Collection<Placement> placements) {
    placements.stream()
        .filter(placement -> !placement.country().isEmpty())
        .forEach(placement -> add(placement.country(), FOUND));
  }

  /** The focus of the article, but for a place that was found and is judged again. */
  Focus without(Placement found) {
    Focus focus = new Focus(countries, Set.of());
    focus.weights.putAll(weights);
    focus.weights.computeIfPresent(
        found.country(), (code, weight) -> weight > FOUND ? (Double) (weight - FOUND) : null);
    return focus;
  }

  /** Counts a country, if the code is of one. */
  void add(String code, double weight) {
    if (!code.isEmpty() && weight > 0) {
      weights.merge(code, weight, Double::sum);
    }
  }

  /** From 0 for a country the article does not speak of, to 1 for the one it is most about. */
  double of(String code) {
    double own = weights.getOrDefault(code, 0.0);
    double highest = weights.values().stream().mapToDouble(w -> w).max().orElse(1);
    double neighbour =
        main()
            .flatMap(countries::ofCode)
            .filter(country -> country.neighbours().contains(code))
            .map(country -> 0.25)
            .orElse(0.0);
    return Math.max(neighbour, own == 0 ? 0 : 0.4 + 0.6 * own / highest);
  }

  /** Whether the article speaks of the country, and not only of its neighbours. */
  boolean isOn(String code) {
    return weights.containsKey(code);
  }

  /** The country of at least half of all that was counted. */
  Optional<String> main() {
    double sum = weights.values().stream().mapToDouble(w -> w).sum();
    return weights.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .filter(entry -> entry.getValue() >= MOST * sum)
        .map(Map.Entry::getKey);
  }
}
