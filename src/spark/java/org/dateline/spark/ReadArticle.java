package org.dateline.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.dateline.files.Likeness;
import org.dateline.readers.Failure;
import org.dateline.readers.Reading;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.dateline.text.Section;
import org.dateline.text.Span;

/** An article, or a failure to read one, as a row between two tasks. */
final class ReadArticle {
  private static final DataType SECTION =
      new StructType()
          .add("kind", StringType, false)
          .add("start", IntegerType, false)
          .add("end", IntegerType, false);
  private static final DataType FAILURE =
      new StructType()
          .add("input", StringType, false)
          .add("stage", StringType, false)
          .add("reason", StringType, false)
          .add("detail", StringType, false);

  /** The columns that name a row, in the order of reading. */
  static final List<String> KEY = List.of("file", "start", "ordinal");

  /** A row without an id holds failures only. */
  static final StructType SCHEMA =
      new StructType()
          .add("file", IntegerType, false)
          .add("start", LongType, false)
          .add("ordinal", LongType, false)
          .add("input", StringType, false)
          .add("language", StringType, false)
          .add("id", StringType, false)
          .add("title", StringType, false)
          .add("publisher", StringType, false)
          .add("url", StringType, false)
          .add("published", StringType, false)
          .add("publishedFrom", StringType, false)
          .add("text", StringType, false)
          .add("sections", createArrayType(SECTION, false), false)
          .add("minima", createArrayType(IntegerType, false), false)
          .add("numbers", createArrayType(IntegerType, false), false)
          .add("failures", createArrayType(FAILURE, false), false);

  private ReadArticle() {}

  static Row row(int file, long start, long ordinal, String language, Reading reading) {
    Article article = reading.article();
    List<Row> sections = new ArrayList<>();
    for (Section section : article.sections()) {
      Span span = section.span();
      sections.add(RowFactory.create(section.kind().name(), span.start(), span.end()));
    }
    Optional<Publication> published = article.published();
    Likeness likeness = Likeness.of(article.text());
    return RowFactory.create(
        file,
        start,
        ordinal,
        reading.input(),
        language,
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        published.map(publication -> publication.date().toString()).orElse(""),
        published.map(publication -> publication.from().name()).orElse(""),
        article.text(),
        sections.toArray(new Row[0]),
        likeness.minima(),
        likeness.numbers(),
        rows(reading.losses()));
  }

  static Row row(int file, long start, long ordinal, Failure failure) {
    Row[] failures = rows(List.of(failure));
    Row[] sections = {};
    int[] none = {};
    return RowFactory.create(
        file, start, ordinal, failure.input(), "", "", "", "", "", "", "", "", sections, none, none,
        failures);
  }

  private static Row[] rows(List<Failure> failures) {
    return failures.stream()
        .map(f -> RowFactory.create(f.input(), f.stage(), f.reason(), f.detail()))
        .toArray(Row[]::new);
  }

  /** The article, under the name it has in this run. */
  static Article article(Row row, String id) {
    List<Section> sections = new ArrayList<>();
    for (Row section : row.<Row>getList(row.fieldIndex("sections"))) {
      sections.add(
          new Section(
              Section.Kind.valueOf(section.getString(0)),
              new Span(section.getInt(1), section.getInt(2))));
    }
    return new Article(
        id,
        row.getAs("title"),
        row.getAs("publisher"),
        row.getAs("url"),
        published(row.getAs("published"), row.getAs("publishedFrom")),
        row.getAs("text"),
        sections);
  }

  private static Optional<Publication> published(String date, String from) {
    return date.isEmpty()
        ? Optional.empty()
        : Optional.of(new Publication(LocalDate.parse(date), Publication.From.valueOf(from)));
  }

  static List<Failure> failures(Row row) {
    return row.<Row>getList(row.fieldIndex("failures")).stream()
        .map(f -> new Failure(f.getString(0), f.getString(1), f.getString(2), f.getString(3)))
        .toList();
  }
}
