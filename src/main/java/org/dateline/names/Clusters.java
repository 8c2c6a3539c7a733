package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.AnnotatedArticle;

/** Groups the mentions of an article by what they name. */
final class Clusters {
  private final AnnotatedArticle article;

  Clusters(AnnotatedArticle article) {
    this.article = article;
  }

  /** The names in order of their first mentions. */
  List<Name> names(List<Candidate> candidates) {
    Map<String, String> fullest = fullest(candidates);
    Map<String, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String form = candidate.form();
      String name = fullest.getOrDefault(key(candidate, form), form);
      groups.computeIfAbsent(key(candidate, name), k -> new ArrayList<>()).add(candidate);
    }
    return groups.values().stream().map(this::name).toList();
  }

  /** The one full name that ends in each surname; a surname of two people names neither. */
  private static Map<String, String> fullest(List<Candidate> candidates) {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == NameType.PERSON && candidate.first() < candidate.last()) {
        String surname = candidate.tokens().get(candidate.tokens().size() - 1).word();
        forms
            .computeIfAbsent(key(candidate, surname), k -> new LinkedHashSet<>())
            .add(candidate.form());
      }
    }
    Map<String, String> fullest = new LinkedHashMap<>();
    forms.forEach(
        (surname, full) -> {
          if (full.size() == 1) {
            fullest.put(surname, full.iterator().next());
          }
        });
    return fullest;
  }

  private static String key(Candidate candidate, String form) {
    return candidate.type() + " " + form.toLowerCase(Locale.ROOT);
  }

  private Name name(List<Candidate> group) {
    List<Mention> mentions =
        group.stream()
            .map(c -> new Mention(c.span(), c.type(), c.confidence(), false, false, c.rule()))
            .toList();
    List<String> forms =
        group.stream().map(c -> article.text(c.span()).replaceAll("\\s+", " ")).distinct().toList();
    String fullest = forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    return new Name(
        group.get(0).type(),
        fullest,
        forms.stream().filter(form -> !form.equals(fullest)).toList(),
        mentions,
        "",
        "",
        "",
        "",
        "",
        Optional.empty());
  }
}
