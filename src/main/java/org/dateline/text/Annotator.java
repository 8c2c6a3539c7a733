package org.dateline.text;

/** Finds sentences, words, parts of speech, entity votes and parses. */
public interface Annotator {
  AnnotatedArticle annotate(Article article);
}
