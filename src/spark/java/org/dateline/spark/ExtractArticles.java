package org.dateline.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.dateline.readers.Failure;
import org.dateline.spark.SparkOptions.OutputFormat;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.jspecify.annotations.Nullable;

/** Extracts an article with the executor's pipeline. */
final class ExtractArticles implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  // Optional does not travel between machines.
  private final @Nullable LocalDate published;
  private final OutputFormat format;

  ExtractArticles(SparkOptions options) {
    published = options.published().orElse(null);
    format = options.format();
  }

  @Override
  public Row call(Row read) {
    List<Failure> failures = new ArrayList<>(ReadArticle.failures(read));
    String id = read.getAs("article");
    if (id.isEmpty()) {
      return ArticleOutput.of(read, failures, format);
    }
    try {
      Article article = dated(ReadArticle.article(read, id));
      return ArticleOutput.of(read, ExecutorPipeline.get().read(article), failures, format);
    } catch (RuntimeException e) {
      // One bad article never stops the run; what went wrong stands in the failures.
      failures.add(
          new Failure(
              read.getAs("input"),
              "extract",
              "the article could not be extracted",
              e.toString()));
      return ArticleOutput.of(read, failures, format);
    }
  }

  private Article dated(Article article) {
    return article.published().isPresent()
        ? article
        : article.publishedAs(
            Optional.ofNullable(published)
                .map(date -> new Publication(date, Publication.From.OPTION)));
  }
}
