package org.dateline.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the sheets of a run say of each article. */
interface RunLines {
  /** The lines of articles.csv by article, in its order. */
  Map<String, Map<String, String>> articles();

  /** The lines of conflicts.csv by id. */
  Map<String, Map<String, String>> conflicts();

  ArticleText text(String article) throws IOException;

  /** The lines of a sheet about an article. */
  List<Map<String, String>> lines(String sheet, String article) throws IOException;

  /** The rows of an article that are decided one by one, as the sheets show them. */
  default List<Row> rows(String article) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (ReviewSheet sheet : ReviewSheet.values()) {
      lines(sheet.label(), article).forEach(cells -> rows.add(new Row(sheet, cells)));
    }
    return rows;
  }
}
