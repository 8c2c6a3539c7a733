package org.dateline.claims;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Cuts a content to its exact words: no outer marks, no "that", no opening "However,". */
final class ContentTrim {
  private static final String EDGES = " \t\n\r\u00A0,;:.\u2014\u2013-*\u2026";
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[0-2]?[0-9]:[0-5][0-9] +[-\u2013\u2014] +|\\p{Lu}[\\p{Lu} ,.]+[\u2013\u2014-]+ +|that,? +|(?i:"
              + WordRole.OPENER.alternatives()
              + "),? +)");
  private static final Set<Character> STOPS = Set.of('.', ',', ';', ':');

  private final String text;
  private final Quotes quotes;

  ContentTrim(String text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /** The trimmed span; empty where nothing is left. */
  Optional<Span> trim(Span span) {
    Span before;
    Span after = span;
    do {
      before = after;
      after = edges(after);
      after = marks(after);
      after = opening(after);
    } while (!after.equals(before) && after.length() > 0);
    return after.length() > 0 ? Optional.of(after) : Optional.empty();
  }

  private Span edges(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start
        && (EDGES.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '(')) {
      end--;
    }
    return new Span(start, end);
  }

  /** Without marks whose partner lies outside, and without a pair around it all. */
  private Span marks(Span span) {
    if (span.length() > 0
        && Quotes.isMark(text.charAt(span.start()))
        && quotes.around(span.start()).isEmpty()) {
      return new Span(span.start() + 1, span.end());
    }
    if (span.length() < 2) {
      return span;
    }
    if (opensAtEnd(span)) {
      return new Span(span.start(), span.end() - 1);
    }
    Optional<Quotation> first = quotes.around(span.start());
    Optional<Quotation> last = quotes.around(span.end() - 1);
    Span cut = span;
    if (first.isPresent()
        && first.get().outer().start() == span.start()
        && (first.get().outer().end() > span.end() || isWhole(first.get(), span))) {
      cut = new Span(first.get().inner().start(), Math.max(first.get().inner().start(), cut.end()));
    }
    if (last.isPresent()
        && last.get().outer().end() == span.end()
        && (last.get().outer().start() < span.start() || isWhole(last.get(), span))) {
      cut = new Span(cut.start(), Math.max(cut.start(), last.get().inner().end()));
    }
    return cut;
  }

  /** Whether the last character is a mark that opens the next quotation. */
  private boolean opensAtEnd(Span span) {
    int last = span.end() - 1;
    return Quotes.isMark(text.charAt(last))
        && quotes.around(last).filter(q -> q.outer().start() == last).isPresent();
  }

  private static boolean isWhole(Quotation quotation, Span span) {
    return quotation.outer().start() == span.start() && quotation.outer().end() == span.end();
  }

  private Span opening(Span span) {
    Matcher matcher = OPENING.matcher(text).region(span.start(), span.end());
    return matcher.lookingAt() ? new Span(matcher.end(), span.end()) : span;
  }

  static boolean isStop(char c) {
    return STOPS.contains(c);
  }
}
