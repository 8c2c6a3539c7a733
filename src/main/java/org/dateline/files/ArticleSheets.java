package org.dateline.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.claims.Claim;
import org.dateline.dates.DateMention;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.Conflict;
import org.dateline.facts.ReportedFigure;
import org.dateline.files.ArticleRows.Row;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.readers.Failure;
import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * The rows of one article in every sheet, as the cells that will be written.
 *
 * @param cells by the sheet's name, each row in the order of the sheet's columns
 */
public record ArticleSheets(String article, Map<String, List<String[]>> cells) {
  /** A sheet that has rows for each article, and how an article gives them. */
  private record Kind<R>(Sheet<R> sheet, Function<ArticleRows, List<R>> rows) {
    List<String[]> cells(ArticleRows in) {
      return rows.apply(in).stream().map(sheet::cells).toList();
    }
  }

  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(Sheets.ARTICLES, List::of),
          new Kind<>(Sheets.PEOPLE, in -> names(in, NameType.PERSON)),
          new Kind<>(Sheets.PLACES, in -> names(in, NameType.PLACE)),
          new Kind<>(Sheets.ORGANISATIONS, in -> names(in, NameType.ORGANISATION)),
          new Kind<Row<ReportedFigure>>(Sheets.FIGURES, in -> rows(in, in.facts().figures())),
          new Kind<Row<DateMention>>(Sheets.DATES, in -> rows(in, in.facts().dates())),
          new Kind<Row<Claim>>(Sheets.CLAIMS, in -> rows(in, in.facts().claims())),
          new Kind<>(Sheets.MENTIONS, in -> rows(in, mentions(in))));

  /** The sheets that have rows for each article, in the order of the contract. */
  public static List<Sheet<?>> sheets() {
    List<Sheet<?>> sheets = new ArrayList<>();
    KINDS.forEach(kind -> sheets.add(kind.sheet()));
    return sheets;
  }

  /** The sheet of figures that contradict each other, within articles and across them. */
  public static Sheet<Conflict> conflicts() {
    return Sheets.CONFLICTS;
  }

  /** The sheet of what could not be read, which has rows of its own. */
  public static Sheet<Failure> failures() {
    return Sheets.FAILURES;
  }

  public static ArticleSheets of(ArticleFacts facts) {
    return of(facts, Standing.WHOLE);
  }

  public static ArticleSheets of(ArticleFacts facts, Standing standing) {
    ArticleRows in = new ArticleRows(facts, standing);
    Map<String, List<String[]>> cells = new LinkedHashMap<>();
    KINDS.forEach(kind -> cells.put(kind.sheet().name(), kind.cells(in)));
    return new ArticleSheets(in.article(), cells);
  }

  private static List<Row<Name>> names(ArticleRows in, NameType type) {
    return rows(in, in.facts().names().stream().filter(name -> name.type() == type).toList());
  }

  private static <F extends Finding> List<Row<F>> rows(ArticleRows in, List<F> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::span))
        .map(finding -> new Row<>(in, finding))
        .toList();
  }

  private static List<MentionLine> mentions(ArticleRows in) {
    List<MentionLine> lines = new ArrayList<>();
    in.facts().names().forEach(name -> name.mentions().forEach(m -> lines.add(line(name, m))));
    in.facts().figures().forEach(reported -> lines.add(line(reported)));
    in.facts().dates().forEach(date -> lines.add(line(date)));
    // A row's id is made of its place: where two kinds claim the same words, the first has them.
    Set<Span> taken = new HashSet<>();
    return lines.stream().filter(line -> taken.add(line.span())).toList();
  }

  private static MentionLine line(Name name, Mention mention) {
    return new MentionLine(
        mention.type().name(),
        mention.span(),
        name.name(),
        "",
        mention.confidence(),
        mention.metonym(),
        mention.credit(),
        mention.rule());
  }

  private static MentionLine line(ReportedFigure reported) {
    return new MentionLine(
        "NUMBER",
        reported.figure().span(),
        "",
        ArticleRows.number(reported.figure().value()),
        1,
        false,
        false,
        reported.rule());
  }

  private static MentionLine line(DateMention date) {
    return new MentionLine("DATE", date.span(), "", date.value(), 1, false, false, date.rule());
  }
}
