package org.dateline.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Era;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;
import org.dateline.dates.Words.Kind;

/**
 * Reads years, fiscal years, decades, centuries, and the quarters, halves and seasons of a year.
 */
final class YearGrammar {
  private static final Set<String> BEFORE_ANY_YEAR =
      Set.of(
          "in", "since", "of", "from", "to", "until", "till", "by", "during", "before", "after",
          "between", "circa", "around", "and", "-", "/", "the", "back");
  private static final Set<String> BEFORE_NAMED_BY_YEAR =
      Set.of(
          "in", "since", "the", "its", "their", "his", "her", "our", "this", "s", "a", "during",
          "after", "before");
  private static final Set<String> UNIT_MARKS = Set.of("%", "°", "$", "€", "£", "₴");

  private final Cursor cursor;
  private final NumberGrammar numbers;

  YearGrammar(Cursor cursor, NumberGrammar numbers) {
    this.cursor = cursor;
    this.numbers = numbers;
  }

  Optional<Reading> read() {
    return cursor.longest(
        this::fiscalYear,
        this::bareYear,
        this::decade,
        this::century,
        this::yearPart,
        this::season);
  }

  /** Which year a part of it belongs to. */
  private record Year(OptionalInt number, Which which) {
    static final Year UNSAID = new Year(OptionalInt.empty(), Which.ANY);

    YearPart part(Unit unit, int part, Which said) {
      return new YearPart(unit, part, number, which == Which.ANY ? said : which);
    }
  }

  private Year year() {
    int from = cursor.at();
    boolean of = cursor.word("of", "in");
    cursor.word(",");
    cursor.word("the");
    if (cursor.word("fiscal", "financial", "calendar")) {
      cursor.word("year");
    }
    OptionalInt number = plainYear();
    if (number.isPresent()) {
      return new Year(number, Which.ANY);
    }
    Optional<Which> which = cursor.attempt(() -> which().filter(w -> cursor.word("year")));
    if (which.isPresent()) {
      return new Year(OptionalInt.empty(), which.get());
    }
    if (of && cursor.word("year")) {
      return new Year(OptionalInt.empty(), Which.THIS);
    }
    cursor.moveTo(from);
    return Year.UNSAID;
  }

  private Optional<Which> which() {
    return cursor
        .kind(Kind.WHICH)
        .map(
            value ->
                switch (value) {
                  case "last", "previous" -> Which.LAST;
                  case "this" -> Which.THIS;
                  default -> Which.NEXT;
                });
  }

