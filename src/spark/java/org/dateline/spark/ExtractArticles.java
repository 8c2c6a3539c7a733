package org.dateline.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.dateline.facts.ArticleFacts;
import org.dateline.files.Standing;
import org.dateline.readers.Failure;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;

/** Extracts an article with the executor's pipeline. */
record ExtractArticles(TaskOptions options, Places places)
    implements FlatMapFunction<WaitingArticle, ArticleOutput> {
  @Override
  public Iterator<ArticleOutput> call(WaitingArticle waiting) throws UnloadedException {
    List<ArticleOutput> outputs = outputs(waiting);
    outputs.forEach(places::see);
    return outputs.iterator();
  }

  private List<ArticleOutput> outputs(WaitingArticle waiting) throws UnloadedException {
    ReadArticle read = waiting.read();
    List<Failure> failures = new ArrayList<>(read.failures());
    if (!read.isArticle()) {
      return ArticleOutput.of(waiting, failures, options.format());
    }
    String original = waiting.original();
    Standing standing =
        new Standing(
            read.language(),
            !failures.isEmpty(),
            original.isEmpty() ? Optional.empty() : Optional.of(original));
    Article article = read.article(waiting.id());
    try {
      ArticleFacts facts = original.isEmpty() ? facts(article) : unread(article);
      return ArticleOutput.of(waiting, facts, standing, failures, options.format());
    } catch (LateException e) {
      failures.add(
          failure(
              read,
              "it takes longer than " + options.seconds() + " s; --max-seconds allows more",
              article.text().length() + " characters"));
    } catch (RuntimeException | StackOverflowError e) {
      // One bad article never stops the run; what went wrong stands in the failures.
      failures.add(failure(read, "the article could not be extracted", e.toString()));
    } catch (OutOfMemoryError e) {
      failures.add(
          failure(read, "it needs more memory; give executors more", e.toString()));
    }
    return ArticleOutput.of(waiting, failures, options.format());
  }

  private ArticleFacts facts(Article article) throws LateException, UnloadedException {
    return ExecutorPipeline.read(article, options.names(), options.seconds());
  }

  /** A copy has a row among the articles; all others are its original's. */
  private static ArticleFacts unread(Article article) {
    AnnotatedArticle unread = new AnnotatedArticle(article, List.of());
    return new ArticleFacts(unread, List.of(), List.of(), List.of(), List.of());
  }

  private static Failure failure(ReadArticle read, String reason, String detail) {
    return new Failure(read.input(), "extract", reason, detail);
  }
}
