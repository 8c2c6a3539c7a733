package org.dateline.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Span;

/**
 * Pairs the quotation marks of a text.
 *
 * <p>A quotation whose next paragraph opens with a mark of the same kind goes on there, as
 * newspapers print long quotations. A mark without a partner is no quotation; nor is an apostrophe.
 */
final class QuotationFinder {
  private static final char APOSTROPHE = '\u2019';

  private final String text;
  private final List<Quotation> quotations = new ArrayList<>();
  // Up to where no closing mark of a kind stands: without it, stray marks would cost quadratic
  // time.
  private final Map<Mark, Integer> clear = new EnumMap<>(Mark.class);
  private Span paragraph = new Span(0, 0);

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The outermost quotations in reading order; none overlap. */
  static List<Quotation> find(String text) {
    QuotationFinder finder = new QuotationFinder(text);
    int at = 0;
    while (at < text.length()) {
      at = finder.from(at);
    }
    return List.copyOf(finder.quotations);
  }

  /** Reads a quotation that begins here, if one does; where to go on. */
  private int from(int at) {
    Mark mark = Mark.opening(text, at);
    if (mark == Mark.NONE) {
      return at + 1;
    }
    int inner = at + mark.length;
    int close = close(mark, inner);
    if (close < 0) {
      return inner;
    }
    quotations.add(new Quotation(new Span(at, close + mark.closingLength), new Span(inner, close)));
    return close + mark.closingLength;
  }

  /** Where the closing mark stands, -1 where none does. */
  private int close(Mark mark, int inner) {
    int from = inner;
    int end = paragraphEnd(from);
    while (true) {
      int close = closeIn(mark, from, end);
      if (close >= 0) {
        return close;
      }
      int next = paragraphStart(end);
      if (next >= text.length() || Mark.opening(text, next) != mark) {
        return -1;
      }
      from = next + mark.length;
      end = paragraphEnd(from);
    }
  }

  private int closeIn(Mark mark, int from, int end) {
    for (int i = Math.max(from, clear.getOrDefault(mark, 0)); i < end; i++) {
      if (mark.closesAt(text, i)) {
        return i;
      }
      if (mark.distinct() && Mark.opening(text, i) == mark) {
        return -1;
      }
    }
    clear.merge(mark, end, Math::max);
    return -1;
  }

  private int paragraphEnd(int from) {
    if (from < paragraph.start() || from >= paragraph.end()) {
      int end = text.indexOf('\n', from);
      paragraph = new Span(from, end < 0 ? text.length() : end);
    }
    return paragraph.end();
  }

  private int paragraphStart(int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** A kind of quotation marks. */
  private enum Mark {
    CURLY("\u201C", "\u201D"),
    STRAIGHT("\"", "\""),
    BACKTICKS("``", "''"),
    APOSTROPHES("''", "''"),
    ANGLE("\u00AB", "\u00BB"),
    SINGLE("\u2018", "\u2019"),
    PLAIN("'", "'"),
    NONE("", "");

    final String open;
    final String closing;
    final int length;
    final int closingLength;

    Mark(String open, String closing) {
      this.open = open;
      this.closing = closing;
      length = open.length();
      closingLength = closing.length();
    }

    boolean distinct() {
      return this == CURLY || this == ANGLE;
    }

    static Mark opening(String text, int at) {
      for (Mark mark : values()) {
        if (mark != NONE && text.startsWith(mark.open, at) && mark.opensAt(text, at)) {
          return mark;
        }
      }
      return NONE;
    }

    private boolean opensAt(String text, int at) {
      if (this == CURLY || this == ANGLE || this == BACKTICKS) {
        return true;
      }
      int after = at + length;
      boolean wordFollows = after < text.length() && !Character.isWhitespace(text.charAt(after));
      if (at > 0 && !opensAfter(text.charAt(at - 1))) {
        return false;
      }
      boolean single = this == SINGLE || this == PLAIN;
      return wordFollows && (!single || Character.isLetterOrDigit(text.charAt(after)));
    }

    private static boolean opensAfter(char before) {
      return Character.isWhitespace(before)
          || "([{\u2014\u2013-:/\u201C\"\u2018'".indexOf(before) >= 0;
    }

    boolean closesAt(String text, int at) {
      if (this == STRAIGHT && text.startsWith(CURLY.closing, at)) {
        return true;
      }
      if (this == CURLY && STRAIGHT.closesAt(text, at) && !STRAIGHT.opensAt(text, at)) {
        return true;
      }
      if (!text.startsWith(closing, at)) {
        return false;
      }
      int after = at + closingLength;
      boolean endsHere = after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
      return switch (this) {
        case CURLY, ANGLE, BACKTICKS -> true;
        case STRAIGHT, APOSTROPHES -> !Character.isWhitespace(text.charAt(at - 1)) || endsHere;
        case SINGLE, PLAIN -> endsHere && !isPossessive(text, at);
        case NONE -> false;
      };
    }

    /** Whether the mark may as well be the apostrophe of "the soldiers' camp". */
    private static boolean isPossessive(String text, int at) {
      return at > 0
          && at + 2 < text.length()
          && text.charAt(at - 1) == 's'
          && text.charAt(at + 1) == ' '
          && Character.isLowerCase(text.charAt(at + 2))
          && (text.charAt(at) == APOSTROPHE || text.charAt(at) == '\'');
    }
  }
}
