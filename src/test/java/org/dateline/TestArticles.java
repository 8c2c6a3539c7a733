package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.FactExtractor;
import org.dateline.files.RunFolder;
import org.dateline.files.RunRecord;
import org.dateline.readers.Input;
import org.dateline.text.Article;
import org.dateline.text.Recording;

/** The articles that tests read, each in a folder with its recorded annotations and its sheets. */
final class TestArticles {
  static final Path FOLDER = Path.of("src/test/resources/org/dateline/articles");
  static final String TEXT = "article.txt";
  static final String ANNOTATIONS = "annotations.tsv";

  private static final FactExtractor EXTRACTOR = new FactExtractor();

  private TestArticles() {}

  static List<String> names() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article read(String name) {
    return ReadArticles.of(new Input(name, name, FOLDER.resolve(name).resolve(TEXT))).get(0);
  }

  static ArticleFacts facts(String name) {
    try {
      String recording = Files.readString(FOLDER.resolve(name).resolve(ANNOTATIONS));
      return EXTRACTOR.extract(Recording.read(read(name), recording));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the sheets of these articles, added in this order. */
  static void write(List<String> names, Path out) throws IOException {
    RunRecord record = new RunRecord("test", Map.of(), Map.of(), Map.of());
    try (RunFolder folder = RunFolder.open(out, record)) {
      for (String name : names) {
        folder.add(facts(name));
      }
      folder.finish();
    }
  }
}
