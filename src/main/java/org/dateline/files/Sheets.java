package org.dateline.files;

import static org.dateline.files.ArticleRows.CLAIM;
import static org.dateline.files.ArticleRows.DATE;
import static org.dateline.files.ArticleRows.FIGURE;
import static org.dateline.files.ArticleRows.number;
import static org.dateline.files.Columns.article;
import static org.dateline.files.Columns.claim;
import static org.dateline.files.Columns.claimed;
import static org.dateline.files.Columns.column;
import static org.dateline.files.Columns.date;
import static org.dateline.files.Columns.figure;
import static org.dateline.files.Columns.line;
import static org.dateline.files.Columns.location;
import static org.dateline.files.Columns.mentionHead;
import static org.dateline.files.Columns.name;
import static org.dateline.files.Columns.nameColumns;
import static org.dateline.files.Columns.place;
import static org.dateline.files.Columns.point;
import static org.dateline.files.Columns.reviewed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.facts.Conflict;
import org.dateline.facts.Ids;
import org.dateline.facts.ReportedFigure;
import org.dateline.figures.Figure;
import org.dateline.files.ArticleRows.Row;
import org.dateline.names.Location;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.readers.Failure;

/** Every column of every sheet: the contract with the people who read the output. */
final class Sheets {
  private Sheets() {}

  static final Sheet<ArticleRows> ARTICLES =
      new Sheet<>(
          "articles",
          "An article that was read.",
          List.of(
              article("article", "the file's path without its extension", in -> in.article()),
              article("title", "from its metadata", in -> in.read().title()),
              article("publisher", "from its metadata", in -> in.read().publisher()),
              article("url", "from its metadata", in -> in.read().url()),
              article("published", "ISO 8601", ArticleRows::published),
              article(
                  "published_from",
                  "metadata, dateline, filename, option",
                  ArticleRows::publishedFrom),
              article(
                  "language",
                  "ISO 639-1, empty where not determined",
                  in -> in.standing().language()),
              article("words", "how many", ArticleRows::words),
              article("sentences", "how many", ArticleRows::sentences),
              article("people", "rows", in -> Integer.toString(in.tally().people())),
              article("places", "rows", in -> Integer.toString(in.tally().places())),
              article("organisations", "rows", in -> Integer.toString(in.tally().organisations())),
              article("figures", "rows", in -> Integer.toString(in.tally().figures())),
              article("dates", "rows", in -> Integer.toString(in.tally().dates())),
              article("claims", "rows", in -> Integer.toString(in.tally().claims())),
              article("unverified", "claims", in -> Integer.toString(in.tally().unverified())),
              article("disputed", "claims", in -> Integer.toString(in.tally().disputed())),
              article(
                  "status",
                  "ok, partial (why in failures.csv), duplicate",
                  in -> in.standing().status()),
              article("sha256", "of the text in UTF-8", in -> Ids.hex(in.read().text())),
              article(
                  "duplicate_of",
                  "the article whose rows stand for this one too",
                  in -> in.standing().original().orElse("")),
              article(
                  "published_doubt",
                  "other dates that the article bears, and where",
                  ArticleRows::publishedDoubt)));

  static final Sheet<Row<Name>> PEOPLE =
      new Sheet<>(
          "people",
          "A person in one article, all mentions together.",
          reviewed(
              Stream.of(
                  nameColumns(),
                  List.of(
                      name("role", "the role the text gives", n -> n.role()),
                      name("organisation", "the organisation of the role", n -> n.organisation()),
                      name("country", "ISO 3166-1 alpha-2", n -> n.country()),
                      column(
                          "claims",
                          "how many claims are theirs",
                          (Row<Name> row) -> row.in().claimsOf(row.finding()))),
                  Columns.<Name>place())));

