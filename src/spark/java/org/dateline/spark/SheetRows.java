package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.files.ArticleSheets;
import org.dateline.files.DataPackage;
import org.dateline.files.Sheet;
import scala.Tuple2;

/**
 * The rows of all sheets in the order in which they are written, so that one pass writes them.
 *
 * <p>The pieces of an article follow each other; just before them stand the conflicts of its
 * figures, which the sort brings there.
 */
final class SheetRows {
  /** The sheet of texts, which has no place among the others. */
  static final String TEXT = "text";

  private SheetRows() {}

  /**
   * A sheet as it is written.
   *
   * @param columns what each holds, in their order
   * @param ofArticles whether each row belongs to an article
   */
  record Table(String name, String description, Map<String, String> columns, boolean ofArticles) {
    String[] header() {
      return columns.keySet().toArray(new String[0]);
    }
  }

  /**
   * Where rows of an article stand.
   *
   * @param day "" where the sheets are not split by day
   * @param round in which it was extracted; of several, the last comes first
   * @param piece of what the article gave
   */
  record Place(String day, String article, int round, int piece)
      implements Comparable<Place>, Serializable {
    private static final int CONFLICTS = Integer.MAX_VALUE;
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day)
            .thenComparing(Place::article)
            .thenComparing(Place::round, Comparator.reverseOrder())
            .thenComparingInt(Place::piece);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    /** Whether it is a conflict of a figure that is told there. */
    boolean tells() {
      return round == CONFLICTS;
    }
  }

  /** Rows of an article by their sheets, or the conflict of one of its figures. */
  record Rows(TreeMap<String, EncodedRows> sheets, String figure, String conflict)
      implements Serializable {}

  /** All sheets. */
  static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    ArticleSheets.sheets().forEach(sheet -> tables.add(table(sheet, true)));
    Map<String, String> text = new LinkedHashMap<>();
    text.put("article", "the article's id");
    text.put(TEXT, "the exact text that all offsets count in");
    tables.add(new Table(TEXT, "The text of an article.", text, true));
    tables.add(table(ArticleSheets.conflicts(), false));
    tables.add(table(ArticleSheets.failures(), false));
    tables.add(
        new Table(
            ArchiveNames.SHEET,
            "A name, and how often the articles of the archive mention it.",
            ArchiveNames.columns(),
            false));
    return tables;
  }

  private static Table table(Sheet<?> sheet, boolean ofArticles) {
    return new Table(sheet.name(), sheet.description(), DataPackage.columns(sheet), ofArticles);
  }

  /** The sheet that a row of the archive is in. */
  static String sheet(ArchiveRow row) {
    return switch (row.sheet()) {
      case CONFLICTS -> ArticleSheets.conflicts().name();
      case FAILURES -> ArticleSheets.failures().name();
      case NAMES -> ArchiveNames.SHEET;
    };
  }

  /**
   * What belongs to articles, with the conflicts of their figures.
   *
   * @param byDay whether the rows of a day stand together
   */
  static JavaPairRDD<Place, Rows> ofArticles(
      JavaRDD<ArticleOutput> outputs,
      JavaRDD<Conflicts.Found> conflicts,
      Partitioner parts,
      boolean byDay) {
    JavaPairRDD<Place, Rows> articles =
        outputs
            .filter(ArticleOutput::isOfArticle)
            .mapToPair(o -> new Tuple2<>(place(o, byDay), new Rows(o.rows(), "", "")));
    JavaPairRDD<Place, Rows> told =
        conflicts.flatMapToPair(
            found -> found.figures().stream().map(figure -> told(found, figure, byDay)).iterator());
    return articles.union(told).repartitionAndSortWithinPartitions(parts);
  }

  static Place place(ArticleOutput output, boolean byDay) {
    ArticleOutput.Source source = output.source();
    String day = byDay ? source.day() : "";
    return new Place(day, source.article(), source.round(), output.piece());
  }

  private static Tuple2<Place, Rows> told(
      Conflicts.Found conflict, Conflicts.Member figure, boolean byDay) {
    String day = byDay ? figure.day() : "";
    return new Tuple2<>(
        new Place(day, figure.article(), Place.CONFLICTS, 0),
        new Rows(new TreeMap<>(), figure.figure(), conflict.id()));
  }

  /**
   * What belongs to the archive: rows so light that they would upset the parts of the articles.
   *
   * @param parts how many tasks sort
   */
  static JavaPairRDD<ArchiveRow, Boolean> ofArchive(
      JavaRDD<ArticleOutput> outputs, JavaRDD<Conflicts.Found> conflicts, int parts) {
    return conflicts
        .map(SheetRows::row)
        .union(outputs.flatMap(output -> output.failures().iterator()))
        .union(ArchiveNames.of(outputs, parts))
        .mapToPair(row -> new Tuple2<>(row, true))
        .sortByKey(true, parts);
  }

  private static ArchiveRow row(Conflicts.Found conflict) {
    return new ArchiveRow(
        ArchiveRow.Sheet.CONFLICTS, conflict.article(), conflict.start(), conflict.cells());
  }
}
