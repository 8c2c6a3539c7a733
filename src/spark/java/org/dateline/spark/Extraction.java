package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Puts each article of an archive through the pipeline, but for copies of others. */
final class Extraction {
  private static final String[] KEY = ReadArticle.KEY.toArray(new String[0]);

  private final Workspace workspace;
  private final FlatMapFunction<Row, Row> extractor;
  private final int tasks;

  /**
   * @param extractor of an article with its name and its original, if it is a copy
   * @param tasks into which it is cut
   */
  Extraction(Workspace workspace, FlatMapFunction<Row, Row> extractor, int tasks) {
    this.workspace = workspace;
    this.extractor = extractor;
    this.tasks = tasks;
  }

  /** What the articles, rows of {@link ReadArticle}, give: rows of {@link ArticleOutput}. */
  Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> survey = Survey.of(articles);
    Kept names = workspace.keep("names", UniqueIds.clashing(survey));
    Dataset<Row> named = Survey.named(survey, names);
    Dataset<Row> waiting = named(articles, names);
    Kept copies = copies(named);
    Kept extracted = extract(waiting, copies);
    Dataset<Row> outputs = extracted.rows();
    while (extracted.count() > 0 && copies.count() > 0) {
      Dataset<Row> orphans = orphans(extracted.rows());
      outputs = outputs.join(orphans, columns(outputs, orphans), "left_anti");
      copies = copies(named.join(orphans, columns(named, orphans), "left_semi"));
      extracted = extract(waiting.join(orphans, columns(waiting, orphans), "left_semi"), copies);
      outputs = outputs.unionAll(extracted.rows());
    }
    return outputs;
  }

  private Kept copies(Dataset<Row> survey) {
    return workspace.keep("copies", CopiesOfArticles.of(survey, workspace));
  }

  private static Dataset<Row> named(Dataset<Row> articles, Kept names) {
    return names.count() == 0
        ? articles.withColumn("article", col("id"))
        : articles
            .join(names.rows(), KEY, "left")
            .withColumn("article", coalesce(col("article"), col("id")));
  }

  /** Counts those that could not be extracted. */
  private Kept extract(Dataset<Row> articles, Kept copies) {
    Dataset<Row> standing =
        copies.count() == 0
            ? articles.withColumn("original", lit(""))
            : articles
                .join(copies.rows(), KEY, "left")
                .withColumn("original", coalesce(col("original"), lit("")));
    Column[] key = ReadArticle.KEY.stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> extracted =
        standing
            .repartition(tasks, key)
            .flatMap(extractor, Encoders.row(ArticleOutput.SCHEMA));
    return workspace.keep("extracted", extracted, col("lost").notEqual(""));
  }

  /** The copies of originals that were lost: the first of them stands for the others. */
  private Dataset<Row> orphans(Dataset<Row> extracted) {
    Dataset<Row> lost = extracted.where(col("lost").notEqual("")).select(col("lost").as("missing"));
    return workspace
        .keep(
            "orphans",
            extracted
                .where(col("original").notEqual(""))
                .join(lost, col("original").equalTo(col("missing")), "left_semi")
                .select("file", "start", "ordinal"))
        .rows();
  }

  private static Column columns(Dataset<Row> rows, Dataset<Row> others) {
    Column same = lit(true);
    for (String name : KEY) {
      same = same.and(rows.col(name).equalTo(others.col(name)));
    }
    return same;
  }
}
