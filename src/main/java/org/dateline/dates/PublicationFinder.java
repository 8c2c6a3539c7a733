package org.dateline.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.dateline.text.Publication.From;

/**
 * Finds when an article was published: from what is known of it, else from a line of its text that
 * says so ("Published On 27 Feb 2026"), its agency dateline ("KYIV, Feb. 27 (Reuters) -"), or its
 * address or file name.
 */
public final class PublicationFinder {
  /** How far into the text a dateline may stand, in UTF-16 units. */
  private static final int HEAD = 1500;

  /** Time zones, embargoes and updates set dates this far apart without a contradiction. */
  private static final int TOLERATED_DAYS = 1;

  private static final Pattern PUBLISHED_LINE =
      Pattern.compile(
          "(?im)^\\W{0,3}(?:(?:first |last )?(?:published|posted|updated|issued|released)\\b"
              + "|date(?:d|line)?\\s*:)[^\\n]{0,20}?(?<date>[^\\n]{6,60})$");
  private static final Pattern BARE_LINE =
      Pattern.compile(
          "(?m)^[ \\t]*(?<date>(?:\\p{L}{3,9},? )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d"
              + "|\\d{1,2}([/.])\\d{1,2}\\2\\d{4})[^\\n]{0,30})$");
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.?";
  private static final String YEARLESS = MONTH + " \\d{1,2}|\\d{1,2} " + MONTH;
  private static final String FULL =
      "(?:\\p{L}{6,9}, )?(?:" + MONTH + " \\d{1,2}, \\d{4}|\\d{1,2} " + MONTH + ",? \\d{4})";
  private static final String CITY = "(?m)^[ \\t]*\\p{Lu}[\\p{Lu}\\p{L}.' /-]{1,60}";
  private static final String AGENCY = " ?(?:\\([^)\\n]{2,40}\\)|/[^/\\n]{2,30}/)";
  private static final String DASH = " ?(?:--?|–|—|_|:)";
  private static final String DATE = "(?<date>" + FULL + "|" + YEARLESS + ")";

  /** "KYIV, Feb. 27 (Reuters) -"; "ODESA (AP) - May 3, 2026 -"; "Feb 27 (Reuters) -". */
  private static final List<Pattern> DATELINES =
      Stream.of(
              CITY + ",(?: [\\p{L}. ]{2,25},)? " + DATE + "(?:" + AGENCY + ")?" + DASH,
              CITY
                  + "(?:, [\\p{L}. ]{2,25})?(?:"
                  + AGENCY
                  + ")?"
                  + DASH
                  + " (?<date>"
                  + FULL
                  + ")(?:"
                  + DASH
                  + "|$)",
              "(?m)^[ \\t]*" + DATE + AGENCY + DASH,
              "(?m)^[ \\t]*(?<date>" + FULL + ")" + DASH + " ")
          .map(Pattern::compile)
          .toList();

  /**
   * When an article was published, and what speaks against it.
   *
   * @param contradictions sentences for the reader of the sheets, each naming another date and
   *     where it stands; empty where all agree
   */
  public record Found(Optional<Publication> publication, List<String> contradictions) {
    public Found {
      contradictions = List.copyOf(contradictions);
    }
  }

  /** When the article was published; empty where nothing says so. */
  public Optional<Publication> find(Article article) {
    return compare(article).publication();
  }

  /** The same, with the dates that contradict it. What was known beforehand wins over the text. */
  public Found compare(Article article) {
    List<Publication> candidates = new ArrayList<>();
    article.published().ifPresent(candidates::add);
    Optional<LocalDate> named = PrintedDate.inName(article.id());
    Optional<LocalDate> address = PrintedDate.inName(article.url());
    Optional<LocalDate> year =
        article.published().map(Publication::date).or(() -> named).or(() -> address);
    dateline(article.text(), year)
        .ifPresent(date -> candidates.add(new Publication(date, From.DATELINE)));
    address.ifPresent(date -> candidates.add(new Publication(date, From.METADATA)));
    named.ifPresent(date -> candidates.add(new Publication(date, From.FILENAME)));
    return candidates.isEmpty()
        ? new Found(Optional.empty(), List.of())
        : new Found(Optional.of(candidates.get(0)), contradictions(candidates));
  }

  private static List<String> contradictions(List<Publication> candidates) {
    Publication winner = candidates.get(0);
    return candidates.stream()
        .skip(1)
        .filter(other -> apart(winner, other) > TOLERATED_DAYS)
        .map(
            other ->
                "published "
                    + winner.date()
                    + " ("
                    + source(winner)
                    + "), but the "
                    + source(other)
                    + " says "
                    + other.date())
        .distinct()
        .toList();
  }

  private static long apart(Publication one, Publication other) {
    return Math.abs(one.date().toEpochDay() - other.date().toEpochDay());
  }

  private static String source(Publication publication) {
    return switch (publication.from()) {
      case METADATA -> "metadata";
      case DATELINE -> "dateline";
      case FILENAME -> "file name";
      case OPTION -> "option";
    };
  }

  /**
   * A dateline without its year takes it from a date known otherwise; without one it says nothing.
   */
  private static Optional<LocalDate> dateline(String text, Optional<LocalDate> known) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return line(PUBLISHED_LINE, head)
        .or(() -> line(BARE_LINE, head))
        .or(() -> agencyDateline(head, known));
  }

  private static Optional<LocalDate> line(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? PrintedDate.parse(matcher.group("date")) : Optional.empty();
  }

  private static Optional<LocalDate> agencyDateline(String head, Optional<LocalDate> known) {
    Optional<String> first =
        DATELINES.stream()
            .map(pattern -> pattern.matcher(head))
            .filter(Matcher::find)
            .min(Comparator.comparingInt(Matcher::start))
            .map(matcher -> matcher.group("date"));
    return first.flatMap(printed -> dated(printed, known));
  }

  private static Optional<LocalDate> dated(String printed, Optional<LocalDate> known) {
    return PrintedDate.parse(printed)
        .or(
            () ->
                known.flatMap(
                    date ->
                        PrintedDate.parse(printed + ", " + date.getYear())
                            .or(() -> PrintedDate.parse(printed + " " + date.getYear()))
                            .map(day -> nearest(MonthDay.from(day), date))));
  }

  /** A dateline of December 31 on an article of January 1 is of the year before. */
  private static LocalDate nearest(MonthDay day, LocalDate known) {
    LocalDate best = day.atYear(known.getYear());
    for (int year = known.getYear() - 1; year <= known.getYear() + 1; year++) {
      LocalDate candidate = day.atYear(year);
      if (Math.abs(candidate.toEpochDay() - known.toEpochDay())
          < Math.abs(best.toEpochDay() - known.toEpochDay())) {
        best = candidate;
      }
    }
    return best;
  }
}
