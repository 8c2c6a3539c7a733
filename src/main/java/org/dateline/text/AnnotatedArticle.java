package org.dateline.text;

import java.util.List;
import java.util.Optional;

/** An article and its sentences, in reading order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }

  public String text(Span span) {
    return span.in(article.text());
  }

  /** The sentence in which the span starts; empty where it starts between sentences. */
  public Optional<Sentence> sentenceAt(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = sentences.get(middle).span();
      if (span.start() < at.start()) {
        high = middle - 1;
      } else if (span.start() >= at.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }
}
