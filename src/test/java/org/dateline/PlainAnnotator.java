package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.FactExtractor;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Annotator;
import org.dateline.text.Article;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Margins;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Annotates without models, well enough that every sheet gets rows. */
final class PlainAnnotator implements Annotator {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]?");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}[\\p{N},.]*\\p{N}|\\p{N}|[^\\s\\p{L}\\p{N}]");
  private static final FactExtractor FACTS = new FactExtractor();

  /** What a whole run finds, without models. */
  static ArticleFacts extract(Article article) {
    return FACTS.extract(new PlainAnnotator().annotate(article));
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Matcher matcher = SENTENCE.matcher(article.text()); matcher.find(); ) {
      List<Token> tokens = tokens(article.text(), matcher.start(), matcher.end());
      if (!tokens.isEmpty()) {
        Span span =
            new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
        sentences.add(new Sentence(sentences.size() + 1, 1, span, tokens, Optional.empty()));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher words = WORD.matcher(text).region(start, end); words.find(); ) {
      String word = words.group();
      boolean name = Character.isUpperCase(word.codePointAt(0)) && !tokens.isEmpty();
      EntityLabel label = name ? EntityLabel.PERSON : EntityLabel.NONE;
      tokens.add(
          new Token(
              tokens.size(),
              word,
              lemma(word),
              tag(word, name),
              votes(label),
              new Span(words.start(), words.end())));
    }
    return tokens;
  }

  /** All three taggers, sure of it. */
  private static EntityVotes votes(EntityLabel label) {
    double[] margins = new double[Margins.COUNT];
    for (int tagger = 0; tagger < 3; tagger++) {
      for (EntityLabel name : Margins.NAMES) {
        margins[Margins.place(tagger, name)] = name == label ? Margins.SURE : -Margins.SURE;
      }
    }
    return new EntityVotes(label, label, label, Margins.of(margins));
  }

  static String lemma(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static String tag(String word, boolean name) {
    int first = word.codePointAt(0);
    if (name) {
      return "NNP";
    }
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isLetter(first) ? "NNS" : ".";
  }
}
