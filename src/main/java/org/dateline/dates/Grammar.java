package org.dateline.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dates.Expression.Calendar;
import org.dateline.dates.Expression.Length;
import org.dateline.dates.Expression.Range;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Shift;
import org.dateline.dates.Expression.Vague;
import org.dateline.dates.Words.Kind;

/** Reads every time expression of a sentence, the longest at each place. */
final class Grammar {
  /** An expression and the pieces it was read from, the last one excluded. */
  record Found(Reading reading, int first, int end) {}

  private final Words words;
  private final Cursor cursor;
  private final MonthGrammar months;
  private final ModifierGrammar modifiers;

  Grammar(List<Piece> pieces, Words words) {
    this.words = words;
    cursor = new Cursor(pieces, words);
    NumberGrammar numbers = new NumberGrammar(cursor);
    YearNumeral numerals = new YearNumeral(cursor, numbers);
    months = new MonthGrammar(cursor, numbers, numerals);
    CalendarGrammar calendar =
        new CalendarGrammar(cursor, months, new YearGrammar(cursor, numbers, numerals));
    RelativeGrammar relative = new RelativeGrammar(cursor, numbers, calendar, months);
    modifiers =
        new ModifierGrammar(
            cursor,
            calendar,
            new TimeGrammar(cursor, calendar, new ClockGrammar(cursor, numbers)),
            relative,
            new LengthGrammar(words, cursor, numbers, relative));
  }

