package org.dateline.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.dateline.readers.ArticleId;
import org.dateline.spark.AboutArticle.Named;
import scala.Tuple2;

/**
 * Gives each article an id that no other has, the same as the single machine does.
 *
 * <p>Ids can clash only with those that differ in nothing but case and a number at the end; each
 * such group is gone through in the order of reading.
 */
final class UniqueIds {
  private static final Pattern NUMBERS = Pattern.compile("(~[0-9]+)++$");

  private UniqueIds() {}

  /** An article's place among those whose ids can clash. */
  private record Place(String stem, ArticleKey key) implements Comparable<Place>, Serializable {
    @Override
    public int compareTo(Place other) {
      int stems = stem.compareTo(other.stem);
      return stems == 0 ? key.compareTo(other.key) : stems;
    }

    @Override
    public int hashCode() {
      return stem.hashCode();
    }
  }

  /**
   * The names of those articles that cannot have the ids they want.
   *
   * @param parts how many tasks look
   */
  static JavaRDD<Named> clashing(JavaRDD<Survey> survey, int parts) {
    return survey
        .mapToPair(article -> new Tuple2<>(new Place(stem(article.id()), article.key()), article.id()))
        .repartitionAndSortWithinPartitions(new HashPartitioner(parts))
        .mapPartitions(naming());
  }

  private static String stem(String id) {
    return NUMBERS.matcher(id.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static FlatMapFunction<Iterator<Tuple2<Place, String>>, Named> naming() {
    return wanting -> {
      Naming naming = new Naming();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(wanting, Spliterator.ORDERED), false)
          .flatMap(article -> naming.named(article._1(), article._2()).stream())
          .iterator();
    };
  }

  /** Goes through one group after the other. */
  private static final class Naming {
    private String stem = "";
    private ArticleId ids = new ArticleId();

    Optional<Named> named(Place place, String id) {
      if (!place.stem().equals(stem)) {
        stem = place.stem();
        ids = new ArticleId();
      }
      String name = ids.unique(id);
      return name.equals(id) ? Optional.empty() : Optional.of(new Named(place.key(), name));
    }
  }
}
