package org.dateline.claims;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.claims.NameIndex.Named;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Words a source that has no name: "four sources", "report by Greenpeace". */
final class Wording {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT", "WDT");

  private final AnnotatedArticle article;
  private final NameIndex names;

  Wording(AnnotatedArticle article, NameIndex names) {
    this.article = article;
    this.names = names;
  }

  /** The phrase without its determiner, in lower case where only the sentence's start raised it. */
  String of(Sentence in, SourcePhrase phrase) {
    int first = phrase.range().first();
    while (first < phrase.head() && DETERMINERS.contains(in.token(first).tag())) {
      first++;
    }
    String text = text(in, new Range(first, phrase.range().last()));
    Token start = in.token(first);
    if (start.tagged("PRP") && !start.word().equals("I")) {
      return text.toLowerCase(Locale.ROOT);
    }
    boolean proper =
        start.tagged("NNP")
            || start.votes().count(EntityLabel.NONE) < 3
            || !start.lemma().equals(start.lemma().toLowerCase(Locale.ROOT));
    return start.index() == 0 && !proper
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** The words on one line, names in full. */
  String text(Sentence in, Range range) {
    return SPACES.matcher(expanded(in.span(range.first(), range.last()))).replaceAll(" ");
  }

  /** The adjectives and nouns that stand with the head, in lower case. */
  static Set<String> modifiers(Sentence in, SourcePhrase phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.range().first(); i <= phrase.range().last(); i++) {
      Token token = in.token(i);
      if (i != phrase.head() && (token.tagged("JJ") || token.tagged("NN"))) {
        words.add(token.lower());
      }
    }
    return words;
  }

  /**
   * The words with the names of people and organisations in full: "a DoD release" is one of the
   * ministry.
   */
  private String expanded(Span span) {
    StringBuilder text = new StringBuilder();
    int at = span.start();
    for (Named named : names.in(span)) {
      String name = named.name().name();
      boolean longer = name.length() > named.span().length();
      boolean twice = text.indexOf(name) >= 0 || article.text(span).contains(name);
      if (named.name().type() != NameType.PLACE && longer && !twice) {
        text.append(article.text().substring(at, named.span().start())).append(name);
        at = named.span().end();
      }
    }
    return text.append(article.text().substring(at, span.end())).toString();
  }
}
