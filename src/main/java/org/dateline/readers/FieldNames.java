package org.dateline.readers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;

/** Knows which column of a table, or key of a record, holds the text, the title and so on. */
final class FieldNames {
  static final String TEXT = "text";
  static final String ID = "id";

  private static final List<Lexicon.Entry> USUAL =
      Lexicon.load(FieldNames.class, "fields.tsv").entries();

  private final Map<String, String> named;

  /**
   * @param named the column of a meaning (text, title, publisher, url, published, id) where the
   *     user named one
   */
  FieldNames(Map<String, String> named) {
    this.named = Map.copyOf(named);
  }

  /** What a record says, by meaning; what has no meaning here is left out. */
  Map<String, String> read(Map<String, String> record) {
    Map<String, String> lower = new HashMap<>();
    record.forEach((key, value) -> lower.put(key.strip().toLowerCase(Locale.ROOT), value));
    Map<String, String> read = new LinkedHashMap<>();
    for (Lexicon.Entry usual : USUAL) {
      String value = lower.getOrDefault(usual.get("field"), "");
      if (!value.isBlank()) {
        read.merge(usual.get("meaning"), value, (one, other) -> better(usual, one, other));
      }
    }
    named.forEach(
        (meaning, column) ->
            read.put(meaning, lower.getOrDefault(column.toLowerCase(Locale.ROOT), "")));
    return read;
  }

  /** Of several texts the longest is the article's; else the first field counts. */
  private static String better(Lexicon.Entry usual, String one, String other) {
    return usual.get("meaning").equals(TEXT) && other.length() > one.length() ? other : one;
  }

  /** What is wrong with a table of these columns, if it has none that can hold the text. */
  Optional<String> missing(List<String> columns) {
    Map<String, String> record = new HashMap<>();
    columns.forEach(column -> record.put(column, "x"));
    return read(record).getOrDefault(TEXT, "").isEmpty()
        ? Optional.of("no column holds the text; name it with --text-column")
        : Optional.empty();
  }
}
