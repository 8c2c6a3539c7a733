package org.dateline.files;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a folder's metadata.csv says of its files: title, publisher, url, published. */
record Metadata(Map<String, Map<String, String>> articles) {
  static final String FILE = "metadata.csv";

  Metadata {
    articles = Map.copyOf(articles);
  }

  /**
   * The folder's metadata; empty where it has none.
   *
   * @throws IOException naming the file where it is not CSV
   */
  static Metadata of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new Metadata(Map.of());
    }
    Map<String, Map<String, String>> articles = new HashMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        articles.put(row.getOrDefault("article", ""), Map.copyOf(row));
      }
    } catch (CsvValidationException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return new Metadata(articles);
  }

  /** What is said of a file, by its name with or without its extension. */
  Map<String, String> about(String name) {
    Map<String, String> whole = articles.getOrDefault(name, Map.of());
    return whole.isEmpty() ? articles.getOrDefault(Input.stem(name), Map.of()) : whole;
  }
}
