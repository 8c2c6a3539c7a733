package org.dateline.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;

/**
 * Tells whose pesos, dinars or rupees an article means, where it does not say.
 *
 * <p>{@code shared-currencies.tsv} lists the countries that share a word; of these the one that the
 * sentence, or else the article, names most is meant. An article that names none keeps the word
 * itself, or the usual currency of that name.
 */
final class SharedCurrencies {
  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private final Sides sides;

  SharedCurrencies(Sides sides) {
    this.sides = sides;
    for (Lexicon.Entry entry :
        Lexicon.load(SharedCurrencies.class, "shared-currencies.tsv").entries()) {
      codes
          .computeIfAbsent(entry.get("word"), word -> new LinkedHashMap<>())
          .put(entry.get("country"), entry.get("code"));
    }
  }

  Figure resolved(Figure figure, AnnotatedArticle article) {
    return figure.category() == Category.MONEY
        ? ofWord(figure.span().in(article.text()))
            .flatMap(
                shared ->
                    article
                        .sentenceAt(figure.span())
                        .flatMap(sentence -> meant(shared, List.of(sentence)))
                        .or(() -> meant(shared, article.sentences())))
            .map(figure::withUnit)
            .orElse(figure)
        : figure;
  }

  /** The codes that share the last word of "5 million pesos"; none where an adjective tells. */
  private Optional<Map<String, String>> ofWord(String text) {
    String[] words = text.split("\\s+");
    boolean told = words.length > 1 && Character.isUpperCase(words[words.length - 2].charAt(0));
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    return told ? Optional.empty() : Optional.ofNullable(codes.get(last));
  }

  private Optional<String> meant(Map<String, String> shared, List<Sentence> sentences) {
    Map<String, Integer> named = sides.named(sentences);
    return shared.keySet().stream()
        .filter(named::containsKey)
        .max(
            Comparator.comparing((String country) -> named.getOrDefault(country, 0))
                .thenComparing(Comparator.reverseOrder()))
        .map(shared::get);
  }
}