  static final Sheet<Row<Name>> PLACES =
      new Sheet<>(
          "places",
          "A place in one article, all mentions together.",
          reviewed(
              Stream.of(
                  nameColumns(),
                  List.of(
                      name("kind", "country, region, city, river, bridge and so on", n -> n.kind()),
                      name("country", "ISO 3166-1 alpha-2", n -> n.country()),
                      location("region", "first-level division", Location::region),
                      point("latitude", "degrees, WGS 84", p -> Double.toString(p.latitude())),
                      point("longitude", "degrees, WGS 84", p -> Double.toString(p.longitude())),
                      point("geonames_id", "GeoNames id", Location.Point::geonamesId),
                      location("precision", "exact, city, region, country", Location::precision),
                      location("reason", "why this candidate was chosen", Location::reason),
                      name(
                          "metonym_mentions",
                          "mentions in which it stands for its government",
                          n ->
                              Long.toString(
                                  n.mentions().stream().filter(Mention::metonym).count()))),
                  Columns.<Name>place())));

  static final Sheet<Row<Name>> ORGANISATIONS =
      new Sheet<>(
          "organisations",
          "An organisation in one article, all mentions together.",
          reviewed(
              Stream.of(
                  nameColumns(),
                  List.of(
                      name("acronym", "its acronym", n -> n.acronym()),
                      name("kind", "government, military, media, company and so on", n -> n.kind()),
                      name("country", "ISO 3166-1 alpha-2", n -> n.country())),
                  Columns.<Name>place())));

  static final Sheet<Row<ReportedFigure>> FIGURES =
      new Sheet<>(
          "figures",
          "A reported quantity.",
          reviewed(
              Stream.of(
                  Columns.<ReportedFigure>head(FIGURE, f -> f.figure().span()),
                  List.of(
                      column(
                          "text",
                          "the number with its multiplier, symbol or unit",
                          row -> row.in().text(row.finding().figure().span())),
                      figure("value", "multiplied out; empty if vague", f -> number(f.value())),
                      figure("low", "lower bound", f -> number(f.low())),
                      figure("high", "upper bound", f -> number(f.high())),
                      figure("qualifier", "how it is bounded", f -> f.qualifier().label()),
                      figure("unit", "empty for counts", Figure::unit),
                      figure("what", "what is counted, as the text says it", Figure::what),
                      figure("category", "what kind of thing", f -> f.category().label()),
                      figure("side", "whose they are", Figure::side),
                      column("place", "the place it is about", row -> row.finding().place()),
                      column("date", "the date it is about", row -> row.finding().date()),
                      claimed("source", "who reported it", c -> c.source().name()),
                      column(
                          "source_text",
                          "the source as written",
                          row ->
                              row.in().text(row.finding().claim().flatMap(c -> c.source().span()))),
                      claimed("cue", "the reporting word", Claim::cue),
                      claimed("status", "the status of its claim", c -> c.status().label()),
                      column("conflict", "the row in conflicts.csv", row -> ""),
                      column(
                          "equivalent_of",
                          "the figure this one restates",
                          row ->
                              row.finding()
                                  .figure()
                                  .equivalentOf()
                                  .map(span -> row.in().id(FIGURE, span))
                                  .orElse("")),
                      column(
                          "phrase",
                          "the whole noun phrase",
                          row -> row.in().text(row.finding().figure().phrase()))),
                  place(f -> f.figure().span()),
                  List.of(figure("rule", "what made the row", Figure::rule)))));

  static final Sheet<Row<DateMention>> DATES =
      new Sheet<>(
          "dates",
          "A date, time, duration or repetition.",
          reviewed(
              Stream.of(
                  Columns.<DateMention>head(DATE, DateMention::span),
                  List.of(
                      column("text", "as written", row -> row.in().text(row.finding().span())),
                      date("type", "DATE, TIME, DURATION, SET", d -> d.type().name()),
                      date("value", "TIMEX3", DateMention::value),
                      date("mod", "TIMEX3 modifier", DateMention::mod),
                      date("earliest", "ISO 8601", DateMention::earliest),
                      date("latest", "ISO 8601", DateMention::latest),
                      date("precision", "year, month, day and so on", DateMention::precision),
                      date("reason", "what it was resolved against", DateMention::reason)),
                  Columns.<DateMention>place(),
                  List.of(date("rule", "what made the row", DateMention::rule)))));

