package org.dateline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.Survey.Surveyed;
import org.dateline.facts.ArticleFacts;
import org.dateline.files.RunFolder;
import org.dateline.files.Waiting;
import org.dateline.readers.Failure;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.jspecify.annotations.Nullable;

/** Puts a run's articles through the extractors, several at a time, into its folder. */
final class Extraction {
  // Of so many articles the longest go first, so that none of them is left over at the end.
  private static final int LOOK_AHEAD = 256;

  private final ExtractOptions options;
  private final RunFolder folder;
  private final Waiting waiting;
  private final Supplier<ArticleExtractor> extractor;
  private final Console console;
  private volatile @Nullable Throwable broken;

  Extraction(
      ExtractOptions options,
      RunFolder folder,
      Waiting waiting,
      Supplier<ArticleExtractor> extractor,
      Console console) {
    this.options = options;
    this.folder = folder;
    this.waiting = waiting;
    this.extractor = extractor;
    this.console = console;
  }

  /**
   * Extracts what no earlier run has.
   *
   * @throws IOException where the folder cannot be written
   */
  void run(List<Surveyed> articles) throws IOException, InterruptedException {
    List<Surveyed> originals =
        articles.stream().filter(a -> a.standing().original().isEmpty()).toList();
    List<Surveyed> left = originals.stream().filter(a -> !folder.takeUp(a.id(), a.key())).toList();
    console.start(articles.size(), originals.size() - left.size());
    try (Crew crew = new Crew(options.threads(), options.limits().time())) {
      for (int from = 0; from < left.size(); from += LOOK_AHEAD) {
        List<Surveyed> next =
            new ArrayList<>(left.subList(from, Math.min(from + LOOK_AHEAD, left.size())));
        next.sort(Comparator.comparing(Surveyed::length).reversed());
        for (Surveyed article : next) {
          requireWhole();
          crew.begin(() -> extract(article), () -> late(article));
        }
      }
      crew.await();
    }
    requireWhole();
    for (Surveyed article : articles) {
      if (article.standing().original().isPresent()) {
        copy(article, article.standing().original().get());
      }
    }
  }

  private void requireWhole() throws IOException {
    Throwable cause = broken;
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause != null) {
      throw new IllegalStateException("the run cannot go on", cause);
    }
  }

  /** What is to be done with what is found in the article. */
  private Runnable extract(Surveyed article) {
    try {
      ArticleFacts facts = extractor.get().read(waiting.get(article.id()));
      return () -> add(article, facts);
    } catch (IOException e) {
      return () -> broken = e;
    } catch (OutOfMemoryError e) {
      return () -> fail(article, "it needs more memory; set DATELINE_HEAP=4g", e);
    } catch (RuntimeException | StackOverflowError e) {
      // One bad article never stops the run; what went wrong stands in failures.csv.
      return () -> fail(article, "the article could not be extracted", e);
    } catch (Error e) {
      return () -> broken = e;
    }
  }

  private void add(Surveyed article, ArticleFacts facts) {
    try {
      folder.add(article.key(), facts, article.standing());
      console.step();
    } catch (IOException e) {
      broken = e;
    } catch (RuntimeException e) {
      fail(article, "its rows could not be made", e);
    }
  }

  private void fail(Surveyed article, String reason, Throwable cause) {
    folder.fail(new Failure(article.input(), "extract", reason, cause.toString()));
    console.step();
  }

  private void late(Surveyed article) {
    String reason =
        "it takes longer than "
            + options.limits().time().toSeconds()
            + " s; --max-seconds allows more";
    folder.fail(new Failure(article.input(), "extract", reason, article.length() + " characters"));
    console.step();
  }

  /** A copy has a row among the articles; all others are its original's. */
  private void copy(Surveyed article, String original) throws IOException {
    if (!folder.has(original)) {
      folder.fail(
          new Failure(
              article.input(), "extract", "it is a copy of " + original + ", see there", ""));
    } else if (!folder.takeUp(article.id(), article.key())) {
      Article text = waiting.get(article.id());
      AnnotatedArticle unread = new AnnotatedArticle(text, List.of());
      folder.add(
          article.key(),
          new ArticleFacts(unread, List.of(), List.of(), List.of(), List.of()),
          article.standing());
    }
    console.step();
  }
}
