package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.files.ArticleReader;
import org.dateline.files.Input;
import org.dateline.files.Inputs;
import org.dateline.files.ReadException;
import org.dateline.text.Article;
import org.dateline.text.Recording;

/** Records the annotations of a folder of articles, every sentence parsed. */
public final class Recorder {
  private Recorder() {}

  /**
   * @param arguments pairs of folders: articles, recordings
   */
  public static void main(String[] arguments) throws IOException, ReadException {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(sentence -> true);
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      Path out = Files.createDirectories(Path.of(arguments[i + 1]));
      for (Input input : Inputs.list(List.of(Path.of(arguments[i])))) {
        Article article = new ArticleReader().read(input);
        Files.writeString(
            out.resolve(article.id() + ".tsv"), Recording.write(annotator.annotate(article)));
      }
    }
  }
}
