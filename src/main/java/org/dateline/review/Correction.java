package org.dateline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.claims.Claim;
import org.dateline.claims.Source;
import org.dateline.dates.DateMention;
import org.dateline.figures.Figure;

/**
 * What a reviewer says is right, read from a cell.
 *
 * @param fields what was understood, by column
 * @param problems what was not, and what is allowed
 */
record Correction(Fields fields, List<String> problems) {
  private static final Set<String> FIXED =
      Set.of(
          "id",
          "article",
          "start",
          "end",
          "sentence_no",
          "sentence",
          "rule",
          "text",
          Row.ORIGINAL,
          "decision",
          "correction",
          "reviewer",
          "note",
          "mentions",
          "figures",
          "people",
          "places",
          "dates",
          "within",
          "conflict",
          "equivalent_of");
  private static final Set<String> NUMBERS =
      Set.of("value", "low", "high", "latitude", "longitude");
  private static final Map<String, List<String>> OF_CLAIMS =
      Map.of(
          "status", words(Claim.Status.values(), Claim.Status::label),
          "quote", words(Claim.Quote.values(), Claim.Quote::label),
          "source_kind", words(Source.Kind.values(), Source.Kind::label),
          "anonymous", List.of("yes", "no"));
  private static final Map<String, List<String>> OF_FIGURES =
      Map.of(
          "status", words(Claim.Status.values(), Claim.Status::label),
          "qualifier", words(Figure.Qualifier.values(), Figure.Qualifier::label),
          "category", words(Figure.Category.values(), Figure.Category::label));
  private static final Map<String, List<String>> OF_DATES =
      Map.of("type", words(DateMention.Type.values(), DateMention.Type::name));
  private static final Pattern NAMED = Pattern.compile("(?s)(\\w+)\\s*[=＝:]\\s*(.*)");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?\\d{1,3}([,\\u00A0\\u202F ]\\d{3})+(\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})");

  Correction {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a cell: {@code field=value; …}, or a bare value for the sheet's main column.
   *
   * @param columns those of the sheet
   */
  static Correction parse(ReviewSheet sheet, List<String> columns, String cell) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String part : Fields.parts(cell)) {
      var named = NAMED.matcher(unquoted(part));
      String name = named.matches() ? named.group(1).toLowerCase(Locale.ROOT) : "";
      if (columns.contains(name) && !FIXED.contains(name)) {
        put(sheet, name, unquoted(named.group(2)), fields, problems);
      } else if (named.matches() && part.contains("=")) {
        problems.add(
            "correction \""
                + part
                + "\": no column \""
                + name
                + "\" to correct; allowed: "
                + String.join(", ", correctable(columns)));
      } else {
        put(sheet, bare(sheet, part), unquoted(part), fields, problems);
      }
    }
    return new Correction(new Fields(fields), problems);
  }

  /** The columns whose values it changes: the bounds of an exact value follow that. */
  Set<String> columns() {
    Set<String> columns = new HashSet<>(fields.values().keySet());
    if (columns.contains("value")) {
      columns.addAll(Set.of("low", "high"));
    }
    return columns;
  }

  /** Reads a value for a column, as a reviewer may have typed it into the column itself. */
  static Correction of(ReviewSheet sheet, String column, String value) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    put(sheet, column, value.strip(), fields, problems);
    return new Correction(new Fields(fields), problems);
  }

  static List<String> correctable(List<String> columns) {
    return columns.stream().filter(column -> !FIXED.contains(column)).toList();
  }

  private static <T> List<String> words(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toList();
  }

  /** The columns of a sheet that allow only some words, and these. */
  static Map<String, List<String>> choices(ReviewSheet sheet) {
    return switch (sheet) {
      case CLAIMS -> OF_CLAIMS;
      case FIGURES -> OF_FIGURES;
      case DATES -> OF_DATES;
      default -> Map.of();
    };
  }

  private static List<String> choices(ReviewSheet sheet, String column) {
    return choices(sheet).getOrDefault(column, List.of());
  }

  private static String bare(ReviewSheet sheet, String value) {
    boolean status = choices(sheet, "status").contains(value.toLowerCase(Locale.ROOT));
    return status ? "status" : sheet.main();
  }

  private static void put(
      ReviewSheet sheet,
      String column,
      String value,
      Map<String, String> fields,
      List<String> problems) {
    Optional<String> canonical = canonical(sheet, column, value);
    if (canonical.isPresent()) {
      fields.put(column, canonical.get());
    } else {
      problems.add(
          "correction of " + column + " \"" + value + "\"; allowed: " + allowed(sheet, column));
    }
  }

  private static String allowed(ReviewSheet sheet, String column) {
    if (!choices(sheet, column).isEmpty()) {
      return String.join(", ", choices(sheet, column));
    }
    return sheet == ReviewSheet.DATES
        ? "a date as 2022-11-11 (TIMEX3)"
        : "a plain number such as 20000 or 1.5";
  }

  /** The value as the sheets write it; empty where the column cannot hold it. */
  private static Optional<String> canonical(ReviewSheet sheet, String column, String value) {
    if (value.isEmpty()) {
      return Optional.of("");
    }
    List<String> choices = choices(sheet, column);
    if (!choices.isEmpty()) {
      return choices.stream().filter(choice -> choice.equalsIgnoreCase(value)).findFirst();
    }
    if (sheet == ReviewSheet.DATES && column.equals("value")) {
      return date(value);
    }
    return NUMBERS.contains(column) ? number(value) : Optional.of(value);
  }

  private static Optional<String> number(String value) {
    String plain =
        GROUPED.matcher(value).matches() ? value.replaceAll("[,\\u00A0\\u202F ]", "") : value;
    return Optional.of(plain).filter(number -> PLAIN.matcher(number).matches());
  }

  /** A spreadsheet's way of writing a date is taken where it can be read in one way only. */
  private static Optional<String> date(String value) {
    var date = DAY_MONTH_YEAR.matcher(value);
    if (!date.matches()) {
      return Optional.of(value).filter(timex -> timex.matches("[0-9XPTWSU][0-9A-Z:+./-]*"));
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    boolean dayFirst = date.group(2).equals(".") || first > 12 || first == second;
    if (!dayFirst && second <= 12) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            date.group(4),
            dayFirst ? second : first,
            dayFirst ? first : second));
  }

  private static String unquoted(String value) {
    String plain = value.strip();
    boolean quoted =
        plain.length() > 1
            && "\"“”„'‘’".indexOf(plain.charAt(0)) >= 0
            && "\"“”'‘’".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
  }
}
