package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.readers.ArticleReader;
import org.dateline.readers.Failure;
import org.dateline.readers.Input;
import org.dateline.readers.Inputs;
import org.dateline.readers.Reading;
import org.dateline.readers.Sink;
import org.dateline.text.Article;

/** Reads the articles of tests, in which nothing may fail. */
final class ReadArticles {
  private ReadArticles() {}

  static List<Article> below(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Input input : Inputs.list(List.of(folder), Path.of("out")).files()) {
      articles.addAll(of(input));
    }
    return articles;
  }

  static List<Article> of(Input input) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader()
        .read(
            input,
            new Sink() {
              @Override
              public void article(Reading reading) {
                articles.add(reading.article());
              }

              @Override
              public void failure(Failure failure) {
                throw new IllegalStateException(failure.toString());
              }
            });
    return articles;
  }
}
