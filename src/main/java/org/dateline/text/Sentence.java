package org.dateline.text;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with its words and, where one was asked for, its parse.
 *
 * @param number from 1, in reading order
 * @param paragraph from 1; a blank line, or a line break in text with a line a paragraph, begins
 *     another
 * @param parse empty where no extractor asked for one
 */
public record Sentence(
    int number, int paragraph, Span span, List<Token> tokens, Optional<DependencyTree> parse) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The span from one token's start to another's end, both included. */
  public Span span(int first, int last) {
    return new Span(token(first).span().start(), token(last).span().end());
  }

  public Sentence withParse(DependencyTree tree) {
    return new Sentence(number, paragraph, span, tokens, Optional.of(tree));
  }
}
