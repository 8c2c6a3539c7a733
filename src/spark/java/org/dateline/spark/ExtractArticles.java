package org.dateline.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.dateline.facts.ArticleFacts;
import org.dateline.files.Standing;
import org.dateline.readers.Failure;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;

/** Extracts an article with the executor's pipeline. */
final class ExtractArticles implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final TaskOptions options;

  ExtractArticles(TaskOptions options) {
    this.options = options;
  }

  @Override
  public Iterator<Row> call(Row read) throws UnloadedException {
    return outputs(read).iterator();
  }

  private List<Row> outputs(Row read) throws UnloadedException {
    List<Failure> failures = new ArrayList<>(ReadArticle.failures(read));
    String id = read.getAs("article");
    if (id.isEmpty()) {
      return ArticleOutput.of(read, failures, options.format());
    }
    String original = read.getAs("original");
    Standing standing =
        new Standing(
            read.getAs("language"),
            !failures.isEmpty(),
            original.isEmpty() ? Optional.empty() : Optional.of(original));
    Article article = ReadArticle.article(read, id);
    try {
      ArticleFacts facts = original.isEmpty() ? facts(article) : unread(article);
      return ArticleOutput.of(read, facts, standing, failures, options.format());
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
    return ArticleOutput.of(read, failures, options.format());
  }

  private ArticleFacts facts(Article article) throws LateException, UnloadedException {
    return ExecutorPipeline.read(article, options.names(), options.seconds());
  }

  /** A copy has a row among the articles; all others are its original's. */
  private static ArticleFacts unread(Article article) {
    AnnotatedArticle unread = new AnnotatedArticle(article, List.of());
    return new ArticleFacts(unread, List.of(), List.of(), List.of(), List.of());
  }

  private static Failure failure(Row read, String reason, String detail) {
    return new Failure(read.getAs("input"), "extract", reason, detail);
  }
}
