package org.dateline.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.dates.Expression.Length;
import org.dateline.dates.Expression.Reading;
import org.dateline.dates.Expression.Repeat;
import org.dateline.dates.Expression.Sum;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Words.Kind;

/** Reads durations and repetitions: "two years", "48-hour", "every day", "$3 million a year". */
final class LengthGrammar {
  private final Words words;
  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final RelativeGrammar relative;

  LengthGrammar(Words words, Cursor cursor, NumberGrammar numbers, RelativeGrammar relative) {
    this.words = words;
    this.cursor = cursor;
    this.numbers = numbers;
    this.relative = relative;
  }

  Optional<Reading> read() {
    return cursor.longest(
        this::perUnit,
        this::duration,
        this::half,
        this::alternative,
        this::bareUnits,
        this::unitLong,
        this::every,
        this::weekdays,
        this::adverb);
  }

  private Optional<Reading> duration() {
    int start = cursor.at();
    boolean article = cursor.word("the", "this", "that", "an");
    boolean ordered =
        cursor.kind(Kind.WHOLE).isPresent() || cursor.word("first", "final", "opening", "closing");
    if (article && !ordered && cursor.lower(-1).equals("an")) {
      cursor.moveTo(cursor.at() - 1);
    }
    String first = cursor.lower(0);
    Optional<String> amount = cursor.attempt(numbers::amount);
    if (amount.isEmpty() && article) {
      return singular();
    }
    cursor.attempt(
        () -> {
          cursor.hyphen();
          return cursor.kind(Kind.LENGTH_ADJECTIVE);
        });
    boolean compound = cursor.joined("-");
    return compound && article && !ordered
        ? Optional.empty()
        : amount.flatMap(a -> counted(start, first, a));
  }

  /** "an additional year", "the year ended Aug. 31". */
  private Optional<Reading> singular() {
    boolean added = cursor.isKind(cursor.lower(-1), Kind.WHOLE);
    Optional<Unit> unit = relative.unit();
    boolean ended = cursor.word("ended", "ending");
    if (ended) {
      cursor.moveTo(cursor.at() - 1);
    }
    return unit.filter(u -> added || (ended && (u == Unit.YEAR || u == Unit.MONTH)))
        .map(u -> Reading.of(new Length("1", u, Which.ANY), "duration"));
  }

  private Optional<Reading> counted(int start, String first, String amount) {
    boolean article = first.equals("a") || first.equals("an");
    Optional<Unit> unit =
        article && amount.equals("1") ? relative.unit() : relative.units().or(relative::unit);
    if (unit.isEmpty() || !isLength(first, unit.get()) || isAge() || agedBefore(start)) {
      return Optional.empty();
    }
    String length = cursor.words("and", "a", "half") ? amount + ".5" : amount;
    if (cursor.joined("-")) {
      if (!cursor.word("long")) {
        cursor.moveTo(cursor.at() - 1);
      }
    }
    Length whole = new Length(length, unit.get(), Which.ANY);
    Optional<Reading> more = cursor.attempt(() -> andMore(whole));
    return more.isPresent() ? more : Optional.of(Reading.of(whole, "duration"));
  }

  /** "three years and 11 months", "two hours, 10 minutes". */
  private Optional<Reading> andMore(Length whole) {
    if (whole.amount().equals(Unit.SEVERAL) || !cursor.word("and", ",")) {
      return Optional.empty();
    }
    Optional<String> amount = numbers.counted();
    Optional<Unit> unit = amount.flatMap(a -> relative.units().or(relative::unit));
    return unit.filter(u -> u.isPartOf(whole.unit()) && !isAge())
        .map(
            u ->
                Reading.of(
                    new Sum(whole, new Length(amount.orElseThrow(), u, Which.ANY)), "duration"));
  }

  private boolean isLength(String first, Unit unit) {
    boolean article = first.equals("a") || first.equals("an");
    if (unit == Unit.DAY && article && Set.of("on", "such", "in").contains(cursor.lower(-3))) {
      return false;
    }
    return switch (unit) {
      case SECOND, NIGHT -> !article && !(first.equals("one") && unit == Unit.NIGHT);
      case QUARTER ->
          !article && !cursor.lower(0).equals("of") && cursor.lower(-1).equals("quarters");
      case WEEKEND -> !article;
      default -> true;
    };
  }

  /** "25-year-old", "25 years old", "aged 25 years" are figures. */
  private boolean isAge() {
    return cursor.lower(0).equals("old")
        || (cursor.lower(0).equals("-") && cursor.lower(1).equals("old"))
        || (cursor.lower(0).equals("of") && cursor.lower(1).equals("age"));
  }

  /** "at the age of four months", "aged 18 months". */
  private boolean agedBefore(int start) {
    int before = start - cursor.at() - 1;
    return cursor.lower(before).equals("aged")
        || (cursor.lower(before).equals("of") && cursor.lower(before - 1).equals("age"));
  }

  private Optional<Reading> half() {
    cursor.word("a", "the");
    if (!cursor.word("half")) {
      return Optional.empty();
    }
    cursor.hyphen();
    cursor.word("a", "an");
    return relative
        .unit()
        .filter(unit -> Set.of(Unit.HOUR, Unit.YEAR, Unit.CENTURY, Unit.DECADE).contains(unit))
        .map(unit -> Reading.of(new Length("0.5", unit, Which.ANY), "duration"));
  }

