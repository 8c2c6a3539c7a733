package org.dateline.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Deals out what an article gives to rows of {@link ArticleOutput}, so that none is large. */
final class OutputRows {
  // A task has several of them in memory, and Spark more than one copy of each.
  private static final int CHARACTERS = 1 << 20;

  private final List<Object> place;
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Object>> columns = new HashMap<>();
  private long characters;

  /**
   * @param place the values of the columns that all rows of the article share
   */
  OutputRows(List<Object> place, String text) {
    this.place = List.copyOf(place);
    this.text = text;
  }

  /** Adds a row of a sheet. */
  void add(String sheet, String[] cells) {
    put(sheet, cells, Arrays.stream(cells).mapToLong(String::length).sum());
  }

  /** Adds a row of {@link Conflicts#FIGURE}. */
  void addFigure(Row figure) {
    put(ArticleOutput.FIGURE_KEYS, figure, figure.toString().length());
  }

  private void put(String column, Object value, long length) {
    if (characters > CHARACTERS) {
      close();
    }
    columns.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
    characters += length;
  }

  /** The rows, at least one, in their order; only the first holds the text. */
  List<Row> rows() {
    if (rows.isEmpty() || !columns.isEmpty()) {
      close();
    }
    return rows;
  }

  private void close() {
    List<@Nullable Object> values = new ArrayList<>(place);
    values.add(rows.size());
    values.add(rows.isEmpty() ? text : null);
    String[] names = ArticleOutput.SCHEMA.fieldNames();
    for (String name : Arrays.asList(names).subList(values.size(), names.length)) {
      List<Object> column = columns.getOrDefault(name, List.of());
      values.add(
          name.equals(ArticleOutput.FIGURE_KEYS)
              ? column.toArray(new Row[0])
              : column.toArray(new String[0][]));
    }
    rows.add(RowFactory.create(values.toArray()));
    columns.clear();
    characters = 0;
  }
}
