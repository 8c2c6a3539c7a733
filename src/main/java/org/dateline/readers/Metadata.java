package org.dateline.readers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a folder's metadata.csv says of its files: title, publisher, url, published. */
record Metadata(Map<String, Map<String, String>> articles) {
  static final String FILE = "metadata.csv";
  static final Metadata NONE = new Metadata(Map.of());
  private static final long LARGEST = 200L << 20;

  Metadata {
    articles = Map.copyOf(articles);
  }

  /**
   * The folder's metadata; none where it has no such file.
   *
   * @throws ReadException where the file is not CSV
   */
  static Metadata of(Path folder) throws ReadException, IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    return read(() -> Files.newInputStream(file));
  }

  static Metadata read(Resource.Content file) throws ReadException, IOException {
    try (InputStream stream = new RationedStream(file.open(), LARGEST)) {
      return new Metadata(articles(new Table(Charsets.reader(stream))));
    }
  }

  private static Map<String, Map<String, String>> articles(Table table)
      throws ReadException, IOException {
    Map<String, Map<String, String>> articles = new HashMap<>();
    for (Optional<Map<String, String>> row = table.row(); row.isPresent(); row = table.row()) {
      Map<String, String> about = new HashMap<>();
      row.get().forEach((key, value) -> about.put(key.toLowerCase(Locale.ROOT), value));
      articles.put(about.getOrDefault("article", ""), Map.copyOf(about));
    }
    return articles;
  }

  /** What is said of a file, by its name with or without its extension. */
  Map<String, String> about(String name) {
    Map<String, String> whole = articles.getOrDefault(name, Map.of());
    return whole.isEmpty() ? articles.getOrDefault(ArticleId.stem(name), Map.of()) : whole;
  }
}
