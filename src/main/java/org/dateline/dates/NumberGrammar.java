package org.dateline.dates;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.dates.Words.Kind;

/** Reads the numbers of time expressions: "2", "2.5", "twenty-two", "a couple of", "several". */
final class NumberGrammar {
  private final Cursor cursor;

  NumberGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** An amount of units, X where it is vague; "a" is one. */
  Optional<String> amount() {
    return cursor
        .attempt(this::vague)
        .or(() -> cursor.attempt(this::couple))
        .or(() -> cursor.attempt(this::counted))
        .or(() -> cursor.attempt(this::article));
  }

  private Optional<String> vague() {
    Optional<String> of = cursor.kind(Kind.VAGUE_OF).filter(value -> cursor.word("of"));
    if (of.isPresent()) {
      return of;
    }
    if (cursor.lower(-1).equals("as")) {
      return Optional.empty();
    }
    boolean article = cursor.word("a", "the");
    Optional<String> vague = cursor.attempt(() -> cursor.kind(Kind.VAGUE));
    if (vague.isPresent()) {
      cursor.word("more");
      return vague;
    }
    return article && cursor.words("number", "of") ? Optional.of(Unit.SEVERAL) : Optional.empty();
  }

  private Optional<String> couple() {
    cursor.word("a", "the");
    Optional<String> couple = cursor.kind(Kind.COUPLE);
    if (couple.isPresent()) {
      cursor.word("of");
    }
    return couple;
  }

  private Optional<String> article() {
    return cursor.word("a", "an") ? Optional.of("1") : Optional.empty();
  }

  /** A number in digits or words, with a half: "two and a half". */
  Optional<String> counted() {
    Optional<String> number = cursor.attempt(this::decimal).or(() -> cursor.attempt(this::spelled));
    return number.map(value -> half() ? value + ".5" : value);
  }

  private boolean half() {
    return cursor.words("and", "a", "half") || cursor.words("-", "and", "-", "a", "-", "half");
  }

  private Optional<String> decimal() {
    Optional<Piece> first = cursor.peek(0).filter(Piece::isNumber);
    if (first.isEmpty() || first.get().text().length() > 9) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(first.get().text());
    cursor.moveTo(cursor.at() + 1);
    while (cursor.lower(0).equals(",") && glued() && digits(1).length() == 3) {
      digits.append(digits(1));
      cursor.moveTo(cursor.at() + 2);
    }
    if (cursor.lower(0).equals(".") && glued() && !digits(1).isEmpty()) {
      digits.append('.').append(digits(1));
      cursor.moveTo(cursor.at() + 2);
    }
    return digits.length() > 12 ? Optional.empty() : Optional.of(digits.toString());
  }

  private boolean glued() {
    return cursor.glued(0) && cursor.glued(1);
  }

  private String digits(int away) {
    return cursor
        .peek(away)
        .filter(piece -> piece.isNumber() && piece.text().length() < 7)
        .map(Piece::text)
        .orElse("");
  }

  private Optional<String> spelled() {
    if (cursor.lower(0).equals("a") && cursor.isKind(1, Kind.SCALE)) {
      cursor.moveTo(cursor.at() + 1);
      return Optional.of(Integer.toString(scaled(1)));
    }
    if (cursor.isKind(0, Kind.SCALE)) {
      return Optional.empty();
    }
    OptionalInt small = belowHundred();
    return small.isEmpty()
        ? Optional.empty()
        : Optional.of(Integer.toString(scaled(small.getAsInt())));
  }

  private int scaled(int count) {
    OptionalInt scale = cursor.number(Kind.SCALE);
    return scale.isEmpty() ? count : count * scale.getAsInt();
  }

  /** A spelled number from one to ninety-nine. */
  OptionalInt belowHundred() {
    OptionalInt tens = cursor.number(Kind.TENS);
    if (tens.isEmpty()) {
      return cursor.number(Kind.NUMBER);
    }
    int from = cursor.at();
    cursor.hyphen();
    OptionalInt ones = cursor.number(Kind.NUMBER);
    if (ones.isPresent() && ones.getAsInt() < 10) {
      return OptionalInt.of(tens.getAsInt() + ones.getAsInt());
    }
    cursor.moveTo(from);
    return tens;
  }

  /** An ordinal: "third", "3rd", "twenty-first". */
  OptionalInt ordinal() {
    OptionalInt spelled = cursor.number(Kind.ORDINAL);
    if (spelled.isPresent()) {
      return spelled;
    }
    int from = cursor.at();
    OptionalInt tens = cursor.number(Kind.TENS);
    if (tens.isPresent()) {
      cursor.hyphen();
      OptionalInt ones = cursor.number(Kind.ORDINAL);
      if (ones.isPresent() && ones.getAsInt() < 10) {
        return OptionalInt.of(tens.getAsInt() + ones.getAsInt());
      }
    }
    cursor.moveTo(from);
    OptionalInt digits = cursor.digits(1, 2);
    if (digits.isPresent() && cursor.glued(0) && cursor.word("st", "nd", "rd", "th")) {
      return digits;
    }
    cursor.moveTo(from);
    return OptionalInt.empty();
  }
}
