package org.dateline.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a printed string states, as metadata, file names and bylines print it. */
public final class PrintedDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,4})([-/._])(\\d{1,2})\\2(\\d{1,4})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)|(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=T?\\d{4,6}(?!\\d))");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)" + DAY + "[\\s_-]+(?:of )?" + MONTH + ",?[\\s_-]+" + YEAR + "(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<![a-z])" + MONTH + "[\\s_-]*" + DAY + ",?[\\s_-]+" + YEAR + "(?!\\d)");

  /** What is longer than this is no printed date. */
  private static final int LONGEST = 300;

  private PrintedDate() {}

  /**
   * The first full date in a string: "2026-02-27T10:00:00Z", "Published On 27 Feb 2026", "February
   * 27, 2026", "20260227", "Fri, 27 Feb 2026 10:00:00 GMT".
   *
   * <p>It is the date as printed, in whatever zone the string names. Empty where there is none, and
   * where day and month could be exchanged ("02/03/2026").
   */
  public static Optional<LocalDate> parse(String printed) {
    String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
    String lower = text.toLowerCase(Locale.ROOT);
    return dayFirst(lower)
        .or(() -> monthFirst(lower))
        .or(() -> numbers(lower))
        .or(() -> compact(lower));
  }

  /**
   * The date in a file's name or in the path of an address: "2026-02-27-kherson",
   * "kherson_20260227", "news/2026/02/27/kherson"; empty where there is none.
   */
  public static Optional<LocalDate> inName(String name) {
    return parse(name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name);
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher matcher = DAY_FIRST.matcher(text);
    return matcher.find()
        ? of(number(matcher, 3), month(matcher.group(2)), number(matcher, 1))
        : Optional.empty();
  }

  private static Optional<LocalDate> monthFirst(String text) {
    Matcher matcher = MONTH_FIRST.matcher(text);
    return matcher.find()
        ? of(number(matcher, 3), month(matcher.group(1)), number(matcher, 2))
        : Optional.empty();
  }

  private static Optional<LocalDate> numbers(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date =
          ofNumbers(number(matcher, 1), number(matcher, 3), number(matcher, 4), matcher.group(2));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> compact(String text) {
    Matcher matcher = COMPACT.matcher(text);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 4 : 1;
      Optional<LocalDate> date =
          of(number(matcher, group), number(matcher, group + 1), number(matcher, group + 2));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  /**
   * A date of three numbers, the year first or last. With dots the day comes before the month; with
   * other marks only where one of the two cannot be a month, or both are the same.
   */
  static Optional<LocalDate> ofNumbers(int first, int second, int third, String mark) {
    if (first >= 1000) {
      return of(first, second, third);
    }
    if (third < 1000) {
      return Optional.empty();
    }
    if (mark.equals(".") || first > 12 || first == second) {
      return of(third, second, first);
    }
    return second > 12 ? of(third, first, second) : Optional.empty();
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    if (year < 1000 || year > 2199) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
