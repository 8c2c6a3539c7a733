package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.dates.PublicationFinder;
import org.dateline.facts.Ids;
import org.dateline.files.Copies;
import org.dateline.files.RunFolder;
import org.dateline.files.Standing;
import org.dateline.files.Waiting;
import org.dateline.readers.ArticleId;
import org.dateline.readers.ArticleReader;
import org.dateline.readers.Failure;
import org.dateline.readers.Input;
import org.dateline.readers.Language;
import org.dateline.readers.Reading;
import org.dateline.readers.Sink;
import org.dateline.text.Article;
import org.dateline.text.Publication;

/**
 * Reads every input once before anything is extracted: which articles there are, when each was
 * published, in which language it is, and which are copies of others.
 */
final class Survey implements Sink {
  private final ExtractOptions options;
  private final RunFolder folder;
  private final Waiting waiting;
  private final String program;
  private final ArticleId ids = new ArticleId();
  private final PublicationFinder publication = new PublicationFinder();
  private final Copies copies = new Copies();
  private final List<Surveyed> articles = new ArrayList<>();

  /**
   * @param program stands for all besides the article that its rows depend on
   */
  Survey(ExtractOptions options, RunFolder folder, Waiting waiting, String program) {
    this.options = options;
    this.folder = folder;
    this.waiting = waiting;
    this.program = program;
  }

  /**
   * An article that waits to be extracted.
   *
   * @param digest stands for all that its rows depend on, but for what it is a copy of
   * @param length of its text
   */
  record Surveyed(String id, String input, String digest, int length, Standing standing) {
    /** Stands for all that its rows depend on. */
    String key() {
      return digest + standing.original().map(original -> " copy of " + original).orElse("");
    }

    Surveyed copyOf(Optional<String> original) {
      Standing copy = new Standing(standing.language(), standing.partial(), original);
      return new Surveyed(id, input, digest, length, copy);
    }
  }

  /** Which of the articles are copies. */
  Copies copies() {
    return copies;
  }

  /** Reads the inputs; gives their articles in the order in which they were read. */
  List<Surveyed> read(List<Input> inputs) throws IOException {
    ArticleReader reader =
        new ArticleReader(options.limits(), options.columns(), folder.scratch("documents"));
    try {
      inputs.forEach(input -> reader.read(input, this));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Map<String, String> originals = copies.originals();
    return articles.stream()
        .map(article -> article.copyOf(Optional.ofNullable(originals.get(article.id()))))
        .toList();
  }

  @Override
  public void article(Reading reading) {
    String language = Language.of(reading.article().text());
    Optional<Failure> refused = Language.refusal(reading, language);
    if (refused.isPresent() && !options.anyLanguage()) {
      folder.fail(refused.get());
      return;
    }
    reading.losses().forEach(folder::fail);
    take(reading, new Standing(language, !reading.losses().isEmpty(), Optional.empty()));
  }

  private void take(Reading reading, Standing standing) {
    Article article = dated(named(reading.article()));
    try {
      waiting.put(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    copies.add(article.id(), article.published().map(Publication::date), article.text());
    articles.add(
        new Surveyed(
            article.id(),
            reading.input(),
            Ids.hex(program + standing + article),
            article.text().length(),
            standing));
  }

  private Article named(Article article) {
    return new Article(
        ids.unique(article.id()),
        article.title(),
        article.publisher(),
        article.url(),
        article.published(),
        article.text(),
        article.sections());
  }

  private Article dated(Article article) {
    Optional<Publication> asked =
        options.published().map(date -> new Publication(date, Publication.From.OPTION));
    return article.publishedAs(publication.find(article).or(() -> asked));
  }

  @Override
  public void failure(Failure failure) {
    folder.fail(failure);
  }
}
