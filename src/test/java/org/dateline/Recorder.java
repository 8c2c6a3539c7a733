package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.text.Article;
import org.dateline.text.Recording;

/** Records the annotations of a folder of articles, every sentence parsed. */
public final class Recorder {
  private Recorder() {}

  /**
   * @param arguments pairs of folders: articles, recordings
   */
  public static void main(String[] arguments) throws IOException {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(sentence -> true);
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      Path out = Files.createDirectories(Path.of(arguments[i + 1]));
      for (Article article : ReadArticles.below(Path.of(arguments[i]))) {
        Files.writeString(
            out.resolve(article.id() + ".tsv"), Recording.write(annotator.annotate(article)));
      }
    }
  }
}
