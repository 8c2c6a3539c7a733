package org.dateline.dates;

import java.util.List;
import java.util.Set;
import org.dateline.dates.Words.Kind;
import org.dateline.text.Span;

/**
 * Tells cheaply which sentences can hold a time expression; it may say yes in vain, never no.
 *
 * <p>Whatever the grammar reads has one of these: a word for a unit, month, weekday, season, named
 * day, part of the day or repetition; a number of four digits, a clock, "9/11", "90s" or a spoken
 * year. The words are looked up by a hash of their letters, so that nothing is copied.
 */
final class Trigger {
  private static final int SIZE = 1 << 16;

  /** Words that no lexicon holds but a rule of the grammar asks for. */
  private static final List<String> GRAMMAR =
      List.of(
          "past",
          "overnight",
          "tonight",
          "future",
          "quarter",
          "am",
          "pm",
          "m",
          "clock",
          "q",
          "century",
          "period",
          "term",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "hours");

  private static final Set<Kind> KINDS =
      Set.of(
          Kind.BARE_PART,
          Kind.DAY,
          Kind.DECADE,
          Kind.PART,
          Kind.REPEAT,
          Kind.SEASON,
          Kind.UNIT,
          Kind.UNITS,
          Kind.WEEKDAY);

  private final boolean[] anyCase = new boolean[SIZE];
  private final boolean[] capitalised = new boolean[SIZE];

  Trigger(Words words) {
    KINDS.forEach(kind -> words.all(kind).forEach(word -> add(anyCase, word)));
    words.all(Kind.WEEKDAY).forEach(word -> add(anyCase, word + "s"));
    GRAMMAR.forEach(word -> add(anyCase, word));
    for (String month : words.all(Kind.MONTH)) {
      add(MonthGrammar.needsCapital(month) ? capitalised : anyCase, month);
    }
    words.holidayNames().forEach(this::addName);
  }

  private static void add(boolean[] table, String word) {
    table[slot(hash(word))] = true;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
    }
    return hash;
  }

  /** One word of a name is enough: one that is known already, else the longest. */
  private void addName(List<String> pieces) {
    String longest = "";
    for (String piece : pieces) {
      if (anyCase[slot(hash(piece))]) {
        return;
      }
      longest = piece.length() > longest.length() ? piece : longest;
    }
    add(anyCase, longest);
  }

  private static int next(int hash, char letter) {
    return hash * 31 + Character.toLowerCase(letter);
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (SIZE - 1);
  }

  /** Whether a time expression may stand in a stretch of the text. */
  boolean mayHold(String text, Span stretch) {
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at + 1;
      if (Character.isLetter(text.charAt(at))) {
        int hash = next(0, text.charAt(at));
        while (end < stretch.end() && Character.isLetter(text.charAt(end))) {
          hash = next(hash, text.charAt(end++));
        }
        if (word(text, at, end, hash)) {
          return true;
        }
      } else if (Piece.isDigit(text.charAt(at))) {
        while (end < stretch.end() && Piece.isDigit(text.charAt(end))) {
          end++;
        }
        if (number(text, at, end)) {
          return true;
        }
      }
      at = end;
    }
    return false;
  }

  private boolean word(String text, int start, int end, int hash) {
    boolean known =
        anyCase[slot(hash)]
            || (capitalised[slot(hash)] && Character.isUpperCase(text.charAt(start)));
    return known || (end - start == 1 && text.charAt(start) == 's' && endsDecade(text, start));
  }

  /** The s of "90s" and of "1990's". */
  private static boolean endsDecade(String text, int start) {
    return (start > 0 && Piece.isDigit(text.charAt(start - 1)))
        || (start > 1 && Piece.isDigit(text.charAt(start - 2)));
  }

  private static boolean number(String text, int start, int end) {
    boolean joined =
        end + 1 < text.length()
            && (text.charAt(end) == ':' || text.charAt(end) == '/')
            && Piece.isDigit(text.charAt(end + 1));
    return end - start == 4 || joined;
  }
}
