package org.dateline.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** What a noun names ({@code categories.tsv}) and what a verb does ({@code events.tsv}). */
final class Categories {
  private static final int LONGEST_STATE = 3;

  private final Map<String, Category> nouns = new HashMap<>();
  private final Map<String, Category> objects = new HashMap<>();
  private final Map<String, Category> subjects = new HashMap<>();
  private final Map<String, Category> times = new HashMap<>();

  private final Map<String, Category> lost = new HashMap<>();
  private final Map<String, Category> fatal = new HashMap<>();
  private final Map<String, Category> lives = new HashMap<>();
  private final Map<String, Category> states = new HashMap<>();
  private final Sides sides;

  Categories(Sides sides) {
    this.sides = sides;
    for (Lexicon.Entry entry : Lexicon.load(Categories.class, "categories.tsv").entries()) {
      nouns.put(entry.get("noun"), entry.constant("category", Category.class));
    }
    for (Lexicon.Entry entry : Lexicon.load(Categories.class, "events.tsv").entries()) {
      events(entry).put(entry.get("word"), entry.constant("category", Category.class));
    }
  }

  private Map<String, Category> events(Lexicon.Entry entry) {
    return switch (entry.get("takes")) {
      case "object" -> objects;
      case "subject" -> subjects;
      case "times" -> times;
      case "troops" -> lost;
      case "lives" -> lives;
      case "any" -> fatal;
      case "state" -> states;
      default ->
          throw new IllegalArgumentException(
              entry.rule() + ": takes object, subject, times, troops, lives, any, state");
    };
  }

  /** The kind of the phrase's head, or else of the last noun before it that has one. */
  Optional<Category> ofPhrase(Context context, NounPhrases.Phrase phrase) {
    if (isKilledAndWounded(context, phrase)) {
      return Optional.of(Category.CASUALTIES);
    }
    Optional<Category> noun = before(context, phrase).or(() -> complement(context, phrase));
    boolean lives = noun.filter(CategoryFinder.ALIVE::contains).isPresent();
    boolean dead = noun.isEmpty() && context.word(phrase.first()).equals("dead");
    return lives || dead ? modified(context, phrase).or(() -> noun) : noun;
  }

  /** "Seven dead children". */
  private Optional<Category> modified(Context context, NounPhrases.Phrase phrase) {
    for (int at = phrase.first(); at < phrase.head(); at++) {
      Optional<Category> fate =
          Expressions.matches(context.tag(at), "JJ|VBN")
              ? ofNoun(context.token(at)).filter(CategoryFinder.FATES::contains)
              : Optional.empty();
      if (fate.isPresent()) {
        return fate;
      }
    }
    return Optional.empty();
  }

  private boolean isKilledAndWounded(Context context, NounPhrases.Phrase phrase) {
    int and = phrase.last() - 1;
    return and > phrase.first()
        && Expressions.matches(context.word(and), "and|or")
        && suffer(context.token(and - 1), context.token(phrase.last()));
  }

  /** Whether two words name death and wounds: "killed and wounded", "dead or injured". */
  boolean suffer(Token first, Token second) {
    Optional<Category> one = ofNoun(first).or(() -> ofObject(first));
    Optional<Category> other = ofNoun(second).or(() -> ofObject(second));
    Set<Category> both = Set.of(Category.KILLED, Category.WOUNDED);
    return one.isPresent()
        && !one.equals(other)
        && one.filter(both::contains).isPresent()
        && other.filter(both::contains).isPresent();
  }

  /** "The number of wounded". */
  private Optional<Category> complement(Context context, NounPhrases.Phrase phrase) {
    boolean count =
        Expressions.matches(
            context.word(phrase.head()), "numbers?|total|tally|count|groups?|rounds?|pieces?");
    return count && phrase.last() > phrase.head()
        ? ofNoun(context.token(phrase.last()))
        : Optional.empty();
  }

  private Optional<Category> before(Context context, NounPhrases.Phrase phrase) {
    for (int at = phrase.head(); at >= phrase.first(); at--) {
      boolean noun = at == phrase.head() || context.isThing(at);
      int last = at;
      Optional<Category> kind =
          noun
              ? pair(context, last)
                  .or(() -> ofNoun(context.token(last)))
                  .or(designated(context, last))
              : Optional.empty();
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** "Medical personnel" are no troops. */
  private Optional<Category> pair(Context context, int at) {
    return find(nouns, context.word(at - 1) + ' ' + lemma(context.token(at)));
  }

  /** "F-16s": what the letters before the number stand for. */
  private Supplier<Optional<Category>> designated(Context context, int at) {
    return () ->
        context.word(at - 1).equals("-") && Expressions.matches(context.word(at), "\\d+\\p{L}*")
            ? find(nouns, context.word(at - 2) + "-#")
            : Optional.empty();
  }

  Optional<Category> ofNoun(Token token) {
    String lower = token.lower();
    return find(nouns, lower)
        .or(() -> find(nouns, lemma(token)))
        .or(() -> find(nouns, singular(lower)))
        .or(() -> sides.isPeople(token) ? Optional.of(Category.PEOPLE) : Optional.empty());
  }

  /** Of nouns that the tagger takes for names, and so does not lemmatise. */
  private static String singular(String noun) {
    int end = noun.length();
    if (noun.endsWith("men")) {
      return noun.substring(0, end - 2) + "an";
    }
    return noun.endsWith("s") ? noun.substring(0, end - 1) : noun;
  }

  /** What a verb with its particle does to its object: "driven from their homes". */
  Optional<Category> ofObject(Context context, int verb) {
    String base = lemma(context.token(verb)) + ' ' + context.word(verb + 1);
    return find(objects, base + ' ' + context.word(verb + 2))
        .or(() -> find(objects, base))
        .or(() -> ofObject(context.token(verb)));
  }

  /** Whether what the verb befalls is dead, whatever the noun. */
  boolean isFatal(Token verb) {
    return fatal.containsKey(lemma(verb));
  }

  /** What losing these means: soldiers are casualties, lives are deaths. */
  Optional<Category> ofLoss(Token verb, Token noun) {
    if (lemma(noun).equals("life")) {
      return find(lives, lemma(verb));
    }
    boolean soldiers = ofNoun(noun).filter(Category.TROOPS::equals).isPresent();
    return soldiers || lemma(noun).equals("man") ? find(lost, lemma(verb)) : Optional.empty();
  }

  /** The state that begins at a token: "in hospital". */
  Optional<Category> ofState(Context context, int first) {
    StringBuilder words = new StringBuilder(context.word(first));
    for (int at = first + 1; at <= first + LONGEST_STATE; at++) {
      Optional<Category> state =
          find(states, words.append(' ').append(context.word(at)).toString());
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** What a verb does to its object: "killed 12". */
  Optional<Category> ofObject(Token verb) {
    return find(objects, lemma(verb));
  }

  /** What its subject does or suffers: "12 died". */
  Optional<Category> ofSubject(Token verb) {
    return find(subjects, lemma(verb));
  }

  /** What it does so many times: "attacked 35 times". */
  Optional<Category> ofTimes(Token verb) {
    return find(times, lemma(verb));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static Optional<Category> find(Map<String, Category> words, String word) {
    return Optional.ofNullable(words.get(word));
  }
}
