package org.dateline.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values of columns in one cell: {@code value=20000; source=Reuters}.
 *
 * <p>In a value, a semicolon and a backslash have a backslash before them.
 */
record Fields(Map<String, String> values) {
  static final Fields NONE = new Fields(Map.of());

  Fields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The fields of a cell that Dateline wrote; parts without a name are left out. */
  static Fields parse(String cell) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : parts(cell)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return new Fields(values);
  }

  /** The parts between semicolons and line breaks, their backslashes resolved. */
  static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        i++;
        part.append(cell.charAt(i) == 'n' ? '\n' : cell.charAt(i));
      } else if (c == ';' || c == '\n') {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Fields with(Fields other) {
    Map<String, String> both = new LinkedHashMap<>(values);
    both.putAll(other.values);
    return new Fields(both);
  }

  /** Whether a field that both have differs. */
  boolean differs(Fields other) {
    return values.entrySet().stream()
        .anyMatch(
            field ->
                other.values.containsKey(field.getKey())
                    && !other.get(field.getKey()).equals(field.getValue()));
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(field -> field.getKey() + '=' + escape(field.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n");
  }
}
