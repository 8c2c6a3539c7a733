package org.dateline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.Survey.Surveyed;
import org.dateline.facts.ArticleFacts;
import org.dateline.files.Copies;
import org.dateline.files.RunFolder;
import org.dateline.files.Waiting;
import org.dateline.readers.Failure;
import org.dateline.text.AnnotatedArticle;
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
  void run(List<Surveyed> articles, Copies copies) throws IOException, InterruptedException {
    console.start(articles.size(), articles.stream().filter(this::isDone).count());
    List<Surveyed> left = articles;
    while (!left.isEmpty()) {
      extract(left.stream().filter(article -> !isCopy(article) && !isDone(article)).toList());
      List<Surveyed> orphans = new ArrayList<>();
      for (Surveyed copy : left.stream().filter(Extraction::isCopy).toList()) {
        if (folder.has(copy.standing().original().orElseThrow())) {
          add(copy);
        } else {
          orphans.add(copy);
        }
      }
      left = settled(orphans, copies);
    }
  }

  private static boolean isCopy(Surveyed article) {
    return article.standing().original().isPresent();
  }

  private boolean isDone(Surveyed article) {
    return !isCopy(article) && folder.takeUp(article.id(), article.key());
  }

  /** The copies of an original that failed are copies of the first of them, which stands for it. */
  private static List<Surveyed> settled(List<Surveyed> orphans, Copies copies) {
    Set<String> ids = orphans.stream().map(Surveyed::id).collect(Collectors.toSet());
    Map<String, String> originals = copies.originalsAmong(ids);
    return orphans.stream()
        .map(orphan -> orphan.copyOf(Optional.ofNullable(originals.get(orphan.id()))))
        .toList();
  }

  private void extract(List<Surveyed> articles) throws IOException, InterruptedException {
    try (Crew crew = new Crew(options.threads(), options.limits().time())) {
      for (int from = 0; from < articles.size(); from += LOOK_AHEAD) {
        List<Surveyed> next =
            new ArrayList<>(articles.subList(from, Math.min(from + LOOK_AHEAD, articles.size())));
        next.sort(Comparator.comparing(Surveyed::length).reversed());
        for (Surveyed article : next) {
          requireWhole();
          crew.begin(() -> extract(article), () -> late(article));
        }
      }
      crew.await();
    }
    requireWhole();
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
  private void add(Surveyed copy) throws IOException {
    if (!folder.takeUp(copy.id(), copy.key())) {
      AnnotatedArticle unread = new AnnotatedArticle(waiting.get(copy.id()), List.of());
      folder.add(
          copy.key(),
          new ArticleFacts(unread, List.of(), List.of(), List.of(), List.of()),
          copy.standing());
    }
    console.step();
  }
}
