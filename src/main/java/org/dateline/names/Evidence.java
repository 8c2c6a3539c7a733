package org.dateline.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.names.Senses.Sense;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.FirstNames;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Gathers what speaks for and against each reading of a name, over all its mentions. */
final class Evidence {
  private static final List<EntityLabel> NAMES =
      List.of(EntityLabel.PERSON, EntityLabel.PLACE, EntityLabel.ORGANISATION);

  /** The end of a rule that is a line of a lexicon. */
  private static final Pattern LINE = Pattern.compile("\\.tsv:\\d+$");

  private static final Set<String> EVENTS =
      Set.of("cyclone", "hurricane", "typhoon", "storm", "operation", "salmonella", "project");

  private static final Set<String> FOREIGN =
      Set.of(
          "universidad",
          "universidade",
          "université",
          "università",
          "universität",
          "universitas",
          "ministerio",
          "ministério",
          "asociación",
          "fundación",
          "associação",
          "instituto",
          "partido",
          "sindicato",
          "confederación",
          "federación",
          "comité",
          "consejo",
          "cámara",
          "movimiento",
          "société",
          "association",
          "fédération",
          "syndicat",
          "yayasan",
          "parti");

  private static final List<String> JOINED =
      List.of(
          "acronym",
          "common words",
          "country",
          "first name",
          "gazetteer: ",
          "landmark",
          "listed organisation",
          "words: 1");

  private final Words words;
  private final HeadNouns headNouns;
  private final Organisations organisations;
  private final Atlas atlas;
  private final Contexts contexts = new Contexts();
  private final CommonWords commonWords = new CommonWords();
  private final FirstNames firstNames = FirstNames.load();
  private final Designations designations;
  private final Endings endings = new Endings();

  Evidence(Words words, HeadNouns headNouns, Organisations organisations, Atlas atlas) {
    this.words = words;
    this.headNouns = headNouns;
    this.organisations = organisations;
    this.atlas = atlas;
    designations = new Designations(words, headNouns, contexts);
  }

  /** How strongly each kind of evidence speaks, from 0 to 1, for every sense of every form. */
  Map<Sense, Map<String, Double>> of(Map<Sense, List<Candidate>> forms) {
    return of(forms, Candidate::type);
  }

  /**
   * The same, where more is known of the names than what the taggers say.
   *
   * @param type tells what a candidate is
   */
  Map<Sense, Map<String, Double>> of(
      Map<Sense, List<Candidate>> forms, Function<Candidate, NameType> type) {
    Map<String, Set<String>> parts = parts(forms, type);
    Background background = new Background(forms.values(), atlas.countries());
    Lists lists = new Lists(forms.values(), type);
    Map<Sense, Map<String, Double>> evidence = new LinkedHashMap<>();
    forms.forEach(
        (sense, mentions) -> {
          String form = sense.form();
          Map<String, Double> found = new TreeMap<>();
          found.put("always", 1.0);
          ofForm(form, mentions.get(0), found);
          if (!sense.introduced()) {
            place(form, mentions.get(0), background, found);
          }
          if (background.isPlainWord(form)) {
            found.put("plain word elsewhere", 1.0);
          }
          if (mentions.stream().allMatch(mention -> mention.first() == 0)) {
            found.put("only begins sentences", 1.0);
          }
          if (mentions.size() > 2) {
            found.put("often", 1.0);
          }
          for (String whole : parts.getOrDefault(form, Set.of())) {
            found.put(whole, 1.0);
          }
          for (Candidate mention : mentions) {
            ofMention(mention, 1.0 / mentions.size(), found);
            lists
                .neighbours(mention)
                .forEach(
                    (listedType, share) ->
                        found.merge(
                            "listed with " + name(listedType),
                            share / mentions.size(),
                            Double::sum));
          }
          together(found);
          evidence.put(sense, found);
        });
    return evidence;
  }

  /** Adds what the best tagger mostly says together with what lists and form say. */
  private static void together(Map<String, Double> found) {
    String label = "NONE";
    for (EntityLabel name : NAMES) {
      if (found.getOrDefault("broad: " + name, 0.0) > found.getOrDefault("broad: " + label, 0.0)) {
        label = name.name();
      }
    }
    for (String kind : List.copyOf(found.keySet())) {
      if (JOINED.stream().anyMatch(kind::startsWith)) {
        found.put(label + " + " + kind, 1.0);
      }
    }
  }

  /** What longer names each word begins or ends. */
  private static Map<String, Set<String>> parts(
      Map<Sense, List<Candidate>> forms, Function<Candidate, NameType> typeOf) {
    Map<String, Set<String>> parts = new HashMap<>();
    for (List<Candidate> mentions : forms.values()) {
      Candidate name = mentions.get(0);
      if (name.first() == name.last() || name.rule().equals("capitals")) {
        continue;
      }
      List<Token> tokens = name.tokens();
      String type = name(typeOf.apply(name));
      add(parts, tokens.get(0).word(), "begins " + type);
      add(parts, name.lastUnit(), "ends " + type);
      StringBuilder initials = new StringBuilder();
      for (Token token : tokens) {
        if (token.isCapitalised()) {
          initials.append(token.word().charAt(0));
        }
      }
      add(parts, initials.toString(), "initials " + type);
    }
    return parts;
  }

  private static void add(Map<String, Set<String>> parts, String part, String what) {
    parts.computeIfAbsent(part, p -> new HashSet<>()).add(what);
  }

