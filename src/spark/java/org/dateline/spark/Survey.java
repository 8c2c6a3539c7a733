package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.files.Likeness;

/** What of each article has to be known before any is extracted: its name and a sketch of it. */
final class Survey {
  static final StructType SCHEMA =
      new StructType()
          .add("file", DataTypes.IntegerType, false)
          .add("start", DataTypes.LongType, false)
          .add("ordinal", DataTypes.LongType, false)
          .add("id", DataTypes.StringType, false)
          .add("published", DataTypes.StringType, false)
          .add("minima", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("numbers", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private Survey() {}

  /** The survey of articles that are rows of {@link ReadArticle}. */
  static Dataset<Row> of(Dataset<Row> articles) {
    return articles.where(col("id").notEqual("")).map(surveyed(), Encoders.row(SCHEMA));
  }

  private static MapFunction<Row, Row> surveyed() {
    return article -> {
      Likeness likeness = Likeness.of(article.getAs("text"));
      return RowFactory.create(
          article.getAs("file"),
          article.getAs("start"),
          article.getAs("ordinal"),
          article.getAs("id"),
          article.getAs("published"),
          likeness.minima(),
          likeness.numbers());
    };
  }

  /** The survey with the names that the articles have in this run. */
  static Dataset<Row> named(Dataset<Row> survey, Dataset<Row> clashing) {
    return survey
        .join(clashing, ReadArticle.KEY.toArray(new String[0]), "left")
        .withColumn("id", coalesce(col("article"), col("id")))
        .drop("article");
  }
}
