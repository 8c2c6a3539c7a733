package org.dateline.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.facts.ArticleFacts;
import org.dateline.files.ArticleRows.Row;
import org.dateline.files.Sheets.MentionLine;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.Finding;

/** Writes what was found in a run's articles as sheets. */
public final class ArticleSheets {
  private final List<ArticleRows> articles;

  /**
   * @param facts in the order of the sheets
   */
  public ArticleSheets(List<ArticleFacts> facts) {
    articles = facts.stream().map(ArticleRows::new).toList();
  }

  public void write(Path folder) throws IOException {
    SheetWriter writer = new SheetWriter(folder);
    writer.write(Sheets.PEOPLE, names(NameType.PERSON));
    writer.write(Sheets.PLACES, names(NameType.PLACE));
    writer.write(Sheets.ORGANISATIONS, names(NameType.ORGANISATION));
    writer.write(Sheets.FIGURES, rows(in -> in.facts().figures()));
    writer.write(Sheets.DATES, rows(in -> in.facts().dates()));
    writer.write(Sheets.CLAIMS, rows(in -> in.facts().claims()));
    writer.write(Sheets.MENTIONS, rows(ArticleSheets::mentions));
  }

  private List<Row<Name>> names(NameType type) {
    return rows(in -> in.facts().names().stream().filter(name -> name.type() == type).toList());
  }

  private <F> List<Row<F>> rows(java.util.function.Function<ArticleRows, List<F>> findings) {
    List<Row<F>> rows = new ArrayList<>();
    for (ArticleRows in : articles) {
      findings.apply(in).forEach(finding -> rows.add(new Row<>(in, finding)));
    }
    return rows;
  }

  private static List<MentionLine> mentions(ArticleRows in) {
    List<MentionLine> lines = new ArrayList<>();
    for (Name name : in.facts().names()) {
      name.mentions()
          .forEach(
              m ->
                  lines.add(
                      new MentionLine(
                          m.type().name(),
                          m.span(),
                          name.name(),
                          "",
                          m.confidence(),
                          m.metonym(),
                          m.rule())));
    }
    in.facts().figures().stream()
        .map(reported -> reported.figure())
        .forEach(
            f ->
                lines.add(
                    new MentionLine(
                        "NUMBER",
                        f.span(),
                        "",
                        ArticleRows.number(f.value()),
                        1,
                        false,
                        f.rule())));
    in.facts()
        .dates()
        .forEach(
            d -> lines.add(new MentionLine("DATE", d.span(), "", d.value(), 1, false, d.rule())));
    lines.sort(Comparator.comparing(Finding::span));
    return lines;
  }
}