  private void ofForm(String form, Candidate name, Map<String, Double> found) {
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
    if (tokens.stream().allMatch(commonWords::contains)) {
      found.put("common words", 1.0);
    }
    if (FOREIGN.contains(tokens.get(0).lower()) && tokens.size() > 1) {
      found.put("head noun: organisation", 1.0);
    }
    if (EVENTS.contains(tokens.get(0).lower())) {
      found.put("first word: thing", 1.0);
    }
    if (tokens.stream().anyMatch(Words::isHyphen)) {
      found.put("hyphen", 1.0);
    }
    if (words.isDemonym(tokens.get(0))) {
      found.put("nationality", 1.0);
    }
    Optional<HeadNoun> head = headNouns.of(last);
    head.filter(noun -> tokens.size() > 1).ifPresent(noun -> headNoun(noun, found));
    firstHead(tokens).ifPresent(type -> found.put("heads: " + name(type), 1.0));
    if (tokens.size() == 1 && head.isPresent()) {
      found.put("head noun alone", 1.0);
    }
    organisations.named(form).ifPresent(listed -> found.put("listed organisation", 1.0));
    words
        .firstWord(tokens.get(0))
        .filter(type -> tokens.size() > 1)
        .ifPresent(type -> found.put("first word: " + name(type), 1.0));
    if (tokens.size() == 1 || headNouns.of(last).isEmpty()) {
      endings.type(last).ifPresent(type -> found.put("ending: " + type, 1.0));
    }
  }

  /** The type of the noun before "of" or "for": the agency of "Agency for Natural Gums". */
  private Optional<NameType> firstHead(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("of") || tokens.get(i).lower().equals("for")) {
        return headNouns.of(tokens.get(i - 1).word()).flatMap(HeadNoun::type);
      }
    }
    return Optional.empty();
  }

  static String name(NameType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static void headNoun(HeadNoun noun, Map<String, Double> found) {
    found.put("head noun: " + noun.type().map(Evidence::name).orElse("none"), 1.0);
    if (!noun.kind().isEmpty()) {
      found.put("head noun: " + noun.kind(), 1.0);
    }
  }

  private void place(
      String form, Candidate name, Background background, Map<String, Double> found) {
    List<Token> tokens = name.tokens();
    if (atlas.isCountry(form) || isFormerCountry(form)) {
      found.put("country", 1.0);
      return;
    }
    if (tokens.size() > 1 && headNouns.of(tokens.get(tokens.size() - 1).word()).isPresent()) {
      return;
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

  private void ofMention(Candidate mention, double weight, Map<String, Double> found) {
    String source = LINE.matcher(mention.rule()).replaceFirst("");
    found.merge("source: " + source, weight, Double::sum);
    List<Token> tokens = named(mention);
    double share = weight / tokens.size();
    for (Token token : tokens) {
      EntityVotes votes = token.votes();
      found.merge("broad: " + votes.broad(), share, Double::sum);
      found.merge("muc: " + votes.muc(), share, Double::sum);
      found.merge("conll: " + votes.conll(), share, Double::sum);
      found.merge("votes: " + pattern(votes), share, Double::sum);
      for (EntityLabel label : NAMES) {
        found.merge(votes.count(label) + " votes: " + label, share, Double::sum);
      }
    }
    for (String clue : contexts.clues(mention)) {
      found.merge(clue, weight, Double::sum);
    }
    found.merge(contexts.bothSides(mention), weight, Double::sum);
    if (isTitled(mention)) {
      found.merge("title", weight, Double::sum);
    }
    designations
        .type(mention)
        .ifPresent(type -> found.merge("called: " + type, weight, Double::sum));
    introduced(mention).ifPresent(what -> found.put("introduced: " + what, 1.0));
    found.merge(
        "tag: " + mention.tokens().get(mention.tokens().size() - 1).tag(), weight, Double::sum);
    if (Words.isHeading(mention.sentence())) {
      found.merge("heading", weight, Double::sum);
    }
  }

  /** What each of the three taggers says, in short: "P", "L", "O", "-" or "x". */
  private static String pattern(EntityVotes votes) {
    return initial(votes.broad()) + initial(votes.muc()) + initial(votes.conll());
  }

  private static String initial(EntityLabel label) {
    return switch (label) {
      case PERSON -> "P";
      case PLACE -> "L";
      case ORGANISATION -> "O";
      case NONE -> "-";
      default -> "x";
    };
  }

  /** What an acronym in brackets is short for: "organisation", "thing" for what is no name. */
  private Optional<String> introduced(Candidate mention) {
    if (mention.first() < mention.last()) {
      return Optional.empty();
    }
    Sentence sentence = mention.sentence();
    return Introductions.of(sentence, mention.first())
        .map(
            full ->
                sentence.token(full.first()).isCapitalised()
                    ? headNouns
                        .of(sentence.token(Introductions.head(sentence, full)).word())
                        .map(noun -> noun.type().map(Evidence::name).orElse("thing"))
                        .orElse("name")
                    : "thing");
  }

  /** Its words without the head nouns in lower case, of which the taggers know nothing. */
  private static List<Token> named(Candidate mention) {
    List<Token> tokens = mention.tokens();
    int end = tokens.size();
    while (end > 1 && !tokens.get(end - 1).isCapitalised()) {
      end--;
    }
    return tokens.subList(0, end);
  }

  private boolean isTitled(Candidate mention) {
    return mention.first() > 0 && words.endsTitle(mention.sentence(), mention.first() - 1);
  }
}
