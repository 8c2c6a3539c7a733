package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Sheet;
import scala.Tuple2;

/**
 * Who and where was mentioned in the whole archive, and how often.
 *
 * <p>Joins what is called the same: people of one name and country, places of one name and GeoNames
 * id. Which of them are one all the same, or two, is for the reader to say.
 */
final class ArchiveNames {
  static final String SHEET = "archive_names";

  private static final Map<String, String> TYPES =
      Map.of("people", "PERSON", "places", "PLACE", "organisations", "ORGANISATION");
  private static final long MOST_ARTICLES = 999_999_999_999L;

  private ArchiveNames() {}

  /** What is called the same. */
  private record Called(String type, String name, String country, String geonamesId)
      implements Serializable {}

  /** How often it is mentioned, and on which days; "" where none is known. */
  private record Mentioned(long articles, long mentions, String first, String last)
      implements Serializable {
    Mentioned and(Mentioned other) {
      return new Mentioned(
          articles + other.articles,
          mentions + other.mentions,
          first.isEmpty() || (!other.first.isEmpty() && other.first.compareTo(first) < 0)
              ? other.first
              : first,
          other.last.compareTo(last) > 0 ? other.last : last);
    }
  }

  /** What each column holds. */
  static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("type", "PERSON, PLACE or ORGANISATION");
    columns.put("name", "the canonical name in the articles");
    columns.put("country", "ISO 3166-1 alpha-2");
    columns.put("geonames_id", "GeoNames id of a place");
    columns.put("articles", "how many articles mention it");
    columns.put("mentions", "how many times they do");
    columns.put("first", "the first day of publication; empty where none is known");
    columns.put("last", "the last day of publication; empty where none is known");
    return columns;
  }

  /**
   * The names, the most frequent of each type first.
   *
   * @param outputs of which the pieces of an article stand together
   * @param parts how many tasks count
   */
  static JavaRDD<ArchiveRow> of(JavaRDD<ArticleOutput> outputs, int parts) {
    return outputs
        .mapPartitionsToPair(mentioned())
        .reduceByKey(Mentioned::and, parts)
        .map(name -> row(name._1(), name._2()));
  }

  private static PairFlatMapFunction<Iterator<ArticleOutput>, Called, Mentioned> mentioned() {
    return outputs -> {
      Counting counting = new Counting();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(outputs, Spliterator.ORDERED), false)
          .flatMap(counting::of)
          .iterator();
    };
  }

  /** Counts an article once for each name, though it may come in pieces. */
  private static final class Counting {
    private static final List<Sheet<?>> SHEETS =
        ArticleSheets.sheets().stream().filter(sheet -> TYPES.containsKey(sheet.name())).toList();

    private final Set<Called> called = new HashSet<>();
    private String article = "";

    Stream<Tuple2<Called, Mentioned>> of(ArticleOutput output) {
      if (!output.source().article().equals(article)) {
        article = output.source().article();
        called.clear();
      }
      return SHEETS.stream().flatMap(sheet -> of(output, sheet));
    }

    private Stream<Tuple2<Called, Mentioned>> of(ArticleOutput output, Sheet<?> sheet) {
      EncodedRows rows = output.rows().get(sheet.name());
      if (rows == null) {
        return Stream.empty();
      }
      List<String> header = Arrays.asList(sheet.header());
      String day = output.source().day().equals(ArticleOutput.NO_DAY) ? "" : output.source().day();
      return rows.rows().stream().map(cells -> of(header, cells, sheet.name(), day));
    }

    private Tuple2<Called, Mentioned> of(
        List<String> header, String[] cells, String sheet, String day) {
      Called name =
          new Called(
              TYPES.getOrDefault(sheet, ""),
              cell(header, cells, "name"),
              cell(header, cells, "country"),
              cell(header, cells, "geonames_id"));
      long mentions = Long.parseLong(cell(header, cells, "mentions"));
      return new Tuple2<>(name, new Mentioned(called.add(name) ? 1 : 0, mentions, day, day));
    }

    private static String cell(List<String> header, String[] cells, String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : cells[at];
    }
  }

  private static ArchiveRow row(Called name, Mentioned mentioned) {
    String rarity = String.format(Locale.ROOT, "%012d", MOST_ARTICLES - mentioned.articles());
    List<String> place =
        List.of(name.type(), rarity, name.name(), name.country());
    List<String> cells =
        new ArrayList<>(List.of(name.type(), name.name(), name.country(), name.geonamesId()));
    cells.add(Long.toString(mentioned.articles()));
    cells.add(Long.toString(mentioned.mentions()));
    cells.add(mentioned.first());
    cells.add(mentioned.last());
    return new ArchiveRow(
        ArchiveRow.Sheet.NAMES, String.join("|", place), 0, cells.toArray(new String[0]));
  }
}
