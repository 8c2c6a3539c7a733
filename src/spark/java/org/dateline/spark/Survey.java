package org.dateline.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.files.Likeness;
import org.dateline.spark.AboutArticle.Named;
import scala.Tuple2;

/** What of an article has to be known before any is extracted: its name and a sketch of it. */
@SuppressWarnings("ArrayRecordComponent") // Never compared as records; kept small.
record Survey(ArticleKey key, String id, String published, int[] minima, int[] numbers)
    implements Serializable {
  static JavaRDD<Survey> of(JavaRDD<ReadArticle> articles) {
    return articles
        .filter(ReadArticle::isArticle)
        .map(a -> new Survey(a.key(), a.id(), a.published(), a.minima(), a.numbers()));
  }

  /** The survey with the names that the articles have in this run. */
  static JavaRDD<Survey> named(JavaRDD<Survey> survey, Kept<Named> names) {
    if (names.count() == 0) {
      return survey;
    }
    JavaPairRDD<ArticleKey, String> named =
        names.rows().mapToPair(name -> new Tuple2<>(name.key(), name.name()));
    return byKey(survey)
        .leftOuterJoin(named)
        .map(article -> article._2()._1().named(article._2()._2().orElse(article._2()._1().id())));
  }

  /** Those of the articles with the keys. */
  static JavaRDD<Survey> of(JavaRDD<Survey> survey, JavaRDD<ArticleKey> keys) {
    return byKey(survey).join(keys.mapToPair(key -> new Tuple2<>(key, ""))).map(a -> a._2()._1());
  }

  private static JavaPairRDD<ArticleKey, Survey> byKey(JavaRDD<Survey> survey) {
    return survey.mapToPair(article -> new Tuple2<>(article.key(), article));
  }

  private Survey named(String name) {
    return new Survey(key, name, published, minima, numbers);
  }

  Likeness likeness() {
    return new Likeness(minima, numbers);
  }

  Optional<LocalDate> day() {
    return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }
}
