package org.dateline.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.EntityLabel;
import org.dateline.text.FirstNames;
import org.dateline.text.Token;

/** What the form of a name tells of it, whatever stands around its mentions. */
final class FormEvidence {
  private final Words words;
  private final HeadNouns headNouns;
  private final Organisations organisations;
  private final Atlas atlas;
  private final FirstNames firstNames = FirstNames.load();
  private final Endings endings = new Endings();

  FormEvidence(Words words, HeadNouns headNouns, Organisations organisations, Atlas atlas) {
    this.words = words;
    this.headNouns = headNouns;
    this.organisations = organisations;
    this.atlas = atlas;
  }

  /** Adds what the words of a form tell. */
  void add(String form, Candidate name, Map<String, Double> found) {
    List<Token> tokens = name.tokens();
    String last = tokens.get(tokens.size() - 1).word();
    found.put("words: " + Math.min(tokens.size(), 4), 1.0);
    if (Words.isAcronym(form)) {
      found.put("acronym", 1.0);
    }
    if (tokens.size() == 1 && words.isInitialism(tokens.get(0))) {
      found.put("initialism", 1.0);
    }
    if (tokens.size() == 1 && Words.isPluralAcronym(form)) {
      found.put("acronym in the plural", 1.0);
    }
    if (form.chars().anyMatch(Character::isDigit)) {
      found.put("digit", 1.0);
    }
    if (tokens.stream().anyMatch(token -> token.lower().equals("of"))) {
      found.put("of", 1.0);
    }
    if (firstNames.isFirstName(tokens.get(0).word())) {
      found.put(tokens.size() == 1 ? "first name alone" : "first name", 1.0);
    }
    if (tokens.stream().allMatch(CommonWords::contains)) {
      found.put("common words", 1.0);
    }
    headNouns.leading(tokens.get(0)).ifPresent(noun -> leadingHead(noun, tokens, found));
    if (tokens.stream().anyMatch(Words::isHyphen)) {
      found.put("hyphen", 1.0);
    }
    if (words.isDemonym(tokens.get(0))) {
      found.put("nationality", 1.0);
    }
    Optional<HeadNoun> head = headNouns.of(last);
    Optional<HeadNoun> first = firstHead(tokens);
    head.filter(noun -> tokens.size() > 1)
        .filter(noun -> noun.type().isPresent() || first.flatMap(HeadNoun::type).isEmpty())
        .ifPresent(noun -> headNoun(noun, found));
    first.ifPresent(noun -> firstHead(noun, found));
    if (tokens.size() == 1 && head.isPresent()) {
      found.put("head noun alone", 1.0);
    }
    organisations.named(form).ifPresent(listed -> found.put("listed organisation", 1.0));
    words
        .firstWord(tokens.get(0))
        .filter(type -> tokens.size() > 1)
        .ifPresent(type -> found.put("first word: " + Evidence.name(type), 1.0));
    if (tokens.size() == 1 || headNouns.of(last).isEmpty()) {
      endings.type(last).ifPresent(type -> found.put("ending: " + type, 1.0));
    }
  }

  private void leadingHead(HeadNoun noun, List<Token> tokens, Map<String, Double> found) {
    boolean headed = headNouns.of(tokens.get(tokens.size() - 1).word()).isPresent();
    if (noun.type().isEmpty()) {
      found.put("first word: thing", 1.0);
    } else if (tokens.size() > 1 && noun.type().get() == NameType.PLACE) {
      found.put("first word: place", 1.0);
      if (!headed) {
        found.put("head noun: place", 1.0);
      }
    } else if (tokens.size() > 1) {
      found.put("head noun: organisation", 1.0);
    }
  }

  private static void firstHead(HeadNoun noun, Map<String, Double> found) {
    noun.type()
        .ifPresentOrElse(
            type -> found.put("heads: " + Evidence.name(type), 1.0),
            () -> found.put("head noun: none", 1.0));
  }

  /** The noun before "of" or "for": the agency of "Agency for Natural Gums". */
  private Optional<HeadNoun> firstHead(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("of") || tokens.get(i).lower().equals("for")) {
        boolean surely = tokens.get(i - 1).votes().count(EntityLabel.ORGANISATION) > 1;
        return headNouns
            .of(tokens.get(i - 1).word())
            .filter(noun -> noun.type().isPresent() || !surely);
      }
    }
    return Optional.empty();
  }

  private static void headNoun(HeadNoun noun, Map<String, Double> found) {
    found.put("head noun: " + noun.type().map(Evidence::name).orElse("none"), 1.0);
    if (!noun.kind().isEmpty()) {
      found.put("head noun: " + noun.kind(), 1.0);
    }
  }

  /** Adds what the lists of places tell of a form. */
  void addPlace(String form, Candidate name, Background background, Map<String, Double> found) {
    List<Token> tokens = name.tokens();
    if (atlas.isCountry(form) || isFormerCountry(form)) {
      found.put("country", 1.0);
      return;
    }
    if (tokens.size() > 1 && headNouns.of(tokens.get(tokens.size() - 1).word()).isPresent()) {
      return;
    }
    if (atlas.isRegion(form)) {
      found.put("division", 1.0);
    }
    if (atlas.landmark(form).isPresent()) {
      found.put("landmark", 1.0);
    } else {
      found.put("gazetteer: " + size(atlas.largest(form)), 1.0);
      if (atlas.countries().governedFrom(form).isPresent()) {
        found.put("gazetteer: seat of government", 1.0);
      }
      for (Gazetteer.Entry entry : atlas.find(form)) {
        if (background.isOfArticle(entry.country())) {
          if (entry.kind() == Gazetteer.Kind.REGION && entry.exact() && entry.own()) {
            found.put("division of the article", 1.0);
          }
          found.put(
              "gazetteer: " + (entry.exact() ? "" : "alike, ") + "in a country of the article",
              1.0);
        }
      }
    }
  }

  private boolean isFormerCountry(String form) {
    return atlas.landmark(form).filter(place -> place.kind().equals("country")).isPresent();
  }

  private static String size(int people) {
    if (people < 0) {
      return "none";
    }
    return people < 10_000
        ? "village"
        : people < 100_000 ? "town" : people < 1_000_000 ? "city" : "large city";
  }
}
