package org.dateline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes every sheet and column of a run as a Frictionless Data Package. */
final class DataPackage {
  private DataPackage() {}

  static String json() {
    List<Object> resources = new ArrayList<>();
    ArticleSheets.sheets().forEach(sheet -> resources.add(resource(sheet)));
    resources.add(resource(Sheets.CONFLICTS));
    resources.add(resource(Sheets.FAILURES));
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", "dateline-sheets");
    description.put(
        "description",
        "Who, where, how many, when, says who: the facts that news articles report.");
    description.put("resources", resources);
    return RunRecord.write(description);
  }

  private static Map<String, Object> resource(Sheet<?> sheet) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", sheet.name());
    resource.put("path", sheet.name() + ".csv");
    resource.put("description", sheet.description());
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    resource.put("schema", Map.of("fields", fields(sheet)));
    return resource;
  }

  private static List<Object> fields(Sheet<?> sheet) {
    List<Object> fields = new ArrayList<>();
    for (Column<?> column : sheet.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", "string");
      field.put("description", column.description());
      fields.add(field);
    }
    return fields;
  }
}
