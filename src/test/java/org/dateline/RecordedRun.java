package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.facts.FactExtractor;
import org.dateline.files.RunFolder;
import org.dateline.files.RunRecord;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.Recording;
import org.dateline.text.Sentence;

/** Extracts from recorded annotations instead of from the models: for experiments. */
public final class RecordedRun {
  private RecordedRun() {}

  /**
   * @param arguments triples of folders: articles, recordings, sheets
   */
  public static void main(String[] arguments) throws IOException {
    FactExtractor extractor = new FactExtractor();
    for (int i = 0; i + 2 < arguments.length; i += 3) {
      Path recordings = Path.of(arguments[i + 1]);
      RunRecord record = new RunRecord("", Map.of(), Map.of(), Map.of());
      try (RunFolder folder = RunFolder.open(Path.of(arguments[i + 2]), record)) {
        for (Article article : ReadArticles.below(Path.of(arguments[i]))) {
          String recording = Files.readString(recordings.resolve(article.id() + ".tsv"));
          folder.add(extractor.extract(gated(extractor, Recording.read(article, recording))));
        }
        folder.finish();
      }
    }
  }

  /** The article with only those parses that a run would have made. */
  private static AnnotatedArticle gated(FactExtractor extractor, AnnotatedArticle article) {
    return new AnnotatedArticle(
        article.article(),
        article.sentences().stream()
            .map(
                s ->
                    extractor.needsParse(s)
                        ? s
                        : new Sentence(
                            s.number(), s.paragraph(), s.span(), s.tokens(), Optional.empty()))
            .toList());
  }
}
