package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Annotator;
import org.dateline.text.Article;
import org.dateline.text.Recording;
import org.junit.jupiter.api.Test;

/**
 * Holds the fast engine to the annotations of CoreNLP's own code, every sentence parsed.
 *
 * <p>Over the example article, and over the folder of texts that {@code -Dparity.articles} names
 * and the samples beside the project where they are there.
 */
class EngineParityIT {
  private static final Path SAMPLES = Path.of("../shared/samples/articles.jsonl");

  private final Annotator fast = Engine.FAST.annotator(sentence -> true);
  private final Annotator reference = Engine.CORENLP.annotator(sentence -> true);

  @Test
  void bothEnginesAnnotateTheSame() throws IOException {
    List<Article> articles = articles();
    List<String> differences =
        articles.parallelStream().flatMap(article -> differences(article).stream()).toList();
    assertEquals(List.of(), differences, "over " + articles.size() + " articles");
  }

  private List<String> differences(Article article) {
    List<String> expected = lines(reference, article);
    List<String> found = lines(fast, article);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String line = i < expected.size() ? expected.get(i) : "";
      String other = i < found.size() ? found.get(i) : "";
      if (!line.equals(other)) {
        differences.add(article.id() + ": CoreNLP " + line + ", fast " + other);
      }
    }
    return differences;
  }

  private static List<String> lines(Annotator annotator, Article article) {
    return Recording.write(annotator.annotate(article)).lines().toList();
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>(texts(Path.of("data")));
    String folder = System.getProperty("parity.articles", "");
    if (!folder.isEmpty()) {
      articles.addAll(texts(Path.of(folder)));
    }
    if (Files.exists(SAMPLES)) {
      ObjectMapper mapper = new ObjectMapper();
      for (String line : Files.readAllLines(SAMPLES)) {
        JsonNode sample = mapper.readTree(line);
        articles.add(Article.of(sample.path("id").asText(), sample.path("text").asText()));
      }
    }
    return articles;
  }

  private static List<Article> texts(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Article.of(file.toString(), Files.readString(file)));
      }
    }
    return articles;
  }
}
