package org.dateline.spark;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.facts.Conflict;
import org.dateline.facts.ConflictFinder;
import org.dateline.facts.ConflictFinder.Pair;
import org.dateline.facts.FigureKey;
import org.dateline.figures.Figure.Category;
import org.dateline.files.ArticleSheets;
import org.dateline.spark.SparkOptions.OutputFormat;

/** Finds the conflicts of an archive: only figures that share a key meet, and none at the driver. */
final class Conflicts {
  /** What of a figure decides whether it contradicts another, as a row. */
  static final StructType FIGURE =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("article", DataTypes.StringType, false)
          .add("published", DataTypes.StringType, false)
          .add("position", DataTypes.IntegerType, false)
          .add("category", DataTypes.StringType, false)
          .add("unit", DataTypes.StringType, false)
          .add("what", DataTypes.StringType, false)
          .add("head", DataTypes.StringType, false)
          .add("side", DataTypes.StringType, false)
          .add("place", DataTypes.StringType, false)
          .add("date", DataTypes.StringType, false)
          .add("low", DataTypes.StringType, false)
          .add("high", DataTypes.StringType, false)
          .add("approximate", DataTypes.BooleanType, false)
          .add("disputed", DataTypes.BooleanType, false)
          .add("wide", DataTypes.BooleanType, false)
          .add("source", DataTypes.StringType, false);

  /** A figure of a conflict, and where it stands. */
  private static final StructType MEMBER =
      new StructType()
          .add("article", DataTypes.StringType, false)
          .add("day", DataTypes.StringType, false)
          .add("figure", DataTypes.StringType, false);

  /** A conflict as a row: where its first figure stands, and the cells of its sheet. */
  private static final StructType CONFLICT =
      new StructType()
          .add("article", DataTypes.StringType, false)
          .add("row", DataTypes.IntegerType, false)
          .add("conflict", DataTypes.StringType, false)
          .add("figures", DataTypes.createArrayType(MEMBER, false), false)
          .add("cells", DataTypes.createArrayType(DataTypes.StringType, false), false);

  // So many pairs take some tens of megabytes in one task.
  private static final long FEW = 20_000;

  private static final StructType KEYED =
      new StructType()
          .add("key", DataTypes.StringType, false)
          .add("day", DataTypes.StringType, false)
          .add("figure", FIGURE, false);

  private static final StructType PAIR =
      new StructType()
          .add("a", DataTypes.StringType, false)
          .add("b", DataTypes.StringType, false)
          .add("first", FIGURE, false)
          .add("second", FIGURE, false)
          .add("kind", DataTypes.StringType, false);

  // The order in which the finder goes through the figures of a key.
  private static final Column[] ORDER = {
    col("day"), col("figure.article"), col("figure.position"), col("figure.id")
  };

  private Conflicts() {}

  /** The conflicts among figures that are rows of {@link #FIGURE}. */
  static Dataset<Row> of(Dataset<Row> figures, OutputFormat format, Workspace workspace) {
    Kept pairs =
        workspace.keep(
            "pairs",
            figures
                .flatMap(keyed(), Encoders.row(KEYED))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapSortedGroups(ORDER, neighbours(), Encoders.row(PAIR)));
    if (pairs.count() == 0) {
      return workspace.none(CONFLICT);
    }
    Dataset<Row> conflicts =
        pairs.count() <= FEW
            ? pairs.rows().coalesce(1).mapPartitions(joined(format), Encoders.row(CONFLICT))
            : grouped(pairs, workspace).flatMapGroups(joinedGroup(format), Encoders.row(CONFLICT));
    return workspace.keep("conflicts", conflicts).rows();
  }