  /** The expressions in reading order; none overlaps another. */
  List<Found> read() {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < cursor.size()) {
      cursor.moveTo(at);
      if (cursor.name()) {
        at = cursor.at();
        continue;
      }
      boolean begins = words.begins(cursor.piece(at)) && startsWord(at);
      Optional<Reading> reading = begins ? ranged() : Optional.empty();
      if (reading.isPresent() && endsWord()) {
        found.add(new Found(reading.get(), at, cursor.at()));
        at = cursor.at();
        at = moreDays(reading.get(), found, at);
      } else {
        at++;
      }
    }
    return found;
  }

  /** The further days of a list: "April 24 and 25". */
  private int moreDays(Reading first, List<Found> found, int end) {
    if (!(first.expression() instanceof Calendar date)
        || date.day().isEmpty()
        || date.year().isPresent()) {
      return end;
    }
    cursor.moveTo(end);
    if (!cursor.word("and", "or", "&", ",")) {
      return end;
    }
    int start = cursor.at();
    OptionalInt day = months.dayOfMonth();
    boolean goesOn =
        cursor.tagged(0, "NN")
            || cursor.tagged(0, "CD")
            || cursor.tagged(0, "JJ")
            || (cursor.glued(0) && cursor.lower(0).equals("-"));
    if (day.isEmpty() || goesOn || day.getAsInt() <= date.day().orElse(31)) {
      return end;
    }
    Calendar next = Calendar.day(date.year(), date.month().orElse(1), day.getAsInt());
    Reading reading = Reading.of(next, "further day");
    found.add(new Found(reading, start, cursor.at()));
    return moreDays(reading, found, cursor.at());
  }

  /** Whether an expression may begin here: not within a word, a number or a code. */
  private boolean startsWord(int at) {
    Piece piece = cursor.piece(at);
    if (!piece.isWord() && !piece.isNumber() && !piece.lower().equals("'")) {
      return false;
    }
    if (!piece.glued()) {
      return true;
    }
    Piece before = cursor.piece(at - 1);
    boolean amount =
        Set.of(".", ",", ":", "/", "$", "€", "£", "#", "@", "_", "&", "%", "*")
            .contains(before.lower());
    return !before.isWord()
        && !before.isNumber()
        && !(amount && piece.isNumber())
        && !Set.of("#", "@", "_").contains(before.lower());
  }

  private boolean endsWord() {
    return cursor.atEnd()
        || !cursor.glued(0)
        || !(cursor.peek(0).map(p -> p.isWord() || p.isNumber()).orElse(false)
            && cursor.peek(-1).map(p -> p.isWord() || p.isNumber()).orElse(false));
  }

  /** One expression, or a range of two: "between 2022 and 2024", "February 25 to 26". */
  private Optional<Reading> ranged() {
    int start = cursor.at();
    String before = cursor.lower(-1);
    Optional<Reading> days = cursor.attempt(this::daysBeforeMonth);
    if (days.isPresent()) {
      return days;
    }
    Optional<Reading> from = modifiers.read();
    if (from.isEmpty() || !canBound(from.get().expression())) {
      return from;
    }
    int end = cursor.at();
    Optional<Reading> to = cursor.attempt(() -> upperBound(from.get(), before));
    if (to.isPresent() && cursor.at() > end) {
      return Optional.of(
          new Reading(new Range(from.get(), to.get()), from.get().time(), "", "range"));
    }
    cursor.moveTo(end);
    return cursor.at() > start ? from : Optional.empty();
  }

  /** Whether two such expressions can bound a range, and an edge be one of it. */
  static boolean canBound(Expression expression) {
    return !(expression instanceof Length
        || expression instanceof Expression.Sum
        || expression instanceof Vague
        || expression instanceof Expression.Repeat
        || expression instanceof Range);
  }

  private Optional<Reading> upperBound(Reading from, String before) {
    boolean hyphen = cursor.joined("-") || cursor.joined("/");
    boolean spaced = !hyphen && cursor.word("-");
    boolean to =
        !hyphen
            && !spaced
            && (cursor.word("to")
                || (before.equals("from")
                    && (cursor.word("until", "till", "through") || cursor.words("up", "to"))));
    boolean and = before.equals("between") && cursor.word("and");
    if (!(hyphen || spaced || to || and)) {
      return Optional.empty();
    }
    if (from.expression() instanceof Calendar c && c.day().isPresent()) {
      Optional<Reading> day = cursor.attempt(() -> sameMonth(c));
      if (day.isPresent()) {
        return day;
      }
    }
    boolean shortYear =
        hyphen
            && from.expression() instanceof Calendar c
            && c.month().isEmpty()
            && c.year().isPresent();
    if (shortYear) {
      Optional<Reading> year =
          cursor.attempt(() -> shortYear(((Calendar) from.expression()).year().getAsInt()));
      if (year.isPresent()) {
        return year;
      }
    }
    return modifiers
        .read()
        .filter(reading -> canBound(reading.expression()) && alike(from, reading));
  }

  private static boolean alike(Reading from, Reading to) {
    boolean clocks = from.time().isPresent() == to.time().isPresent();
    boolean story = from.expression() instanceof Shift || to.expression() instanceof Shift;
    return clocks && !story && from.expression().getClass() == to.expression().getClass();
  }

  private Optional<Reading> sameMonth(Calendar from) {
    OptionalInt day = months.dayOfMonth();
    if (day.isEmpty()
        || day.getAsInt() <= from.day().orElse(31)
        || cursor.isKind(0, Kind.MONTH)
        || cursor.lower(0).equals("of")) {
      return Optional.empty();
    }
    cursor.word(",");
    OptionalInt year = cursor.digits(4, 4);
    if (year.isEmpty() && cursor.lower(-1).equals(",")) {
      cursor.moveTo(cursor.at() - 1);
    }
    return Optional.of(
        Reading.of(
            Calendar.day(
                year.isPresent() ? year : from.year(), from.month().orElse(1), day.getAsInt()),
            "day of the month"));
  }

  private Optional<Reading> shortYear(int from) {
    OptionalInt two = cursor.digits(2, 2);
    int year = from / 100 * 100 + two.orElse(-1);
    return two.isPresent() && year > from
        ? Optional.of(Reading.of(Calendar.year(year), "year"))
        : Optional.empty();
  }

  /** "24-26 February", "between 24 and 26 February 2022". */
  private Optional<Reading> daysBeforeMonth() {
    OptionalInt first = months.dayOfMonth();
    if (first.isEmpty() || !(cursor.word("to", "and") || cursor.word("-"))) {
      return Optional.empty();
    }
    Optional<Calendar> last = months.day().filter(c -> c.day().orElse(0) > first.getAsInt());
    return last.map(
        to -> {
          Reading from =
              Reading.of(
                  Calendar.day(to.year(), to.month().orElse(1), first.getAsInt()),
                  "day of the month");
          return Reading.of(new Range(from, Reading.of(to, "day of the month")), "range");
        });
  }
}
