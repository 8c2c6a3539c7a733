package org.dateline.review;

import java.util.Map;

/**
 * What was decided, with enough around it to find it again in another version of the article.
 *
 * <p>Follows the selectors of the W3C Web Annotation model: a position, and the exact text between
 * a prefix and a suffix.
 *
 * @param sha256 of the article's text
 * @param start in code points
 * @param end in code points, half-open
 * @param extraction the values that the row stood for when it was decided
 */
record Anchor(
    String sheet,
    String id,
    String article,
    String sha256,
    int start,
    int end,
    String text,
    String prefix,
    String suffix,
    String sentence,
    Fields extraction) {
  static final int CONTEXT = 32;

  /** The anchor of a row in its article's text. */
  static Anchor of(Row row, ArticleText text) {
    int start = text.bounded(row.number("start"));
    int end = Math.max(start, text.bounded(row.number("end")));
    return new Anchor(
        row.sheet().label(),
        row.get("id"),
        row.get("article"),
        text.sha256(),
        start,
        end,
        text.slice(start, end),
        text.slice(text.bounded(start - CONTEXT), start),
        text.slice(end, text.bounded(end + CONTEXT)),
        row.get("sentence"),
        row.extraction());
  }

  /** What stays the same as long as the text does. */
  Map.Entry<String, String> subject() {
    return Map.entry(sheet, id.isEmpty() ? sha256 + ' ' + start + ' ' + end : id);
  }
}
