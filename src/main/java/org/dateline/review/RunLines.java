package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the sheets of a run say of each article. */
abstract class RunLines {
  /** The sheets with lines of articles, the longest first: no thread is left with it at the end. */
  static final List<String> SHEETS =
      List.of("mentions", "claims", "dates", "figures", "people", "places", "organisations");

  final Path folder;
  private final Map<String, Map<String, String>> articles;
  private final Map<String, Map<String, String>> conflicts;

  RunLines(Path folder) throws IOException {
    this.folder = folder;
    articles = Table.byKey(SheetFile.path(folder, "articles"), "article");
    conflicts = Table.byKey(SheetFile.path(folder, "conflicts"), "id");
  }

  /** The lines of articles.csv by article, in its order. */
  Map<String, Map<String, String>> articles() {
    return articles;
  }

  /** The lines of conflicts.csv by id. */
  Map<String, Map<String, String>> conflicts() {
    return conflicts;
  }

  ArticleText text(String article) throws IOException {
    return ArticleText.read(folder, article);
  }

  /** The lines of a sheet about an article. */
  abstract List<Map<String, String>> lines(String sheet, String article) throws IOException;

  /** The rows of an article that are decided one by one, as the sheets show them. */
  List<Row> rows(String article) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (ReviewSheet sheet : ReviewSheet.values()) {
      lines(sheet.label(), article).forEach(cells -> rows.add(new Row(sheet, cells)));
    }
    return rows;
  }
}
