package org.dateline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Describes every sheet and column of a run as a Frictionless Data Package. */
public final class DataPackage {
  // Wherever they stand, and then in one sheet only: elsewhere the same column holds words or ids.
  private static final Set<String> INTEGERS =
      Set.of("start", "end", "sentence_no", "mentions", "metonym_mentions", "words", "sentences");
  private static final Set<String> NUMBERS =
      Set.of("low", "high", "latitude", "longitude", "confidence");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("figures.value", "number"),
          Map.entry("people.claims", "integer"),
          Map.entry("articles.published", "date"),
          Map.entry("articles.people", "integer"),
          Map.entry("articles.places", "integer"),
          Map.entry("articles.organisations", "integer"),
          Map.entry("articles.figures", "integer"),
          Map.entry("articles.dates", "integer"),
          Map.entry("articles.claims", "integer"),
          Map.entry("articles.unverified", "integer"),
          Map.entry("articles.disputed", "integer"));

  private final List<Object> resources = new ArrayList<>();

  static String json() {
    DataPackage description = new DataPackage();
    List<Sheet<?>> sheets = new ArrayList<>(ArticleSheets.sheets());
    sheets.addAll(List.of(Sheets.CONFLICTS, Sheets.FAILURES));
    for (Sheet<?> sheet : sheets) {
      description.addCsv(sheet.name(), sheet.description(), columns(sheet), sheet.name() + ".csv");
    }
    return description.text();
  }

  /**
   * Adds a table whose files are CSV, with a header each.
   *
   * @param columns what each holds, in their order
   * @param path a path as text, or several as a list, below the folder of the description
   */
  public void addCsv(String name, String description, Map<String, String> columns, Object path) {
    Map<String, Object> resource = resource("tabular-data-resource", name, path, description);
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    resource.put("schema", Map.of("fields", fields(columns, column -> type(name, column))));
    resources.add(resource);
  }

  private static String type(String sheet, String column) {
    if (INTEGERS.contains(column)) {
      return "integer";
    }
    return NUMBERS.contains(column) ? "number" : TYPES.getOrDefault(sheet + '.' + column, "string");
  }

  /** Adds a table whose files are Parquet. */
  public void addParquet(
      String name, String description, Map<String, String> columns, Object path) {
    Map<String, Object> resource = resource("data-resource", name, path, description);
    resource.put("format", "parquet");
    resource.put("schema", Map.of("fields", fields(columns, column -> "string")));
    resources.add(resource);
  }

  private static Map<String, Object> resource(
      String profile, String name, Object path, String description) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", profile);
    resource.put("name", name);
    resource.put("path", path);
    resource.put("description", description);
    return resource;
  }

  /** What each column of a sheet holds, in their order. */
  public static Map<String, String> columns(Sheet<?> sheet) {
    Map<String, String> columns = new LinkedHashMap<>();
    sheet.columns().forEach(column -> columns.put(column.name(), column.description()));
    return columns;
  }

  private static List<Object> fields(Map<String, String> columns, UnaryOperator<String> type) {
    List<Object> fields = new ArrayList<>();
    columns.forEach(
        (name, description) -> {
          Map<String, Object> field = new LinkedHashMap<>();
          field.put("name", name);
          field.put("type", type.apply(name));
          field.put("description", description);
          fields.add(field);
        });
    return fields;
  }

  /** The description as JSON. */
  public String text() {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", "dateline-sheets");
    description.put(
        "description",
        "Who, where, how many, when, says who: the facts that news articles report.");
    description.put("resources", resources);
    return RunRecord.write(description);
  }
}