  /** Four digits that are a year where the words before say so. */
  OptionalInt plainYear() {
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

  private Optional<Reading> fiscalYear() {
    cursor.word("the");
    boolean fiscal =
        cursor.word("fiscal", "financial") || cursor.words("calendar", "year") || cursor.word("fy");
    cursor.word("year");
    OptionalInt year = fiscal ? plainYear() : OptionalInt.empty();
    return year.isPresent()
        ? Optional.of(Reading.of(Calendar.year(year.getAsInt()), "fiscal year"))
        : Optional.empty();
  }

  private Optional<Reading> bareYear() {
    int from = cursor.at();
    OptionalInt year = plainYear();
    if (year.isEmpty() || !standsAsYear(from, year.getAsInt())) {
      return Optional.empty();
    }
    return Optional.of(Reading.of(Calendar.year(year.getAsInt()), "year"));
  }

  private boolean standsAsYear(int from, int year) {
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
      return BEFORE_ANY_YEAR.contains(word);
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
  private static boolean namesByYear(String before, int year) {
    return before.equals("-")
        || (year >= 1900 && year % 1000 != 0 && BEFORE_NAMED_BY_YEAR.contains(before))
        || (year >= 1950 && year <= 2035 && year % 100 != 0 && BEFORE_ANY_YEAR.contains(before));
  }

  private boolean named(Piece before) {
    return cursor.isKind(before, Kind.CODE)
        || (before.isWord() && before.isCapitalised() && before.tagged("NNP"));
  }

  private boolean quantifies(Piece before) {
    return before.tagged("CD") || (before.tagged("VB") && cursor.tagged(0, "NN"));
  }

  private Optional<Reading> decade() {
    cursor.word("the");
    Optional<String> named = cursor.kind(Kind.DECADE);
    if (named.isPresent()) {
      return Optional.of(
          Reading.of(new Era(Unit.DECADE, 1900 + Integer.parseInt(named.get())), "decade"));
    }
    boolean apostrophe = cursor.word("'");
    OptionalInt number = apostrophe ? cursor.digits(2, 2) : cursor.digits(4, 4);
    if (number.isEmpty() || number.getAsInt() % 10 != 0 || !pluralMark()) {
      return Optional.empty();
    }
    int year = number.getAsInt();
    int full = year >= 1000 ? year : year + (year <= 20 ? 2000 : 1900);
    return Optional.of(Reading.of(new Era(Unit.DECADE, full), "decade"));
  }

  private boolean pluralMark() {
    cursor.joined("'");
    return cursor.glued(0) && cursor.word("s");
  }

  private Optional<Reading> century() {
    cursor.word("the");
    OptionalInt ordinal = numbers.ordinal();
    cursor.hyphen();
    if (ordinal.isEmpty() || !cursor.word("century")) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.of(new Era(Unit.CENTURY, ordinal.getAsInt() * 100 - 100), "century"));
  }

  private Optional<Reading> yearPart() {
    cursor.word("the");
    Year before =
        cursor
            .attempt(() -> Optional.of(year()).filter(y -> y.number().isPresent()))
            .orElse(Year.UNSAID);
    int from = cursor.at();
    Optional<YearPart> quarter =
        cursor.attempt(() -> numbered(before, "q", "quarter", Unit.QUARTER, 4));
    if (quarter.isPresent()) {
      return Optional.of(Reading.of(quarter.get(), "quarter"));
    }
    cursor.moveTo(from);
    return cursor
        .attempt(() -> numbered(before, "h", "half", Unit.HALF, 2))
        .filter(half -> half.year().isPresent() || half.which() != Which.ANY)
        .map(half -> Reading.of(half, "half-year"));
  }

  /** "third quarter", "Q3", "last half", with its year. */
  private Optional<YearPart> numbered(
      Year before, String letter, String word, Unit unit, int most) {
    int number = partNumber(letter, word, most);
    if (number == 0) {
      return Optional.empty();
    }
    Year year = before.number().isPresent() ? before : year();
    return Optional.of(year.part(unit, number, Which.ANY));
  }

  private int partNumber(String letter, String word, int most) {
    if (cursor.lower(0).equals(letter) && cursor.glued(1)) {
      cursor.moveTo(cursor.at() + 1);
      OptionalInt digit = cursor.digits(1, 1);
      return digit.isPresent() && digit.getAsInt() <= most ? digit.getAsInt() : 0;
    }
    OptionalInt ordinal = endsYear() ? OptionalInt.of(most) : numbers.ordinal();
    cursor.hyphen();
    return ordinal.isPresent() && ordinal.getAsInt() <= most && cursor.word(word)
        ? ordinal.getAsInt()
        : 0;
  }

  /** Reads "final" or "last"; but "last quarter" alone is the one before this. */
  private boolean endsYear() {
    return cursor.word("final", "latter") || (cursor.lower(2).equals("of") && cursor.word("last"));
  }

  private Optional<Reading> season() {
    boolean article = cursor.word("the");
    Which which = cursor.attempt(this::which).orElse(Which.ANY);
    Optional<Piece> name = cursor.peek(0);
    OptionalInt season = cursor.number(Kind.SEASON);
    if (season.isEmpty() || !name.orElseThrow().tagged("NN")) {
      return Optional.empty();
    }
    Year year = year();
    boolean told = which != Which.ANY || !year.equals(Year.UNSAID);
    if (!told && !standsAsSeason(name.orElseThrow(), article)) {
      return Optional.empty();
    }
    return Optional.of(Reading.of(year.part(Unit.SEASON, season.getAsInt(), which), "season"));
  }

  private boolean standsAsSeason(Piece name, boolean article) {
    boolean capital = cursor.peek(0).map(Piece::isCapitalised).orElse(false);
    boolean namesMore = cursor.tagged(0, "NN") && (!capital || name.isCapitalised());
    boolean uncertain = name.lower().equals("fall") || name.lower().equals("spring");
    String before = cursor.lower(article ? -3 : -2);
    boolean placed =
        Set.of("in", "by", "during", "until", "since", "over", "of", "or", "and", "through")
            .contains(before);
    return !namesMore && (placed || (!uncertain && !article));
  }
}
