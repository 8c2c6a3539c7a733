package org.dateline.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.readers.ArticleId;

/**
 * Gives each article an id that no other has, the same as the single machine does.
 *
 * <p>Ids can clash only with those that differ in nothing but case and a number at the end; each
 * such group is gone through in the order of reading.
 */
final class UniqueIds {
  private static final Column[] ORDER =
      ReadArticle.KEY.stream().map(name -> col(name)).toArray(Column[]::new);

  private static final Pattern NUMBERS = Pattern.compile("(~[0-9]+)++$");

  private static final StructType NAMED =
      new StructType()
          .add("file", DataTypes.IntegerType, false)
          .add("start", DataTypes.LongType, false)
          .add("ordinal", DataTypes.LongType, false)
          .add("article", DataTypes.StringType, false);

  private UniqueIds() {}

  /**
   * The names of those articles that cannot have the ids they want.
   *
   * @param articles with the columns of their key and the id they want
   */
  static Dataset<Row> clashing(Dataset<Row> articles) {
    return articles
        .select("file", "start", "ordinal", "id")
        .groupByKey((MapFunction<Row, String>) row -> stem(row.getAs("id")), Encoders.STRING())
        .flatMapSortedGroups(ORDER, new Naming(), Encoders.row(NAMED));
  }

  // Spark's own lower() takes seconds in each executor to get ready.
  private static String stem(String id) {
    return NUMBERS.matcher(id.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static final class Naming implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String stem, Iterator<Row> wanting) {
      ArticleId ids = new ArticleId();
      List<Row> named = new ArrayList<>();
      while (wanting.hasNext()) {
        Row row = wanting.next();
        String id = row.getAs("id");
        String name = ids.unique(id);
        if (!name.equals(id)) {
          named.add(
              RowFactory.create(row.getAs("file"), row.getAs("start"), row.getAs("ordinal"), name));
        }
      }
      return named.iterator();
    }
  }
}
