package org.dateline.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dates.Words.Kind;

/** Reads the numbers of years, and tells them from counts, codes and measures. */
final class YearNumeral {
  private static final Set<String> UNIT_MARKS = Set.of("%", "°", "$", "€", "£", "₴");

  private final Cursor cursor;
  private final NumberGrammar numbers;

  YearNumeral(Cursor cursor, NumberGrammar numbers) {
    this.cursor = cursor;
    this.numbers = numbers;
  }

  /** Four digits that can be a year, or a year as it is spoken. */
  OptionalInt read() {
    int from = cursor.at();
    OptionalInt year = cursor.digits(4, 4);
    if (year.isPresent() && year.getAsInt() >= 1000 && year.getAsInt() < 2200 && !goesOn()) {
      return year;
    }
    cursor.moveTo(from);
    return spokenYear();
  }

  /** Whether the number just read is part of something longer. */
  private boolean goesOn() {
    if (!cursor.glued(0)) {
      return UNIT_MARKS.contains(cursor.lower(0));
    }
    String next = cursor.lower(0);
    boolean more = cursor.glued(1) && cursor.peek(1).filter(Piece::isNumber).isPresent();
    boolean word = cursor.peek(0).filter(Piece::isWord).isPresent();
    return word
        || UNIT_MARKS.contains(next)
        || (more && (next.equals(",") || next.equals(".") || next.equals(":")));
  }

  /** "nineteen ninety-seven". */
  private OptionalInt spokenYear() {
    int from = cursor.at();
    OptionalInt century = cursor.number(Kind.NUMBER);
    if (century.isPresent() && century.getAsInt() >= 15) {
      OptionalInt rest = numbers.belowHundred();
      if (rest.isPresent() && rest.getAsInt() >= 10) {
        return OptionalInt.of(century.getAsInt() * 100 + rest.getAsInt());
      }
    }
    cursor.moveTo(from);
    return OptionalInt.empty();
  }

  /** Whether the number read from a place on stands for a year there. */
  boolean stands(int from, int year) {
    int back = from - cursor.at() - 1;
    Optional<Piece> before = cursor.peek(back);
    String word = cursor.lower(back);
    boolean counts =
        cursor.tagged(0, "NNS") && !cursor.peek(0).map(Piece::isCapitalised).orElse(false);
    if (cursor.glued(back + 1) && !Set.of("(", "-", "/", "[", "'", "\"", "“").contains(word)) {
      return false;
    }
    if (UNIT_MARKS.contains(word) || word.equals("#") || word.equals(".") || measures()) {
      return false;
    }
    if (word.equals("at") && cursor.tagged(0, "NNP")) {
      return false;
    }
    if (counts && !namesByYear(word, year)) {
      return false;
    }
    if (year < 1900 || year > 2060) {
      return cursor.isKind(word, Kind.BEFORE_YEAR);
    }
    boolean spoken = !cursor.peek(from - cursor.at()).map(Piece::isNumber).orElse(true);
    return before
        .map(piece -> spoken || (!named(piece) && !quantifies(piece)))
        .orElse(!cursor.tagged(0, "NN"));
  }

  /** Whether a unit of measure follows, also behind the end of a range: "2000 - 2500 calories". */
  private boolean measures() {
    int end = cursor.at();
    boolean range = cursor.word("-", "to") && cursor.digits(1, 9).isPresent();
    cursor.moveTo(range ? cursor.at() : end);
    boolean measures = cursor.isKind(0, Kind.MEASURE);
    cursor.moveTo(end);
    return measures;
  }

  /** "the 1996 bombings", "from 2005 levels"; not "2000 people", "in 1500 villages". */
  private boolean namesByYear(String before, int year) {
    return before.equals("-")
        || (year >= 1900 && year % 1000 != 0 && cursor.isKind(before, Kind.BEFORE_NAMED_YEAR))
        || (year >= 1950
            && year <= 2035
            && year % 100 != 0
            && cursor.isKind(before, Kind.BEFORE_YEAR));
  }

  private boolean named(Piece before) {
    return cursor.isKind(before, Kind.CODE)
        || (before.isWord() && before.isCapitalised() && before.tagged("NNP"));
  }

  private boolean quantifies(Piece before) {
    return before.tagged("CD") || (before.tagged("VB") && cursor.tagged(0, "NN"));
  }
}