  private static KeyValueGroupedDataset<String, Row> grouped(Kept pairs, Workspace workspace) {
    Dataset<Row> labels = new Components(workspace, Components.FEW).of(pairs);
    return pairs
        .rows()
        .join(labels, col("a").equalTo(col("node")))
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("label"), Encoders.STRING());
  }

  private static FlatMapFunction<Row, Row> keyed() {
    return row -> {
      FigureKey figure = figure(row);
      return new ConflictFinder()
          .keys(figure).stream()
              .map(key -> RowFactory.create(key, ConflictFinder.day(figure), row))
              .iterator();
    };
  }

  /** Compares each figure of a key with those just before it. */
  private static FlatMapGroupsFunction<String, Row, Row> neighbours() {
    return (key, rows) -> {
      ConflictFinder finder = new ConflictFinder();
      Deque<FigureKey> before = new ArrayDeque<>();
      Iterable<Row> figures = () -> rows;
      return StreamSupport.stream(figures.spliterator(), false)
          .flatMap(row -> pairs(finder, before, figure(row.getStruct(2))))
          .iterator();
    };
  }

  private static Stream<Row> pairs(
      ConflictFinder finder, Deque<FigureKey> before, FigureKey figure) {
    List<Row> pairs = new ArrayList<>();
    for (FigureKey other : before) {
      finder.pairs(List.of(other, figure)).forEach(pair -> pairs.add(row(pair)));
    }
    before.addLast(figure);
    if (before.size() >= ConflictFinder.NEIGHBOURS) {
      before.removeFirst();
    }
    return pairs.stream();
  }

  private static Row row(Pair pair) {
    return RowFactory.create(
        pair.first().id(),
        pair.second().id(),
        row(pair.first()),
        row(pair.second()),
        pair.kind().name());
  }

  private static FlatMapGroupsFunction<String, Row, Row> joinedGroup(OutputFormat format) {
    MapPartitionsFunction<Row, Row> joined = joined(format);
    return (label, rows) -> joined.call(rows);
  }

  private static MapPartitionsFunction<Row, Row> joined(OutputFormat format) {
    return rows -> {
      List<Pair> pairs = new ArrayList<>();
      Map<String, FigureKey> figures = new TreeMap<>();
      rows.forEachRemaining(row -> pairs.add(pair(row)));
      for (Pair pair : pairs) {
        figures.put(pair.first().id(), pair.first());
        figures.put(pair.second().id(), pair.second());
      }
      return new ConflictFinder()
          .conflicts(pairs).stream().map(conflict -> row(conflict, figures, format)).iterator();
    };
  }

  private static Pair pair(Row row) {
    return new Pair(
        figure(row.<Row>getAs("first")),
        figure(row.<Row>getAs("second")),
        Conflict.Kind.valueOf(row.getAs("kind")));
  }

  private static Row row(Conflict conflict, Map<String, FigureKey> figures, OutputFormat format) {
    List<FigureKey> members =
        conflict.figures().stream().flatMap(id -> Stream.ofNullable(figures.get(id))).toList();
    return RowFactory.create(
        members.get(0).article(),
        members.get(0).start(),
        conflict.id(),
        members.stream().map(Conflicts::member).toArray(Row[]::new),
        format.cells(ArticleSheets.conflicts().cells(conflict)));
  }

  private static Row member(FigureKey figure) {
    String day = figure.published().isEmpty() ? ArticleOutput.NO_DAY : figure.published();
    return RowFactory.create(figure.article(), day, figure.id());
  }

  static Row row(FigureKey figure) {
    return RowFactory.create(
        figure.id(),
        figure.article(),
        figure.published(),
        figure.start(),
        figure.category().name(),
        figure.unit(),
        figure.what(),
        figure.head(),
        figure.side(),
        figure.place(),
        figure.date(),
        figure.low().map(BigDecimal::toString).orElse(""),
        figure.high().map(BigDecimal::toString).orElse(""),
        figure.approximate(),
        figure.disputed(),
        figure.wide(),
        figure.source());
  }

  // Rows inside of rows, and rows between two functions, know their columns by place only.
  private static FigureKey figure(Row row) {
    return new FigureKey(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        Category.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        number(row.getString(11)),
        number(row.getString(12)),
        row.getBoolean(13),
        row.getBoolean(14),
        row.getBoolean(15),
        row.getString(16));
  }

  private static Optional<BigDecimal> number(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }
}
