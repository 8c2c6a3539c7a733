package org.dateline.readers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a JSON object for a record: each of its values as a text. */
final class JsonRecord {
  private JsonRecord() {}

  static Map<String, String> of(JsonNode node) {
    Map<String, String> record = new LinkedHashMap<>();
    node.properties().forEach(entry -> record.put(entry.getKey(), text(entry.getValue())));
    return record;
  }

  /** A list of texts is one text of so many paragraphs; of an object its name counts. */
  static String text(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(part.isContainerNode() ? text(part) : part.asText("")));
      return String.join("\n\n", parts);
    }
    if (node.isObject()) {
      return node.hasNonNull("name") ? text(node.get("name")) : "";
    }
    return node.isNull() ? "" : node.asText("");
  }
}
