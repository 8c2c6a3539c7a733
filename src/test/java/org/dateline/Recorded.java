package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of short texts, recorded beside the tests that read them, so that these run without
 * the models.
 *
 * <p>{@code mvn test -Drecordings.update} annotates with the models what is not recorded yet, or in
 * an earlier form.
 */
public final class Recorded {
  static final String FILE = "recorded.tsv";
  private static final boolean UPDATE = System.getProperty("recordings.update") != null;
  private static final Map<Path, Map<String, String>> FILES = new ConcurrentHashMap<>();
  private static @Nullable CoreNlpAnnotator annotator;

  private Recorded() {}

  /** The annotated text, every sentence parsed; its recording lies in the owner's package. */
  public static AnnotatedArticle text(Class<?> owner, String text) {
    return article(owner, Article.of("case", text));
  }

  /** The annotated article, every sentence parsed; its recording lies in the owner's package. */
  public static AnnotatedArticle article(Class<?> owner, Article article) {
    Path file = Path.of("src/test/resources", owner.getPackageName().replace('.', '/'), FILE);
    Map<String, String> recordings = FILES.computeIfAbsent(file, Recorded::read);
    String recording;
    synchronized (recordings) {
      recording = recordings.get(article.text());
      if (UPDATE && (recording == null || !Recording.isCurrent(recording))) {
        recording = Recording.write(annotator().annotate(article));
        recordings.put(article.text(), recording);
        write(file, recordings);
      }
    }
    if (recording == null) {
      throw new IllegalStateException(
          file
              + " has no recording of \""
              + article.text()
              + "\"; run mvn test -Drecordings.update");
    }
    return Recording.read(article, recording);
  }

  private static synchronized CoreNlpAnnotator annotator() {
    if (annotator == null) {
      annotator = new CoreNlpAnnotator(sentence -> true);
    }
    return annotator;
  }

  /** Every recorded text of a file, and its recording. */
  public static Map<String, String> read(Path file) {
    Map<String, String> recordings = new TreeMap<>();
    if (!Files.exists(file)) {
      return recordings;
    }
    try {
      for (String block : Files.readString(file).split("(?m)^= ")) {
        int end = block.indexOf('\n');
        if (end > 0) {
          recordings.put(block.substring(0, end).translateEscapes(), block.substring(end + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return recordings;
  }

  private static void write(Path file, Map<String, String> recordings) {
    StringBuilder blocks = new StringBuilder();
    recordings.forEach(
        (text, recording) ->
            blocks
                .append("= ")
                .append(text.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n')
                .append(recording));
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
