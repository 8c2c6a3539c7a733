package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.dates.PublicationFinder;
import org.dateline.readers.Failure;
import org.dateline.readers.Language;
import org.dateline.readers.Reading;
import org.dateline.readers.Sink;
import org.dateline.text.Article;

/** Takes what a reader gives of a file, numbers it, and leaves out what is not to be extracted. */
final class Intake implements Sink {
  private final int file;
  private final long start;
  private final TaskOptions options;
  private final Consumer<ReadArticle> taker;
  private final PublicationFinder publication = new PublicationFinder();
  private long ordinal;

  /**
   * @param start where in the file the reader began
   * @param ordinal the number of what it gives first
   */
  Intake(int file, long start, long ordinal, TaskOptions options, Consumer<ReadArticle> taker) {
    this.file = file;
    this.start = start;
    this.ordinal = ordinal;
    this.options = options;
    this.taker = taker;
  }

  @Override
  public void article(Reading reading) {
    String language = Language.of(reading.article().text());
    Optional<Failure> refused = Language.refusal(reading, language);
    if (refused.isPresent() && !options.anyLanguage()) {
      failure(refused.get());
      return;
    }
    Article article = reading.article();
    Article dated =
        article.publishedAs(publication.find(article).or(() -> options.publication()));
    List<Failure> losses = new ArrayList<>(reading.losses());
    Reading taken = new Reading(reading.input(), dated, losses);
    taker.accept(ReadArticle.of(key(), language, taken));
  }

  @Override
  public void failure(Failure failure) {
    taker.accept(ReadArticle.of(key(), failure));
  }

  private ArticleKey key() {
    return new ArticleKey(file, start, ordinal++);
  }
}
