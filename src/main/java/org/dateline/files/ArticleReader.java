package org.dateline.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.text.Article;
import org.dateline.text.Publication;

/** Reads plain-text articles from files and folders. */
public final class ArticleReader {
  private static final String FENCE = "---\n";

  /** The articles below a folder, or of one file, in the order of their ids. */
  public List<Article> read(Path input) throws IOException {
    Path root = Files.isDirectory(input) ? input : folder(input);
    List<Article> articles = new ArrayList<>();
    for (Path file : files(input)) {
      articles.add(article(root, file));
    }
    return articles;
  }

  private static Path folder(Path file) {
    return file.resolveSibling("");
  }

  private static List<Path> files(Path input) throws IOException {
    try (Stream<Path> paths = Files.walk(input)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static Article article(Path root, Path file) throws IOException {
    String id = id(root, file);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Path name = file.getFileName();
    Map<String, String> about =
        new HashMap<>(
            Metadata.of(folder(file)).about(name.toString().replaceFirst("\\.[^.]*$", "")));
    int body = 0;
    int end = text.indexOf("\n" + FENCE);
    if (text.startsWith(FENCE) && end > 0) {
      about.putAll(frontMatter(text.substring(FENCE.length(), end + 1)));
      body = end + 1 + FENCE.length();
    }
    return new Article(
        id,
        about.getOrDefault("title", ""),
        about.getOrDefault("publisher", ""),
        about.getOrDefault("url", ""),
        published(about.getOrDefault("published", "")),
        text.substring(body),
        List.of());
  }

  private static String id(Path root, Path file) {
    String path = root.relativize(file).toString();
    return path.replace('\\', '/').replaceFirst("\\.[^./]*$", "").replace('/', '_');
  }

  private static Map<String, String> frontMatter(String block) {
    Map<String, String> values = new HashMap<>();
    block
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
              }
            });
    return values;
  }

  private static Optional<Publication> published(String value) {
    try {
      return value.isBlank()
          ? Optional.empty()
          : Optional.of(
              new Publication(
                  LocalDate.parse(value.substring(0, Math.min(10, value.length()))),
                  Publication.From.METADATA));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
