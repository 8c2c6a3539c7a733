package org.dateline.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Era;
import org.dateline.dates.Expression.Range;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Expression.YearPart;
import org.dateline.dates.Words.Kind;

/**
 * Reads years, fiscal years, decades, centuries, and the quarters, halves and seasons of a year.
 */
final class YearGrammar {
  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final YearNumeral numerals;

  YearGrammar(Cursor cursor, NumberGrammar numbers, YearNumeral numerals) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.numerals = numerals;
  }

  Optional<Reading> read() {
    return cursor.longest(
        this::fiscalYear,
        this::bareYear,
        this::decade,
        this::century,
        this::yearPart,
        this::monthsOf,
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
    OptionalInt number = numerals.read();
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

  private Optional<Reading> fiscalYear() {
    cursor.word("the");
    boolean fiscal =
        cursor.word("fiscal", "financial") || cursor.words("calendar", "year") || cursor.word("fy");
    cursor.word("year");
    OptionalInt year = fiscal ? numerals.read() : OptionalInt.empty();
    return year.isPresent()
        ? Optional.of(Reading.of(Calendar.year(year.getAsInt()), "fiscal year"))
        : Optional.empty();
  }

  private Optional<Reading> bareYear() {
    int from = cursor.at();
    OptionalInt year = numerals.read();
    if (year.isEmpty() || !numerals.stands(from, year.getAsInt())) {
      return Optional.empty();
    }
    return Optional.of(Reading.of(Calendar.year(year.getAsInt()), "year"));
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

  /** "the first five months of this year": from January to May. */
  private Optional<Reading> monthsOf() {
    cursor.word("the");
    boolean last = cursor.word("last", "final");
    if (!last && !cursor.word("first", "opening")) {
      return Optional.empty();
    }
    int count =
        numbers.counted().filter(n -> n.length() < 3).map(Double::valueOf).orElse(0.0).intValue();
    boolean quarters = cursor.word("quarters");
    if (count < 2 || !(quarters || cursor.word("months")) || !cursor.lower(0).equals("of")) {
      return Optional.empty();
    }
    Unit unit = quarters ? Unit.QUARTER : Unit.MONTH;
    int most = quarters ? 4 : 12;
    Year year = year();
    if (year.equals(Year.UNSAID) || count > most) {
      return Optional.empty();
    }
    YearPart from = year.part(unit, last ? most - count + 1 : 1, Which.ANY);
    YearPart to = year.part(unit, last ? most : count, Which.ANY);
    return Optional.of(
        Reading.of(new Range(Reading.of(from, ""), Reading.of(to, "")), "months of a year"));
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
