package org.dateline.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Anchors a row that came back from a spreadsheet, whose cells may have been changed by it.
 *
 * <p>Only what is certain goes into the anchor: the place where the text agrees with it, and values
 * that look as Dateline writes them.
 */
final class EditedAnchor {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern TIMEX = Pattern.compile("[0-9XPT][0-9A-Z:+.-]*(/[0-9X]{4}-.*)?");
  private static final Set<String> NUMBERS =
      Set.of("value", "low", "high", "latitude", "longitude");

  private EditedAnchor() {}

  static Anchor of(Row row, ArticleText text) {
    int start = row.number("start");
    int end = row.number("end");
    boolean placed = end > start && text.bounded(end) == end && agrees(row, text, start, end);
    Anchor anchor = Anchor.of(row, text);
    return new Anchor(
        anchor.sheet(),
        anchor.id(),
        anchor.article(),
        placed ? anchor.sha256() : "",
        placed ? start : 0,
        placed ? end : 0,
        placed ? anchor.text() : words(row),
        placed ? anchor.prefix() : "",
        placed ? anchor.suffix() : "",
        anchor.sentence(),
        certain(row, text));
  }

  private static boolean agrees(Row row, ArticleText text, int start, int end) {
    String words = words(row);
    String there = text.slice(start, end);
    String sentence = row.get("sentence");
    return words.equals(there) || sentence.isEmpty() || letters(sentence).contains(letters(there));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String words(Row row) {
    String column =
        row.sheet() == ReviewSheet.CLAIMS
            ? "claim"
            : row.sheet().namesSomething() ? "name" : "text";
    return row.get(column);
  }

  private static Fields certain(Row row, ArticleText text) {
    Map<String, String> values = new LinkedHashMap<>();
    row.extraction()
        .values()
        .forEach(
            (column, value) -> {
              if (certain(row.sheet(), column, value, text)) {
                values.put(column, value);
              }
            });
    return new Fields(values);
  }

  private static boolean certain(ReviewSheet sheet, String column, String value, ArticleText text) {
    if (value.isEmpty()) {
      return true;
    }
    if (column.equals("value") && sheet == ReviewSheet.DATES) {
      return TIMEX.matcher(value).matches();
    }
    return NUMBERS.contains(column)
        ? NUMBER.matcher(value).matches()
        : value.chars().allMatch(c -> c < 128) || text.text().contains(value);
  }
}
