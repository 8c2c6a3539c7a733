package org.dateline.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Sheet;

/**
 * Who and where was mentioned in the whole archive, and how often.
 *
 * <p>Joins what is called the same: people of one name and country, places of one name and GeoNames
 * id. Which of them are one all the same, or two, is for the reader to say.
 */
final class ArchiveNames {
  static final String SHEET = "archive_names";

  private static final Map<String, String> TYPES =
      new LinkedHashMap<>(
          Map.of("people", "PERSON", "places", "PLACE", "organisations", "ORGANISATION"));
  private static final String[] KEY = {"type", "name", "country", "geonames_id"};
  private static final long MOST_ARTICLES = 999_999_999_999L;

  private ArchiveNames() {}

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
   * @param outputs rows of {@link ArticleOutput}
   * @return with the columns place, which gives their order, and cells
   */
  static Dataset<Row> of(Dataset<Row> outputs) {
    List<Dataset<Row>> kinds = new ArrayList<>();
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      if (TYPES.containsKey(sheet.name())) {
        kinds.add(mentioned(outputs, sheet));
      }
    }
    Column day = org.apache.spark.sql.functions.nullif(col("day"), lit(ArticleOutput.NO_DAY));
    Dataset<Row> counted =
        kinds.stream()
            .reduce(Dataset::unionAll)
            .orElseThrow()
            .groupBy(Arrays.stream(KEY).map(name -> col(name)).toArray(Column[]::new))
            .agg(
                count_distinct(col("article")).as("articles"),
                sum("mentions").cast("long").as("mentions"),
                min(day).as("first"),
                max(day).as("last"));
    return counted.select(place().as("place"), cells().as("cells"));
  }

  private static Dataset<Row> mentioned(Dataset<Row> outputs, Sheet<?> sheet) {
    List<String> header = Arrays.asList(sheet.header());
    List<Column> columns = new ArrayList<>(List.of(col("article"), col("day")));
    columns.add(lit(TYPES.getOrDefault(sheet.name(), "")).as("type"));
    for (String name : List.of("name", "country", "geonames_id", "mentions")) {
      int at = header.indexOf(name);
      columns.add((at < 0 ? lit("") : col("cells").getItem(at)).as(name));
    }
    return outputs
        .select(col("article"), col("day"), explode(col(sheet.name())).as("cells"))
        .select(columns.toArray(new Column[0]));
  }

  private static Column place() {
    Column rarity = lpad(lit(MOST_ARTICLES).minus(col("articles")).cast("string"), 12, "0");
    return concat(col("type"), lit("|"), rarity, lit("|"), col("name"), lit("|"), col("country"));
  }

  private static Column cells() {
    return array(
        columns().keySet().stream()
            .map(name -> org.apache.spark.sql.functions.coalesce(col(name).cast("string"), lit("")))
            .toArray(Column[]::new));
  }
}
