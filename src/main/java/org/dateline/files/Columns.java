package org.dateline.files;

import static org.dateline.files.ArticleRows.MENTION;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.facts.ReportedFigure;
import org.dateline.figures.Figure;
import org.dateline.files.ArticleRows.Row;
import org.dateline.names.Location;
import org.dateline.names.Name;
import org.dateline.text.Finding;
import org.dateline.text.Span;

/** Makes the columns of sheets, each from what its rows are about, and those that sheets share. */
final class Columns {
  private Columns() {}

  static Column<ArticleRows> article(
      String name, String description, Function<ArticleRows, String> value) {
    return column(name, description, value);
  }

  static <R> Column<R> column(String name, String description, Function<R, String> value) {
    return new Column<>(name, description, value);
  }

  static Column<Row<Name>> name(String name, String description, Function<Name, String> value) {
    return new Column<>(name, description, row -> value.apply(row.finding()));
  }

  static Column<Row<Name>> location(
      String name, String description, Function<Location, String> value) {
    return name(name, description, n -> n.location().map(value).orElse(""));
  }

  static Column<Row<Name>> point(
      String name, String description, Function<Location.Point, String> value) {
    return name(
        name, description, n -> n.location().flatMap(Location::point).map(value).orElse(""));
  }

  static Column<Row<ReportedFigure>> figure(
      String name, String description, Function<Figure, String> value) {
    return new Column<>(name, description, row -> value.apply(row.finding().figure()));
  }

  /** A column of the claim that the figure stands in; empty in the author's own voice. */
  static Column<Row<ReportedFigure>> claimed(
      String name, String description, Function<Claim, String> value) {
    return new Column<>(name, description, row -> row.finding().claim().map(value).orElse(""));
  }

  static Column<Row<DateMention>> date(
      String name, String description, Function<DateMention, String> value) {
    return new Column<>(name, description, row -> value.apply(row.finding()));
  }

  static Column<Row<Claim>> claim(String name, String description, Function<Claim, String> value) {
    return new Column<>(name, description, row -> value.apply(row.finding()));
  }

  static Column<Row<MentionLine>> line(
      String name, String description, Function<MentionLine, String> value) {
    return new Column<>(name, description, row -> value.apply(row.finding()));
  }

  static List<Column<Row<Name>>> nameColumns() {
    return List.of(
        column("id", "stable id", row -> row.in().nameId(row.finding())),
        column("article", "the article", row -> row.in().article()),
        name("name", "the fullest form in the article", Name::name),
        name("aliases", "other forms", n -> String.join("; ", n.aliases())),
        name("mentions", "how many", n -> Integer.toString(n.mentions().size())));
  }

  static List<Column<Row<MentionLine>>> mentionHead() {
    List<Column<Row<MentionLine>>> columns =
        new ArrayList<>(Columns.<MentionLine>head(MENTION, MentionLine::span));
    columns.add(line("type", "PERSON, PLACE, ORGANISATION, NUMBER, DATE", MentionLine::type));
    return columns;
  }

  static <F> List<Column<Row<F>>> head(String kind, Function<F, Span> span) {
    return head(row -> row.in().id(kind, span.apply(row.finding())));
  }

  static <F> List<Column<Row<F>>> head(Function<Row<F>, String> id) {
    return List.of(
        column("id", "stable id", id), column("article", "the article", row -> row.in().article()));
  }

  /** Where it stands: its offsets and its sentence. */
  static <F extends Finding> List<Column<Row<F>>> place() {
    return place(Finding::span);
  }

  static <F> List<Column<Row<F>>> place(Function<F, Span> span) {
    return Stream.of(Columns.<F>offsets(span), Columns.<F>sentence(span))
        .flatMap(List::stream)
        .toList();
  }

  static <F> List<Column<Row<F>>> offsets(Function<F, Span> span) {
    return List.of(
        column("start", "code points", row -> row.in().start(span.apply(row.finding()))),
        column("end", "code points, half-open", row -> row.in().end(span.apply(row.finding()))));
  }

  static <F> List<Column<Row<F>>> sentence(Function<F, Span> span) {
    return List.of(
        column("sentence_no", "from 1", row -> row.in().sentenceNumber(span.apply(row.finding()))),
        column("sentence", "exactly", row -> row.in().sentenceText(span.apply(row.finding()))));
  }

  /** The columns given and, last, the reviewer's own. */
  static <R> List<Column<R>> reviewed(Stream<List<Column<R>>> columns) {
    return Stream.concat(columns.flatMap(List::stream), Columns.<R>review().stream()).toList();
  }

  private static <R> List<Column<R>> review() {
    return List.of(
        column("original", "what was found, where a decision changed or outlived it", row -> ""),
        column(
            "decision",
            "accept, reject, correct, unsure; stale where it outlived its row",
            row -> ""),
        column("correction", "what is right", row -> ""),
        column("reviewer", "who decided", row -> ""),
        column("note", "why", row -> ""));
  }
}
