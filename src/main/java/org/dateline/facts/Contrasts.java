package org.dateline.facts;

import java.util.Locale;
import java.util.Set;
import org.dateline.figures.Figure;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tells by the words of {@code contrasts.tsv} that an article sets a figure against another:
 * "However, doctors said 49 had died."
 */
final class Contrasts {
  private static final Set<String> WORDS =
      Lexicon.load(Contrasts.class, "contrasts.tsv").words("word");

  private Contrasts() {}

  static boolean leadTo(Figure figure, AnnotatedArticle article) {
    return article.sentenceAt(figure.span()).filter(s -> leadTo(figure, s)).isPresent();
  }

  private static boolean leadTo(Figure figure, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= figure.span().start())
        .map(Token::word)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(WORDS::contains);
  }
}