  static final Sheet<Row<Claim>> CLAIMS =
      new Sheet<>(
          "claims",
          "A reporting act.",
          reviewed(
              Stream.of(
                  Columns.<Claim>head(row -> row.in().claimId(row.finding())),
                  List.of(
                      column("claim", "the content", row -> row.in().text(row.finding().span())),
                      claim("source", "canonical", c -> c.source().name()),
                      column(
                          "source_text",
                          "as written",
                          row -> row.in().text(row.finding().source().span())),
                      claim("source_kind", "what kind of source", c -> c.source().kind().label()),
                      claim("anonymous", "yes or no", c -> c.source().anonymous() ? "yes" : "no"),
                      claim("cue", "the reporting word", Claim::cue),
                      claim("cue_kind", "say, claim, deny and so on", Claim::cueKind),
                      claim("quote", "full, partial, no", c -> c.quote().label()),
                      claim("status", "how the article presents it", c -> c.status().label()),
                      column(
                          "evidence",
                          "the words that show the status",
                          row -> row.in().text(row.finding().evidence())),
                      claim("hedges", "hedging words", c -> String.join("; ", c.hedges())),
                      claim("negated", "yes or empty", c -> c.negated() ? "yes" : ""),
                      column(
                          "within",
                          "the claim it is nested in",
                          row -> row.finding().within().map(s -> row.in().id(CLAIM, s)).orElse("")),
                      column("figures", "ids", row -> row.in().figuresIn(row.finding())),
                      column(
                          "people", "ids", row -> row.in().namesIn(row.finding(), NameType.PERSON)),
                      column(
                          "places", "ids", row -> row.in().namesIn(row.finding(), NameType.PLACE)),
                      column("dates", "ids", row -> row.in().datesIn(row.finding()))),
                  Columns.<Claim>place(),
                  List.of(claim("rule", "what made the row", Claim::rule)))));

  static final Sheet<Row<MentionLine>> MENTIONS =
      new Sheet<>(
          "mentions",
          "One mention of a person, place, organisation, number or date.",
          Stream.of(
                  mentionHead(),
                  List.of(
                      column(
                          "text",
                          "as written",
                          (Row<MentionLine> row) -> row.in().text(row.finding().span())),
                      line("name", "the canonical name", MentionLine::name),
                      line("value", "the number or TIMEX3 value", MentionLine::value)),
                  Columns.<MentionLine>offsets(MentionLine::span),
                  List.of(
                      line("confidence", "0 to 1", m -> confidence(m.confidence())),
                      line("metonym", "yes or empty", m -> m.metonym() ? "yes" : "")),
                  Columns.<MentionLine>sentence(MentionLine::span),
                  List.of(
                      line("rule", "what made the row", MentionLine::rule),
                      line(
                          "credit",
                          "yes in a byline or photo credit",
                          m -> m.credit() ? "yes" : "")))
              .flatMap(List::stream)
              .toList());

  static final Sheet<Failure> FAILURES =
      new Sheet<>(
          "failures",
          "An input that could not be read.",
          List.of(
              new Column<>("input", "the file or record", Failure::input),
              new Column<>("stage", "what was being done", Failure::stage),
              new Column<>("reason", "what went wrong", Failure::reason),
              new Column<>("detail", "more of it", Failure::detail)));

  static final Sheet<Conflict> CONFLICTS =
      new Sheet<>(
          "conflicts",
          "Figures about the same thing that contradict or update each other.",
          List.of(
              new Column<>("id", "stable: the same for the same figures", Conflict::id),
              new Column<>("what", "what is counted", Conflict::what),
              new Column<>("category", "what kind of thing", c -> c.category().label()),
              new Column<>("side", "whose they are", Conflict::side),
              new Column<>("place", "the place they are about", Conflict::place),
              new Column<>("date", "the date they are about", Conflict::date),
              new Column<>("low", "the least of the figures", c -> number(c.low())),
              new Column<>("high", "the greatest", c -> number(c.high())),
              new Column<>("kind", "disagree or update", c -> c.kind().label()),
              new Column<>("figures", "their ids", c -> String.join("; ", c.figures())),
              new Column<>("sources", "who reported them", c -> String.join("; ", c.sources())),
              new Column<>("articles", "where they stand", c -> String.join("; ", c.articles()))));

  private static String confidence(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
