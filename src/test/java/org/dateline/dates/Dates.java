package org.dateline.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.Publication;

/** The dates of short texts, extracted from recorded annotations and written on one line. */
final class Dates {
  private static final DateExtractor EXTRACTOR = new DateExtractor();

  private Dates() {}

  /** A date of a text, and the text. */
  record Dated(String text, DateMention mention) {}

  static List<Dated> in(String text, LocalDate published) {
    return in(text, Optional.of(new Publication(published, Publication.From.METADATA)));
  }

  static List<Dated> in(String text, Optional<Publication> published) {
    AnnotatedArticle annotated = Recorded.text(Dates.class, text);
    Article article = annotated.article().publishedAs(published);
    return EXTRACTOR.extract(new AnnotatedArticle(article, annotated.sentences())).stream()
        .map(mention -> new Dated(annotated.text(mention.span()), mention))
        .toList();
  }

  /** "text = value mod" of each, joined by "; ". */
  static String written(List<Dated> dates) {
    return written(dates, "");
  }

  /** The same, with the offset of the earliest moment where that is asked for. */
  static String written(List<Dated> dates, String what) {
    return dates.stream()
        .map(
            dated ->
                dated.text()
                    + " = "
                    + dated.mention().value()
                    + (what.equals("offset")
                        ? " " + dated.mention().earliest().substring(16)
                        : dated.mention().mod().isEmpty() ? "" : " " + dated.mention().mod()))
        .collect(Collectors.joining("; "));
  }
}
