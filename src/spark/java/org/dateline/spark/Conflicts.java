package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.dateline.facts.Conflict;
import org.dateline.facts.ConflictFinder;
import org.dateline.facts.ConflictFinder.Pair;
import org.dateline.facts.FigureKey;
import org.dateline.files.ArticleSheets;
import org.dateline.spark.SparkOptions.OutputFormat;
import scala.Tuple2;

/** Finds the conflicts of an archive: only figures that share a key meet, and none at the driver. */
final class Conflicts {
  // So many pairs take some tens of megabytes in one task.
  private static final long FEW = 20_000;

  private Conflicts() {}

  /**
   * A conflict, and where it stands.
   *
   * @param article that of its first figure
   * @param start of its first figure
   */
  record Found(
      String article, int start, String id, ArrayList<Member> figures, ArrayList<String> cells)
      implements Serializable {}

  /** A figure of a conflict, and where it stands. */
  record Member(String article, String day, String figure) implements Serializable {}

  private record FigurePair(ComparedFigure first, ComparedFigure second, String kind)
      implements Serializable {
    static FigurePair of(Pair pair) {
      return new FigurePair(
          new ComparedFigure(pair.first()), new ComparedFigure(pair.second()), pair.kind().name());
    }

    Pair pair() {
      return new Pair(first.key(), second.key(), Conflict.Kind.valueOf(kind));
    }
  }

  /** A figure's place among those of a key, in the order in which the finder goes through them. */
  private record Place(String key, String day, String article, int start, String id)
      implements Comparable<Place>, Serializable {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::key)
            .thenComparing(Place::day)
            .thenComparing(Place::article)
            .thenComparingInt(Place::start)
            .thenComparing(Place::id);

    static Place of(String key, FigureKey figure) {
      return new Place(
          key, ConflictFinder.day(figure), figure.article(), figure.start(), figure.id());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /**
   * The conflicts among figures.
   *
   * @param parts how many tasks look
   */
  static JavaRDD<Found> of(
      JavaRDD<ComparedFigure> figures, OutputFormat format, Workspace workspace, int parts) {
    JavaRDD<FigurePair> compared =
        figures
            .flatMapToPair(figure -> keyed(figure).iterator())
            .repartitionAndSortWithinPartitions(new HashPartitioner(parts))
            .mapPartitions(neighbours());
    Kept<FigurePair> pairs = workspace.keep("pairs", compared);
    if (pairs.count() == 0) {
      return workspace.none();
    }
    JavaRDD<Found> conflicts =
        pairs.count() <= FEW
            ? pairs.rows().coalesce(1).mapPartitions(rows -> joined(rows, format))
            : grouped(pairs, workspace).flatMap(group -> joined(group._2().iterator(), format));
    return workspace.keep("conflicts", conflicts).rows();
  }

  private static JavaPairRDD<String, Iterable<FigurePair>> grouped(
      Kept<FigurePair> pairs, Workspace workspace) {
    JavaRDD<Link> links =
        pairs.rows().map(pair -> new Link(pair.first().key().id(), pair.second().key().id()));
    JavaPairRDD<String, String> labels =
        new Components(workspace, Components.FEW).of(links, pairs.count());
    return pairs
        .rows()
        .mapToPair(pair -> new Tuple2<>(pair.first().key().id(), pair))
        .join(labels)
        .mapToPair(pair -> pair._2().swap())
        .groupByKey();
  }

  private static Stream<Tuple2<Place, ComparedFigure>> keyed(ComparedFigure figure) {
    FigureKey key = figure.key();
    return new ConflictFinder()
        .keys(key).stream().map(name -> new Tuple2<>(Place.of(name, key), figure));
  }

  private static FlatMapFunction<Iterator<Tuple2<Place, ComparedFigure>>, FigurePair>
      neighbours() {
    return figures -> {
      Neighbours neighbours = new Neighbours();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(figures, Spliterator.ORDERED), false)
          .flatMap(figure -> neighbours.pairs(figure._1().key(), figure._2().key()).stream())
          .iterator();
    };
  }

  /** Compares each figure of a key with those just before it. */
  private static final class Neighbours {
    private final ConflictFinder finder = new ConflictFinder();
    private final Deque<FigureKey> before = new ArrayDeque<>();
    private String key = "";

    List<FigurePair> pairs(String figuresKey, FigureKey figure) {
      if (!figuresKey.equals(key)) {
        key = figuresKey;
        before.clear();
      }
      List<FigurePair> pairs = new ArrayList<>();
      for (FigureKey other : before) {
        finder.pairs(List.of(other, figure)).forEach(pair -> pairs.add(FigurePair.of(pair)));
      }
      before.addLast(figure);
      if (before.size() >= ConflictFinder.NEIGHBOURS) {
        before.removeFirst();
      }
      return pairs;
    }
  }

  private static Iterator<Found> joined(Iterator<FigurePair> rows, OutputFormat format) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, FigureKey> figures = new TreeMap<>();
    rows.forEachRemaining(row -> pairs.add(row.pair()));
    for (Pair pair : pairs) {
      figures.put(pair.first().id(), pair.first());
      figures.put(pair.second().id(), pair.second());
    }
    return new ConflictFinder()
        .conflicts(pairs).stream().map(conflict -> found(conflict, figures, format)).iterator();
  }

  private static Found found(
      Conflict conflict, Map<String, FigureKey> figures, OutputFormat format) {
    List<FigureKey> members =
        conflict.figures().stream().flatMap(id -> Stream.ofNullable(figures.get(id))).toList();
    return new Found(
        members.get(0).article(),
        members.get(0).start(),
        conflict.id(),
        new ArrayList<>(members.stream().map(Conflicts::member).toList()),
        new ArrayList<>(
            Arrays.asList(format.cells(ArticleSheets.conflicts().cells(conflict)))));
  }

  private static Member member(FigureKey figure) {
    String day = figure.published().isEmpty() ? ArticleOutput.NO_DAY : figure.published();
    return new Member(figure.article(), day, figure.id());
  }
}
