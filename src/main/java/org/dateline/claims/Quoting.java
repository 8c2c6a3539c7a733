package org.dateline.claims;

import java.util.Optional;
import org.dateline.text.Expressions;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * The quotation that a verb introduces or follows.
 *
 * @param group the verb, and its source where the two stand together
 */
record Quoting(ParsedSentence in, Quotes quotes, int verb, Range group) {
  private static final int LONGEST_OPENING = 12;

  /** The whole quotation; empty where the words in marks are only a part of what is reported. */
  Optional<Span> content() {
    if (quotes.around(in.token(verb).span().start()).isPresent()) {
      return Optional.empty();
    }
    Optional<Quotation> before = before();
    Optional<Quotation> after = after();
    if (before.isPresent() && after.isPresent()) {
      return Optional.of(longer(before.get(), after.get()).inner());
    }
    return before.or(() -> after).map(Quotation::inner);
  }

  private static Quotation longer(Quotation one, Quotation other) {
    return one.inner().length() >= other.inner().length() ? one : other;
  }

  private Optional<Quotation> before() {
    return quotes
        .endingBefore(in.token(group.first()).span().start())
        .filter(this::reachesHere)
        .filter(q -> q.outer().start() - in.sentence().span().start() < LONGEST_OPENING);
  }

  /** Whether the quotation belongs to this sentence: after "?" and "!", sentences are split. */
  private boolean reachesHere(Quotation quotation) {
    int start = in.sentence().span().start();
    boolean goesOn = quotes.unfinished(quotation) || !in.token(group.first()).isCapitalised();
    boolean opens = group.first() == 0 || quotation.outer().end() > start;
    return quotation.inner().end() > start || (opens && goesOn);
  }

  private Optional<Quotation> after() {
    for (int i = group.last() + 1; i < in.size(); i++) {
      Token token = in.token(i);
      Optional<Quotation> quotation = quotes.around(token.span().start());
      if (quotation.isPresent()) {
        return introduces(i)
            ? quotation.filter(q -> q.outer().start() == token.span().start())
            : Optional.empty();
      }
      if (Expressions.matches(token.tag(), "VBD|VBZ|MD") && !in.tag(i - 1).startsWith("WP")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether what stands before the opening mark leads into a whole quotation. */
  private boolean introduces(int mark) {
    String before = in.lower(mark - 1);
    if (before.equals(",") || before.equals(":")) {
      return true;
    }
    return (mark - 1 == verb || before.equals("that") || mark - 1 == group.last())
        && nothingAfter(mark);
  }

  /** Whether the quotation that opens here ends the sentence. */
  private boolean nothingAfter(int mark) {
    int end = quotes.around(in.token(mark).span().start()).map(q -> q.outer().end()).orElse(0);
    for (int i = mark; i < in.size(); i++) {
      if (in.token(i).span().start() >= end && !in.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }
}
