package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

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
    return articles
        .where(col("id").notEqual(""))
        .select("file", "start", "ordinal", "id", "published", "minima", "numbers");
  }

  /** The survey with the names that the articles have in this run. */
  static Dataset<Row> named(Dataset<Row> survey, Kept names) {
    return names.count() == 0
        ? survey
        : survey
            .join(names.rows(), ReadArticle.KEY.toArray(new String[0]), "left")
            .withColumn("id", coalesce(col("article"), col("id")))
            .drop("article");
  }
}
