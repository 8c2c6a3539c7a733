package org.dateline.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.dates.PrintedDate;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.dateline.text.Section;

/** Makes an article of a text and what is known about it, within the limits. */
final class Editor {
  private final Limits limits;

  Editor(Limits limits) {
    this.limits = limits;
  }

  /**
   * A text with its sections and what its resource says of it: title, publisher, url, published.
   */
  record Draft(String text, List<Section> sections, Map<String, String> about) {
    Draft {
      sections = List.copyOf(sections);
      about = Map.copyOf(about);
    }

    String about(String key) {
      return Texts.sound(about.getOrDefault(key, "")).strip();
    }
  }

  /**
   * The article.
   *
   * @throws ReadException where there is no text, or what looks like one is none
   */
  Reading article(String input, String id, Draft draft, List<Failure> losses) throws ReadException {
    if (Texts.isBinary(draft.text())) {
      throw new ReadException("it is no text; rename it if its extension is wrong", "");
    }
    if (Texts.isWordless(draft.text())) {
      throw new ReadException("it holds no text", "");
    }
    List<Failure> lost = new ArrayList<>(losses);
    String text = cut(input, Texts.sound(draft.text()), lost);
    Article article =
        new Article(
            id,
            draft.about("title"),
            draft.about("publisher"),
            draft.about("url"),
            published(input, draft.about("published"), lost),
            text,
            draft.sections().stream().filter(s -> s.span().end() <= text.length()).toList());
    return new Reading(input, article, lost);
  }

  private String cut(String input, String text, List<Failure> lost) {
    String cut = Texts.cutAt(text, limits.characters());
    if (cut.length() < text.length()) {
      lost.add(
          Failure.reading(
              input,
              "cut after " + cut.length() + " characters; --max-characters allows more",
              text.length() + " characters"));
    }
    String few = Texts.cutAfter(cut, limits.sentences());
    if (few.length() < cut.length()) {
      lost.add(
          Failure.reading(
              input,
              "cut after " + limits.sentences() + " sentences; --max-sentences allows more",
              text.length() + " characters"));
    }
    return few;
  }

  private static Optional<Publication> published(String input, String value, List<Failure> lost) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = PrintedDate.parse(value);
    if (date.isEmpty()) {
      lost.add(
          Failure.reading(
              input, "published: \"" + value + "\" is no date; write it as 2022-11-11", ""));
    }
    return date.map(day -> new Publication(day, Publication.From.METADATA));
  }
}
