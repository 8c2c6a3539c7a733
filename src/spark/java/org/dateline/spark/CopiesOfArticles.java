package org.dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.files.Copies;
import org.dateline.files.Likeness;

/**
 * Finds the copies in an archive as the single machine does.
 *
 * <p>Articles can be copies of each other only where they share a band of their sketches, directly
 * or through others; each such group is gone through by itself.
 */
final class CopiesOfArticles {
  private static final StructType BAND =
      new StructType()
          .add("band", DataTypes.LongType, false)
          .add("node", DataTypes.StringType, false);

  private static final StructType COPY =
      new StructType()
          .add("file", DataTypes.IntegerType, false)
          .add("start", DataTypes.LongType, false)
          .add("ordinal", DataTypes.LongType, false)
          .add("original", DataTypes.StringType, false);

  private CopiesOfArticles() {}

  /** The originals of those articles of a survey that are copies. */
  static Dataset<Row> of(Dataset<Row> survey, Workspace workspace) {
    Dataset<Row> links =
        survey
            .flatMap(bands(), Encoders.row(BAND))
            .withColumn("a", min("node").over(Window.partitionBy("band")))
            .where("a <> node")
            .select(col("a"), col("node").as("b"));
    Kept kept = workspace.keep("alike", links);
    if (kept.count() == 0) {
      return workspace.none(COPY);
    }
    Dataset<Row> labels = new Components(workspace, Components.FEW).of(kept);
    return survey
        .join(labels, col("id").equalTo(col("node")))
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("label"), Encoders.STRING())
        .flatMapGroups(copies(), Encoders.row(COPY));
  }

  private static FlatMapFunction<Row, Row> bands() {
    return row -> {
      Likeness likeness = likeness(row);
      List<Row> bands = new ArrayList<>();
      for (int band = 0; band < Likeness.BANDS; band++) {
        bands.add(RowFactory.create(likeness.band(band), row.getAs("id")));
      }
      return bands.iterator();
    };
  }

  private static Likeness likeness(Row row) {
    return new Likeness(numbers(row, "minima"), numbers(row, "numbers"));
  }

  private static int[] numbers(Row row, String column) {
    return row.<Integer>getList(row.fieldIndex(column)).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static FlatMapGroupsFunction<String, Row, Row> copies() {
    return (label, rows) -> {
      Copies copies = new Copies();
      Map<String, Row> articles = new TreeMap<>();
      rows.forEachRemaining(
          row -> {
            String id = row.getAs("id");
            copies.add(id, date(row.getAs("published")), likeness(row));
            articles.put(
                id,
                RowFactory.create(row.getAs("file"), row.getAs("start"), row.getAs("ordinal")));
          });
      Map<String, String> originals = copies.originals();
      return articles.entrySet().stream()
          .filter(article -> originals.containsKey(article.getKey()))
          .map(article -> copy(article.getValue(), originals.getOrDefault(article.getKey(), "")))
          .iterator();
    };
  }

  private static Row copy(Row key, String original) {
    return RowFactory.create(key.get(0), key.get(1), key.get(2), original);
  }

  private static Optional<LocalDate> date(String published) {
    return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }
}
