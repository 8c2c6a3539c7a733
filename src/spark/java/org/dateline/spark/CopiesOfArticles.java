package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.dateline.files.Copies;
import org.dateline.files.Likeness;
import org.dateline.spark.AboutArticle.CopyOf;
import scala.Tuple2;

/**
 * Finds the copies in an archive as the single machine does.
 *
 * <p>Articles can be copies of each other only where they share a band of their sketches, directly
 * or through others; each such group is gone through by itself.
 */
final class CopiesOfArticles {
  private CopiesOfArticles() {}

  /** An article's place among those that share a band. */
  private record Place(long band, String id) implements Comparable<Place>, Serializable {
    @Override
    public int compareTo(Place other) {
      int bands = Long.compare(band, other.band);
      return bands == 0 ? id.compareTo(other.id) : bands;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(band);
    }
  }

  /**
   * The originals of those articles of a survey that are copies.
   *
   * @param parts how many tasks look
   */
  static JavaRDD<CopyOf> of(JavaRDD<Survey> survey, Workspace workspace, int parts) {
    JavaRDD<Link> links =
        survey
            .flatMapToPair(bands())
            .repartitionAndSortWithinPartitions(new HashPartitioner(parts))
            .mapPartitions(linked());
    Kept<Link> kept = workspace.keep("alike", links);
    if (kept.count() == 0) {
      return workspace.none();
    }
    JavaPairRDD<String, String> labels =
        new Components(workspace, Components.FEW).of(kept.rows(), kept.count());
    return survey
        .mapToPair(article -> new Tuple2<>(article.id(), article))
        .join(labels, parts)
        .mapToPair(article -> new Tuple2<>(article._2()._2(), article._2()._1()))
        .groupByKey(parts)
        .flatMap(group -> copies(group._2()));
  }

  private static PairFlatMapFunction<Survey, Place, String> bands() {
    return article -> {
      Likeness likeness = article.likeness();
      List<Tuple2<Place, String>> bands = new ArrayList<>();
      for (int band = 0; band < Likeness.BANDS; band++) {
        bands.add(new Tuple2<>(new Place(likeness.band(band), article.id()), ""));
      }
      return bands.iterator();
    };
  }

  /** Links the members of each band with its first. */
  private static FlatMapFunction<Iterator<Tuple2<Place, String>>, Link> linked() {
    return places -> {
      List<Link> links = new ArrayList<>();
      Place first = new Place(0, "");
      while (places.hasNext()) {
        Place place = places.next()._1();
        if (place.band() != first.band() || first.id().isEmpty()) {
          first = place;
        } else if (!place.id().equals(first.id())) {
          links.add(new Link(first.id(), place.id()));
        }
      }
      return links.iterator();
    };
  }

  private static Iterator<CopyOf> copies(Iterable<Survey> alike) {
    Copies copies = new Copies();
    Map<String, ArticleKey> keys = new TreeMap<>();
    for (Survey article : alike) {
      copies.add(article.id(), article.day(), article.likeness());
      keys.put(article.id(), article.key());
    }
    Map<String, String> originals = copies.originals();
    List<CopyOf> found = new ArrayList<>();
    keys.forEach(
        (id, key) -> {
          if (originals.containsKey(id)) {
            found.add(new CopyOf(key, originals.getOrDefault(id, "")));
          }
        });
    return found.iterator();
  }
}
