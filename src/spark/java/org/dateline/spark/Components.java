package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds what is linked, directly or through others: every member of a group gets the group's least
 * member for its label.
 *
 * <p>Each round takes the least label among the neighbours, then the label of that label, so that
 * rounds grow with the logarithm of the longest chain.
 */
final class Components {
  private final Workspace workspace;

  Components(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The labels of all that is linked.
   *
   * @param links with the columns a and b
   * @return with the columns node and label
   */
  Dataset<Row> of(Dataset<Row> links) {
    Dataset<Row> forth = links.select(col("a").as("node"), col("b").as("other"));
    Dataset<Row> back = links.select(col("b").as("node"), col("a").as("other"));
    Dataset<Row> neighbours = workspace.keep("links", forth.unionAll(back).distinct());
    Dataset<Row> labels =
        neighbours
            .groupBy("node")
            .agg(min("other").as("other"))
            .select(col("node"), least(col("node"), col("other")).as("label"));
    labels = workspace.keep("labels", labels);
    while (true) {
      Dataset<Row> next = workspace.keep("labels", shortened(spread(neighbours, labels)));
      Dataset<Row> before = labels.withColumnRenamed("label", "before");
      if (next.join(before, "node").where("label <> before").isEmpty()) {
        return next;
      }
      labels = next;
    }
  }

  private static Dataset<Row> spread(Dataset<Row> neighbours, Dataset<Row> labels) {
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
