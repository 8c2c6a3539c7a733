package org.dateline;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name the columns of tables and the keys of records. */
final class ColumnOptions {
  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column of a CSV table, or key of a JSON record, with the text.")
  private @Nullable String text;

  @Option(names = "--id-column", paramLabel = "NAME", description = "The same for the id.")
  private @Nullable String id;

  @Option(names = "--title-column", paramLabel = "NAME", description = "The same for the title.")
  private @Nullable String title;

  @Option(
      names = "--publisher-column",
      paramLabel = "NAME",
      description = "The same for the publisher.")
  private @Nullable String publisher;

  @Option(names = "--url-column", paramLabel = "NAME", description = "The same for the address.")
  private @Nullable String url;

  @Option(
      names = "--published-column",
      paramLabel = "NAME",
      description = "The same for the publication date.")
  private @Nullable String published;

  /** The named ones, by what they hold. */
  Map<String, String> columns() {
    Map<String, String> columns = new TreeMap<>();
    put(columns, "text", text);
    put(columns, "id", id);
    put(columns, "title", title);
    put(columns, "publisher", publisher);
    put(columns, "url", url);
    put(columns, "published", published);
    return columns;
  }

  private static void put(Map<String, String> columns, String meaning, @Nullable String column) {
    if (column != null) {
      columns.put(meaning, column);
    }
  }
}
