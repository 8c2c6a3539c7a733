package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.facts.Linked;

/**
 * Finds what is linked, directly or through others: every member of a group gets the group's least
 * member for its label.
 *
 * <p>Few links are gone through by one task. Of many, each round takes the least label among the
 * neighbours, then the label of that label, so that rounds grow with the logarithm of the longest
 * chain.
 */
final class Components {
  /** So many links take some tens of megabytes in one task. */
  static final long FEW = 200_000;

  private static final StructType LABEL =
      new StructType()
          .add("node", DataTypes.StringType, false)
          .add("label", DataTypes.StringType, false);

  private final Workspace workspace;
  private final long few;

  Components(Workspace workspace, long few) {
    this.workspace = workspace;
    this.few = few;
  }

  /**
   * The labels of all that is linked.
   *
   * @param links with the columns a and b, and perhaps others
   * @return with the columns node and label
   */
  Dataset<Row> of(Kept links) {
    Dataset<Row> ends = links.rows().select("a", "b");
    return links.count() <= few
        ? ends.coalesce(1).mapPartitions(inOneTask(), Encoders.row(LABEL))
        : spread(ends);
  }

  private static MapPartitionsFunction<Row, Row> inOneTask() {
    return links -> {
      Linked linked = new Linked();
      Set<String> nodes = new TreeSet<>();
      links.forEachRemaining(
          link -> {
            linked.link(link.getString(0), link.getString(1));
            nodes.addAll(List.of(link.getString(0), link.getString(1)));
          });
      return nodes.stream().map(node -> RowFactory.create(node, linked.root(node))).iterator();
    };
  }

  private Dataset<Row> spread(Dataset<Row> links) {
    Dataset<Row> forth = links.select(col("a").as("node"), col("b").as("other"));
    Dataset<Row> back = links.select(col("b").as("node"), col("a").as("other"));
    Dataset<Row> neighbours = workspace.keep("links", forth.unionAll(back).distinct()).rows();
    Dataset<Row> labels =
        neighbours
            .groupBy("node")
            .agg(min("other").as("other"))
            .select(col("node"), least(col("node"), col("other")).as("label"));
    Kept round = workspace.keep("labels", labels);
    while (round.count() > 0) {
      Dataset<Row> before = round.rows().select(col("node"), col("label").as("before"));
      Dataset<Row> after = shortened(neighbourly(neighbours, round.rows().select("node", "label")));
      round =
          workspace.keep(
              "labels", after.join(before, "node"), col("label").notEqual(col("before")));
    }
    return round.rows().select("node", "label");
  }

  private static Dataset<Row> neighbourly(Dataset<Row> neighbours, Dataset<Row> labels) {
    Dataset<Row> others = labels.withColumnRenamed("node", "other");
    return neighbours
        .join(others, "other")
        .select("node", "label")
        .unionAll(labels)
        .groupBy("node")
        .agg(min("label").as("label"));
  }

  private static Dataset<Row> shortened(Dataset<Row> labels) {
    Dataset<Row> labelled = labels.select(col("node").as("label"), col("label").as("further"));
    return labels
        .join(labelled, "label")
        .select(col("node"), least(col("label"), coalesce(col("further"), col("label"))).as("label"));
  }
}