  /** "one or two days", "10 to 15 years": the longer one. */
  private Optional<Reading> alternative() {
    Optional<String> first = cursor.attempt(numbers::amount);
    Optional<Unit> told = cursor.attempt(() -> relative.unit().or(relative::units));
    boolean joined = first.isPresent() && (cursor.word("or", "to") || cursor.joined("-"));
    Optional<String> second = joined ? numbers.amount() : Optional.empty();
    cursor.hyphen();
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> unit = cursor.attempt(() -> relative.units().or(relative::unit)).or(() -> told);
    return unit.filter(u -> !isAge())
        .map(u -> Reading.of(new Length(second.get(), u, Which.ANY), "duration"));
  }

  private Optional<Reading> bareUnits() {
    boolean article = cursor.word("the");
    String before = cursor.lower(article ? -2 : -1);
    Optional<Unit> unit = relative.units().filter(u -> u != Unit.QUARTER && u != Unit.SECOND);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    if (!article
        && cursor.lower(0).equals("-")
        && (cursor.lower(1).equals("long") || cursor.lower(1).equals("old"))) {
      cursor.moveTo(cursor.at() + 2);
      return unit.map(u -> Reading.of(new Length(Unit.SEVERAL, u, Which.ANY), "vague duration"));
    }
    boolean placed =
        article
            ? Set.of("in", "over", "for").contains(before)
                && (before.equals("over") || cursor.isKind(0, Kind.AFTER_LENGTH))
            : cursor.isKind(before, Kind.BEFORE_LENGTH)
                || (cursor.isKind(0, Kind.AFTER_LENGTH) && !cursor.word("that"))
                || cursor.lower(0).equals("ago");
    return placed
        ? unit.map(u -> Reading.of(new Length(Unit.SEVERAL, u, Which.ANY), "vague duration"))
        : Optional.empty();
  }

  /** "week-long talks" without a number before it. */
  private Optional<Reading> unitLong() {
    return relative
        .unit()
        .filter(unit -> cursor.joined("-") && cursor.word("long"))
        .map(unit -> Reading.of(new Length("1", unit, Which.ANY), "duration"));
  }

  private Optional<Reading> every() {
    if (!cursor.word("every", "each")) {
      return Optional.empty();
    }
    String amount = cursor.word("other") ? "2" : cursor.attempt(numbers::counted).orElse("1");
    Optional<Unit> unit = relative.unit().or(relative::units);
    if (unit.isPresent()) {
      return unit.map(u -> Reading.of(new Repeat(u.repetition(amount)), "every"));
    }
    Optional<String> weekday = cursor.kind(Kind.WEEKDAY);
    if (weekday.isPresent()) {
      return weekday.map(day -> Reading.of(new Repeat("XXXX-WXX-" + day), "every"));
    }
    return everyPart().map(value -> Reading.of(new Repeat("XXXX-" + value), "every"));
  }

  /** "every January", "every spring", "every morning". */
  private Optional<String> everyPart() {
    return cursor
        .kind(Kind.PART)
        .map(part -> "XX-XX" + part)
        .or(() -> cursor.kind(Kind.SEASON).map(Integer::parseInt).map(Period::seasonName))
        .or(
            () ->
                cursor
                    .kind(Kind.MONTH)
                    .map(month -> String.format(Locale.ROOT, "%02d", Integer.valueOf(month))));
  }

  /** "on Saturdays". */
  private Optional<Reading> weekdays() {
    String plural = cursor.lower(0);
    Optional<String> day =
        plural.endsWith("days")
            ? words.get(Kind.WEEKDAY, plural.substring(0, plural.length() - 1))
            : Optional.empty();
    day.ifPresent(d -> cursor.moveTo(cursor.at() + 1));
    return day.map(d -> Reading.of(new Repeat("XXXX-WXX-" + d), "weekdays"));
  }

  private Optional<Reading> adverb() {
    boolean near = cursor.word("near", "nearly", "almost");
    cursor.hyphen();
    Optional<Piece> word = cursor.peek(0);
    boolean name = word.filter(p -> p.tagged("NNP")).isPresent();
    boolean newspaper =
        cursor.tagged(1, "NNP")
            || (cursor.tagged(-1, "NNP") && word.filter(p -> p.tagged("NN")).isPresent());
    return name || newspaper
        ? Optional.empty()
        : cursor
            .kind(Kind.REPEAT)
            .map(value -> Reading.of(new Repeat(value), "adverb").modified(near ? "APPROX" : ""));
  }

  /** "a day" behind what is counted: "$3 million a year", "twice a week". */
  private Optional<Reading> perUnit() {
    boolean counted =
        cursor.tagged(-1, "NN")
            || cursor.tagged(-1, "CD")
            || Set.of("once", "twice").contains(cursor.lower(-1))
            || (cursor.lower(-1).equals(")") && cursor.tagged(-2, "CD"));
    boolean per = cursor.lower(0).equals("per");
    if (!(counted || per) || !cursor.word("a", "an", "per")) {
      return Optional.empty();
    }
    return relative
        .unit()
        .filter(unit -> unit != Unit.SECOND && unit != Unit.QUARTER && unit != Unit.NIGHT)
        .filter(
            unit ->
                per
                    || !Set.of(
                            "ago", "earlier", "later", "before", "after", "and", "-", "or", "old")
                        .contains(cursor.lower(0)))
        .map(unit -> Reading.of(new Repeat(unit.repetition("1")), "per unit"));
  }
}
