package org.dateline.text;

import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read: its exact text and what is known about it.
 *
 * @param id safe as a file name; unique within a run
 * @param title "" where unknown, as are publisher and url
 * @param sections headings, captions and bylines that the reader knew of; empty for plain text
 */
public record Article(
    String id,
    String title,
    String publisher,
    String url,
    Optional<Publication> published,
    String text,
    List<Section> sections) {

  public Article {
    sections = List.copyOf(sections);
  }

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, "", "", "", Optional.empty(), text, List.of());
  }

  public Article publishedAs(Optional<Publication> publication) {
    return new Article(id, title, publisher, url, publication, text, sections);
  }
}
