package org.dateline.claims;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** The quotations of an article, found by place. */
final class Quotes {
  private final String text;
  private final List<Quotation> all;

  Quotes(String text) {
    this.text = text;
    all = QuotationFinder.find(text);
  }

  List<Quotation> all() {
    return all;
  }

  /** The quotation between whose marks the offset lies. */
  Optional<Quotation> around(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = all.get(middle);
      if (offset < quotation.outer().start()) {
        high = middle - 1;
      } else if (offset >= quotation.outer().end()) {
        low = middle + 1;
      } else {
        return Optional.of(quotation);
      }
    }
    return Optional.empty();
  }

  /** The quotation that ends before the offset with nothing but space and a comma between. */
  Optional<Quotation> endingBefore(int offset) {
    int at = offset - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
      at--;
    }
    int end = at + 1;
    return at < 0 ? Optional.empty() : around(at).filter(q -> q.outer().end() == end);
  }

  /** Whether a quotation does not end as a sentence of its own does. */
  boolean unfinished(Quotation quotation) {
    return quotation.inner().length() > 0 && text.charAt(quotation.inner().end() - 1) != '.';
  }

  boolean isFollowedByComma(int offset) {
    return offset < text.length() && text.charAt(offset) == ',';
  }

  /** The quotation that begins after the offset with nothing but space and a comma between. */
  Optional<Quotation> startingAfter(int offset) {
    int at = offset;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || ",:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    int start = at;
    return at >= text.length()
        ? Optional.empty()
        : around(at).filter(q -> q.outer().start() == start);
  }

  /** Whether the span has a quotation's mark within it. */
  boolean touches(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (isMark(text.charAt(i)) && around(i).filter(q -> i(q, span)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean i(Quotation quotation, Span span) {
    return quotation.outer().overlaps(span);
  }

  static boolean isMark(char c) {
    return "\"\u201C\u201D\u2018\u2019'`\u00AB\u00BB".indexOf(c) >= 0;
  }
}
