package org.dateline.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Which kind of thing a noun names ({@code categories.tsv}) or an event counts ({@code
 * events.tsv}).
 */
final class Categories {
  private final Map<String, Category> nouns = new HashMap<>();
  private final Map<String, Category> events = new HashMap<>();

  Categories() {
    for (Lexicon.Entry entry : Lexicon.load(Categories.class, "categories.tsv").entries()) {
      nouns.put(entry.get("noun"), entry.constant("category", Category.class));
    }
    for (Lexicon.Entry entry : Lexicon.load(Categories.class, "events.tsv").entries()) {
      events.put(
          entry.get("takes") + ' ' + entry.get("word"), entry.constant("category", Category.class));
    }
  }

  /** The kind of the last noun of a phrase that has one: "Russian artillery systems". */
  Optional<Category> ofPhrase(Sentence sentence, NounPhrases.Phrase phrase) {
    for (int at = phrase.last(); at >= phrase.first(); at--) {
      Optional<Category> kind = ofNoun(sentence.token(at));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  Optional<Category> ofNoun(Token token) {
    Category category = nouns.get(token.lower());
    return Optional.ofNullable(
        category != null ? category : nouns.get(token.lemma().toLowerCase(java.util.Locale.ROOT)));
  }

  /** What a verb does to its object: "killed 12". */
  Optional<Category> ofObject(Token verb) {
    return event("object", verb);
  }

  /** What its subject does or suffers: "12 died". */
  Optional<Category> ofSubject(Token verb) {
    return event("subject", verb);
  }

  private Optional<Category> event(String takes, Token verb) {
    String lemma = verb.lemma().toLowerCase(java.util.Locale.ROOT);
    return Optional.ofNullable(events.get(takes + ' ' + lemma));
  }
}
