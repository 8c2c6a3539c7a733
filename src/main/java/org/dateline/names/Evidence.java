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
import org.dateline.text.Margins;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Gathers what speaks for and against each reading of a name, over all its mentions. */
final class Evidence {
  /** The end of a rule that is a line of a lexicon. */
  private static final Pattern LINE = Pattern.compile("\\.tsv:\\d+$");

  /** Of several words, with "the" at every mention, as ships are and people are not. */
  static final String NAMED_WITH_ARTICLE = "named with article";

  /** Nearly 1, as sums of shares go. */
  private static final double UNANIMOUS = 0.99;

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
  private final Atlas atlas;
  private final FormEvidence forms;
  private final Contexts contexts = new Contexts();
  private final Designations designations;

  Evidence(Words words, HeadNouns headNouns, Organisations organisations, Atlas atlas) {
    this.words = words;
    this.headNouns = headNouns;
    this.atlas = atlas;
    forms = new FormEvidence(words, headNouns, organisations, atlas);
    designations = new Designations(words, headNouns, contexts);
  }

  /**
   * How strongly each kind of evidence speaks, from 0 to 1, for every sense of every form, but for
   * what other names say.
   */
  Map<Sense, Map<String, Double>> alone(Map<Sense, List<Candidate>> forms) {
    Background background = new Background(forms.values(), atlas.countries());
    Map<Sense, Map<String, Double>> evidence = new LinkedHashMap<>();
    forms.forEach(
        (sense, mentions) -> {
          Map<String, Double> found = new TreeMap<>();
          ofForm(sense, mentions, background, found);
          TaggerEvidence taggers = new TaggerEvidence();
          for (Candidate mention : mentions) {
            ofMention(mention, 1.0 / mentions.size(), taggers, found);
          }
          taggers.addTo(found);
          evidence.put(sense, found);
        });
    return evidence;
  }

  private void ofForm(
      Sense sense, List<Candidate> mentions, Background background, Map<String, Double> found) {
    String form = sense.form();
    found.put("always", 1.0);
    forms.add(form, mentions.get(0), found);
    if (!sense.introduced()) {
      forms.addPlace(form, mentions.get(0), background, found);
    }
    if (background.isPlainWord(form)) {
      found.put("plain word elsewhere", 1.0);
    }
    if (mentions.stream().allMatch(mention -> mention.first() == 0)) {
      found.put("only begins sentences", 1.0);
    }
    if (mentions.stream().allMatch(Evidence::isNamedWithArticle)) {
      found.put(NAMED_WITH_ARTICLE, 1.0);
    }
    if (mentions.size() > 2) {
      found.put("often", 1.0);
    }
  }

  /**
   * The same with what other names say: those listed with it, and the longer ones that it is part
   * of.
   *
   * @param type tells what a candidate is, as far as is known
   */
  Map<Sense, Map<String, Double>> of(
      Map<Sense, List<Candidate>> forms,
      Map<Sense, Map<String, Double>> alone,
      Function<Candidate, NameType> type) {
    Map<String, Set<String>> parts = parts(forms, type);
    Lists lists = new Lists(forms.values(), type);
    Map<Sense, Map<String, Double>> evidence = new LinkedHashMap<>();
    forms.forEach(
        (sense, mentions) -> {
          Map<String, Double> found = new TreeMap<>(alone.getOrDefault(sense, Map.of()));
          for (String whole : parts.getOrDefault(sense.form(), Set.of())) {
            found.put(whole, 1.0);
          }
          for (Candidate mention : mentions) {
            lists
                .neighbours(mention)
                .forEach(
                    (listedType, share) ->
                        found.merge(
                            "listed with " + name(listedType),
                            share / mentions.size(),
                            Double::sum));
          }
          if (isFirstName(found)) {
            found.remove("common words");
          }
          together(found);
          evidence.put(sense, found);
        });
    return evidence;
  }

  /** "the Noble Bob Douglas,"; not "the Raúl Castro era". */
  private static boolean isNamedWithArticle(Candidate mention) {
    int next = mention.last() + 1;
    return mention.first() > 0
        && mention.first() < mention.last()
        && mention.sentence().token(mention.first() - 1).lower().equals("the")
        && !(next < mention.sentence().size() && mention.sentence().token(next).tagged("NN"));
  }

  /** A first name that all taggers take for a person's: not the word of the dictionary like it. */
  private static boolean isFirstName(Map<String, Double> found) {
    return found.containsKey("first name alone")
        && found.getOrDefault("3 votes: " + EntityLabel.PERSON, 0.0) > UNANIMOUS;
  }

  /** Adds what the best tagger mostly says together with what lists and form say. */
  private static void together(Map<String, Double> found) {
    String label = "NONE";
    for (EntityLabel name : Margins.NAMES) {
      if (found.getOrDefault("broad: " + name, 0.0) > found.getOrDefault("broad: " + label, 0.0)) {
        label = name.name();
      }
    }
    for (String kind : List.copyOf(found.keySet())) {
      if (isJoined(kind)) {
        found.put(label + " + " + kind, 1.0);
      }
    }
  }

  private static boolean isJoined(String kind) {
    for (String joined : JOINED) {
      if (kind.startsWith(joined)) {
        return true;
      }
    }
    return false;
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
      add(parts, name.withoutArticle(), "ends " + type);
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

  static String name(NameType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private void ofMention(
      Candidate mention, double weight, TaggerEvidence taggers, Map<String, Double> found) {
    String source = LINE.matcher(mention.rule()).replaceFirst("");
    found.merge("source: " + source, weight, Double::sum);
    List<Token> tokens = named(mention);
    double share = weight / tokens.size();
    for (Token token : tokens) {
      taggers.add(token.votes(), share);
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

  /** What an acronym in brackets is short for, or what it shows of the words before it. */
  private Optional<String> introduced(Candidate mention) {
    Sentence sentence = mention.sentence();
    int acronym = mention.first() < mention.last() ? mention.last() + 2 : mention.first();
    return Introductions.of(sentence, acronym)
        .map(full -> introduced(sentence, full, acronym))
        .filter(what -> acronym == mention.first() || what.equals("surely thing"));
  }

  /** "thing" for what is no name, "surely thing" where the words themselves say what it is. */
  private String introduced(Sentence sentence, Introductions.Full full, int acronym) {
    Token head = sentence.token(Introductions.head(sentence, full));
    Optional<HeadNoun> noun = headNouns.of(head.word());
    boolean thing =
        noun.isPresent()
            ? noun.get().type().isEmpty()
            : contexts.noun(head.lower()).filter("thing"::equals).isPresent();
    boolean doubted = head.votes().count(EntityLabel.ORGANISATION) < 3;
    if ((thing && doubted) || Words.isPluralAcronym(sentence.token(acronym).word())) {
      return "surely thing";
    }
    return thing || !sentence.token(full.first()).isCapitalised()
        ? "thing"
        : noun.flatMap(HeadNoun::type).map(Evidence::name).orElse("name");
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
