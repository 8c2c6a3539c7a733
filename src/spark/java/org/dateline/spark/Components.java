package org.dateline.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.dateline.facts.Linked;
import scala.Tuple2;

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

  private final Workspace workspace;
  private final long few;

  Components(Workspace workspace, long few) {
    this.workspace = workspace;
    this.few = few;
  }

  /** The labels, by the members, of all that is linked. */
  JavaPairRDD<String, String> of(JavaRDD<Link> links, long count) {
    return count <= few ? links.coalesce(1).mapPartitionsToPair(inOneTask()) : spread(links);
  }

  private static PairFlatMapFunction<Iterator<Link>, String, String> inOneTask() {
    return links -> {
      Linked linked = new Linked();
      Set<String> nodes = new TreeSet<>();
      links.forEachRemaining(
          link -> {
            linked.link(link.a(), link.b());
            nodes.addAll(List.of(link.a(), link.b()));
          });
      return nodes.stream().map(node -> new Tuple2<>(node, linked.root(node))).iterator();
    };
  }

  private JavaPairRDD<String, String> spread(JavaRDD<Link> links) {
    JavaRDD<Link> both =
        links.flatMap(link -> List.of(link, new Link(link.b(), link.a())).iterator()).distinct();
    JavaPairRDD<String, String> neighbours =
        workspace
            .keep("links", both)
            .rows()
            .mapToPair(link -> new Tuple2<>(link.a(), link.b()));
    Kept<Label> labels =
        workspace.keep(
            "labels",
            neighbours
                .reduceByKey(Components::least)
                .map(node -> new Label(node._1(), least(node._1(), node._2()), true)));
    while (labels.count() > 0) {
      labels = workspace.keep("labels", next(neighbours, labels.rows()), Label::changed);
    }
    return byNode(labels.rows());
  }

  /** The labels of the next round, and whether they are others than before. */
  private static JavaRDD<Label> next(
      JavaPairRDD<String, String> neighbours, JavaRDD<Label> labels) {
    JavaPairRDD<String, String> before = byNode(labels);
    return shortened(neighbourly(neighbours, before))
        .join(before)
        .map(
            node -> {
              String label = node._2()._1();
              return new Label(node._1(), label, !label.equals(node._2()._2()));
            });
  }

  private static JavaPairRDD<String, String> byNode(JavaRDD<Label> labels) {
    return labels.mapToPair(label -> new Tuple2<>(label.node(), label.label()));
  }

  private static JavaPairRDD<String, String> neighbourly(
      JavaPairRDD<String, String> neighbours, JavaPairRDD<String, String> labels) {
    return neighbours
        .mapToPair(Tuple2::swap)
        .join(labels)
        .mapToPair(Tuple2::_2)
        .union(labels)
        .reduceByKey(Components::least);
  }

  private static JavaPairRDD<String, String> shortened(JavaPairRDD<String, String> labels) {
    return labels
        .mapToPair(Tuple2::swap)
        .join(labels)
        .mapToPair(
            label -> new Tuple2<>(label._2()._1(), least(label._1(), label._2()._2())));
  }

  private static String least(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
