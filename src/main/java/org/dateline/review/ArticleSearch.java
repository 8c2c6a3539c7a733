package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the articles of a run that hold some words; the last answer is kept for its next page. */
final class ArticleSearch {
  private final Path folder;
  private String query = "";
  private Set<String> hits = Set.of();

  ArticleSearch(Path folder) {
    this.folder = folder;
  }

  /** Which articles hold the words in their id, title or rows; all where there are none. */
  Predicate<String> hits(RunIndex index, String asked) throws IOException {
    String words = asked.strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return article -> true;
    }
    if (!words.equals(query)) {
      hits = search(index, words);
      query = words;
    }
    return hits::contains;
  }

  private Set<String> search(RunIndex index, String words) throws IOException {
    Set<String> found = new HashSet<>();
    index
        .articles()
        .forEach(
            (id, cells) -> {
              if (holds(id, words) || holds(cells.getOrDefault("title", ""), words)) {
                found.add(id);
              }
            });
    for (ReviewSheet sheet : ReviewSheet.values()) {
      SheetFile.read(
          folder,
          sheet,
          (article, rows) -> {
            if (rows.stream().anyMatch(row -> holds(row, words))) {
              found.add(article);
            }
          });
    }
    return found;
  }

  private static boolean holds(Row row, String words) {
    return List.of("name", "text", "claim", "source", "what", "value").stream()
        .anyMatch(column -> holds(row.get(column), words));
  }

  private static boolean holds(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words);
  }
}
