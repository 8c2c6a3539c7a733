package org.dateline.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Where an article was written: its dateline, its publisher's name, its address. */
final class Origin {
  private static final Pattern COUNTRY_DOMAIN =
      Pattern.compile("^\\w+://[^/:]*\\.([a-z]{2})(?:[:/].*)?$");

  /** Domains that are sold to anyone. */
  private static final Set<String> OPEN =
      Set.of(
          "ac", "ai", "am", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "nu", "to", "tv", "ws");

  private static final int LONGEST = 14;
  private static final double DATELINE = 2;
  private static final double PUBLISHER = 1;

  private final Atlas atlas;

  Origin(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The countries that publisher and address tell, and how strongly. */
  Map<String, Double> countries(AnnotatedArticle article) {
    Map<String, Double> found = new TreeMap<>();
    Matcher domain = COUNTRY_DOMAIN.matcher(article.article().url());
    if (domain.matches() && !OPEN.contains(domain.group(1))) {
      String code = domain.group(1).equals("uk") ? "GB" : domain.group(1).toUpperCase(Locale.ROOT);
      atlas.countries().ofCode(code).ifPresent(c -> found.merge(code, PUBLISHER, Double::sum));
    }
    for (String word : article.article().publisher().split("[^\\p{L}-]+")) {
      country(word).ifPresent(code -> found.merge(code, PUBLISHER, Double::sum));
    }
    return found;
  }

  /** The country of a word such as "Ghanaian", "Ghana" or "Accra". */
  private Optional<String> country(String word) {
    Countries countries = atlas.countries();
    return countries
        .ofDemonym(word)
        .or(() -> countries.named(word))
        .map(Countries.Country::code)
        .or(
            () ->
                atlas.isCity(word)
                    ? atlas.find(word).stream()
                        .filter(entry -> entry.exact() && entry.isSettled())
                        .min(Locator.order())
                        .map(Gazetteer.Entry::country)
                    : Optional.empty());
  }

  /** How strongly a place shows where the article was written: that of its dateline does. */
  double weight(List<Sentence> sentences, Cluster place) {
    return place.mentions().stream().anyMatch(mention -> isDateline(sentences, mention))
        ? DATELINE
        : 0;
  }

  /** "PITTSBURGH, Jan. 4 —", "Kyiv (Reuters) -" at the begin of the article. */
  private static boolean isDateline(List<Sentence> sentences, Candidate mention) {
    Sentence sentence = mention.sentence();
    if (mention.first() > 2 || sentences.indexOf(sentence) > 2) {
      return false;
    }
    int end = Math.min(sentence.size(), mention.last() + LONGEST);
    for (int i = mention.last() + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (Set.of("—", "–", "--").contains(token.word())
          || (token.word().equals("-") && !Words.joinsNext(sentence, i))) {
        return true;
      }
      boolean within =
          token.isCapitalised()
              || token.tagged("CD")
              || Set.of(",", "/", ":").contains(token.word())
              || token.tag().equals("-LRB-")
              || token.tag().equals("-RRB-");
      if (!within) {
        return false;
      }
    }
    return false;
  }
}
