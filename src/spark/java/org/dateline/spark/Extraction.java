package org.dateline.spark;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.dateline.spark.AboutArticle.CopyOf;
import org.dateline.spark.AboutArticle.Itself;
import org.dateline.spark.AboutArticle.Named;
import org.dateline.spark.AboutArticle.Turn;
import scala.Tuple2;

/** Puts each article of an archive through the pipeline, but for copies of others. */
final class Extraction {
  private final Workspace workspace;
  private final FlatMapFunction<WaitingArticle, ArticleOutput> extractor;
  private final int tasks;
  private final int parts;

  /**
   * @param tasks into which the extraction is cut
   * @param parts how many tasks look for what is known before
   */
  Extraction(
      Workspace workspace,
      FlatMapFunction<WaitingArticle, ArticleOutput> extractor,
      int tasks,
      int parts) {
    this.workspace = workspace;
    this.extractor = extractor;
    this.tasks = tasks;
    this.parts = parts;
  }

  /** What the articles give; of one that was extracted in several rounds, the last holds. */
  JavaRDD<ArticleOutput> of(JavaRDD<ReadArticle> articles) {
    JavaRDD<Survey> wanted = Survey.of(articles);
    Kept<Named> names = workspace.keep("names", UniqueIds.clashing(wanted, parts));
    JavaRDD<Survey> survey = Survey.named(wanted, names);
    Kept<CopyOf> copies = copies(survey);
    Kept<ArticleOutput> extracted = extract(articles, names, copies, 0);
    JavaRDD<ArticleOutput> outputs = extracted.rows();
    for (int round = 1; extracted.count() > 0 && copies.count() > 0; round++) {
      JavaRDD<ArticleKey> orphans = orphans(extracted.rows());
      copies = copies(Survey.of(survey, orphans));
      extracted = extract(among(articles, orphans), names, copies, round);
      outputs = outputs.union(extracted.rows());
    }
    return outputs;
  }

  private Kept<CopyOf> copies(JavaRDD<Survey> survey) {
    return workspace.keep("copies", CopiesOfArticles.of(survey, workspace, parts));
  }

  /** Counts those that could not be extracted. */
  private Kept<ArticleOutput> extract(
      JavaRDD<ReadArticle> articles, Kept<Named> names, Kept<CopyOf> copies, int round) {
    JavaRDD<AboutArticle> all = articles.map(Itself::new);
    all = names.count() == 0 ? all : all.union(names.rows().map(name -> name));
    all = copies.count() == 0 ? all : all.union(copies.rows().map(copy -> copy));
    JavaRDD<ArticleOutput> extracted =
        all.mapToPair(about -> new Tuple2<>(about.turn(), about))
            .repartitionAndSortWithinPartitions(new HashPartitioner(tasks))
            .mapPartitions(waiting(round))
            .flatMap(extractor);
    return workspace.keep("extracted", extracted, ArticleOutput::isLost);
  }

  private static FlatMapFunction<Iterator<Tuple2<Turn, AboutArticle>>, WaitingArticle> waiting(
      int round) {
    return turns -> {
      Queue queue = new Queue(round);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(turns, Spliterator.ORDERED), false)
          .flatMap(turn -> queue.next(turn._2()).stream())
          .iterator();
    };
  }

  /** Puts what was said of an article together with the article, which comes after it. */
  private static final class Queue {
    private final int round;
    private Optional<Named> named = Optional.empty();
    private Optional<CopyOf> copy = Optional.empty();

    private Queue(int round) {
      this.round = round;
    }

    Optional<WaitingArticle> next(AboutArticle about) {
      if (about instanceof Itself itself) {
        return Optional.of(waiting(itself.article()));
      }
      if (about instanceof Named name) {
        named = Optional.of(name);
      } else if (about instanceof CopyOf of) {
        copy = Optional.of(of);
      }
      return Optional.empty();
    }

    private WaitingArticle waiting(ReadArticle read) {
      return new WaitingArticle(
          read,
          named.filter(name -> isOf(name, read)).map(Named::name).orElse(read.id()),
          copy.filter(of -> isOf(of, read)).map(CopyOf::original).orElse(""),
          round);
    }

    private static boolean isOf(AboutArticle about, ReadArticle read) {
      return Objects.equals(about.key(), read.key());
    }
  }

  /** The copies of originals that were lost: the first of them stands for the others. */
  private JavaRDD<ArticleKey> orphans(JavaRDD<ArticleOutput> extracted) {
    JavaPairRDD<String, ArticleKey> copies =
        extracted
            .map(ArticleOutput::source)
            .filter(source -> !source.original().isEmpty())
            .mapToPair(source -> new Tuple2<>(source.original(), source.key()));
    JavaPairRDD<String, String> lost =
        extracted
            .filter(ArticleOutput::isLost)
            .mapToPair(output -> new Tuple2<>(output.source().lost(), ""))
            .distinct();
    return workspace.keep("orphans", copies.join(lost).map(copy -> copy._2()._1()).distinct()).rows();
  }

  private static JavaRDD<ReadArticle> among(
      JavaRDD<ReadArticle> articles, JavaRDD<ArticleKey> keys) {
    return articles
        .mapToPair(article -> new Tuple2<>(article.key(), article))
        .join(keys.mapToPair(key -> new Tuple2<>(key, "")))
        .map(article -> article._2()._1());
  }
}
