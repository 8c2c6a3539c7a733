package org.dateline.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.files.Likeness;
import org.dateline.readers.Failure;
import org.dateline.readers.Reading;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.dateline.text.Section;
import org.dateline.text.Span;

/**
 * An article, or a failure to read one, as it travels between two tasks.
 *
 * @param id the name it wants; "" where there are failures only
 * @param published ISO 8601; "" where unknown
 * @param minima of the sketch by which copies of it are known
 * @param numbers of that sketch
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as records; kept small.
record ReadArticle(
    ArticleKey key,
    String input,
    String language,
    String id,
    String title,
    String publisher,
    String url,
    String published,
    String publishedFrom,
    String text,
    ArrayList<Part> sections,
    int[] minima,
    int[] numbers,
    ArrayList<Failure> failures)
    implements Serializable {
  /** A section of the text, as it travels. */
  record Part(String kind, int start, int end) implements Serializable {}

  static ReadArticle of(ArticleKey key, String language, Reading reading) {
    Article article = reading.article();
    ArrayList<Part> sections = new ArrayList<>();
    for (Section section : article.sections()) {
      Span span = section.span();
      sections.add(new Part(section.kind().name(), span.start(), span.end()));
    }
    Optional<Publication> published = article.published();
    Likeness likeness = Likeness.of(article.text());
    return new ReadArticle(
        key,
        reading.input(),
        language,
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        published.map(p -> p.date().toString()).orElse(""),
        published.map(p -> p.from().name()).orElse(""),
        article.text(),
        sections,
        likeness.minima(),
        likeness.numbers(),
        new ArrayList<>(reading.losses()));
  }

  static ReadArticle of(ArticleKey key, Failure failure) {
    return new ReadArticle(
        key,
        failure.input(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        new ArrayList<>(),
        new int[0],
        new int[0],
        new ArrayList<>(List.of(failure)));
  }

  boolean isArticle() {
    return !id.isEmpty();
  }

  /** The article, under the name it has in this run. */
  Article article(String name) {
    List<Section> parts =
        sections.stream()
            .map(p -> new Section(Section.Kind.valueOf(p.kind()), new Span(p.start(), p.end())))
            .toList();
    return new Article(name, title, publisher, url, publication(), text, parts);
  }

  private Optional<Publication> publication() {
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Publication(
                LocalDate.parse(published), Publication.From.valueOf(publishedFrom)));
  }
}
