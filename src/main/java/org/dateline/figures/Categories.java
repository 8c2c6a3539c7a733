package org.dateline.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** What a noun names ({@code categories.tsv}) and what a verb does ({@code events.tsv}). */
final class Categories {
  private final Map<String, Category> nouns = new HashMap<>();
  private final Map<String, Category> objects = new HashMap<>();
  private final Map<String, Category> subjects = new HashMap<>();
  private final Map<String, Category> times = new HashMap<>();

  Categories() {
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
      default ->
          throw new IllegalArgumentException(entry.rule() + ": takes object, subject, times");
    };
  }

  /** The kind of the phrase's head, or else of the last noun before it that has one. */
  Optional<Category> ofPhrase(Context context, NounPhrases.Phrase phrase) {
    return before(context, phrase).or(() -> complement(context, phrase));
  }

  /** "The number of wounded". */
  private Optional<Category> complement(Context context, NounPhrases.Phrase phrase) {
    boolean count = context.word(phrase.head()).matches("numbers?|total|tally|count|group|groups");
    return count && phrase.last() > phrase.head()
        ? ofNoun(context.token(phrase.last()))
        : Optional.empty();
  }

  private Optional<Category> before(Context context, NounPhrases.Phrase phrase) {
    for (int at = phrase.head(); at >= phrase.first(); at--) {
      boolean noun = at == phrase.head() || context.isThing(at);
      Optional<Category> kind = noun ? ofNoun(context.token(at)) : Optional.empty();
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  Optional<Category> ofNoun(Token token) {
    String lower = token.lower();
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return find(nouns, lower).or(() -> find(nouns, lemma(token))).or(() -> find(nouns, singular));
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
