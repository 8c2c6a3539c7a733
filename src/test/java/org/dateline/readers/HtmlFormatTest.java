package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Article;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlFormatTest {
  private static final String STORY =
      "<p>Rain fell on Kherson on Friday, officials said, and it fell all day long.</p>";

  @Test
  void thePageIsItsArticleWithoutWhatStandsAroundIt() throws IOException {
    try (InputStream page = HtmlFormatTest.class.getResourceAsStream("bridge.html")) {
      Article article = Taken.from("bridge.html", page.readAllBytes()).one();
      assertEquals(
          """
          Bridge falls in Kherson

          By Ann Reporter

          11 November 2022

          The bridge on Friday. Photo: AP

          The Antonivka bridge fell on Friday, the Russian Defense Ministry said, as troops withdrew across the Dnipro River.

          An estimated 20,000 troops left.

          Kyiv could not confirm it, an official told Reuters.

          What comes next

          Nobody knows, analysts said on Friday night in the capital.""",
          article.text());
      assertEquals(
          List.of(
              "HEADING Bridge falls in Kherson",
              "BYLINE By Ann Reporter",
              "BYLINE 11 November 2022",
              "CAPTION The bridge on Friday. Photo: AP",
              "HEADING What comes next"),
          article.sections().stream()
              .map(section -> section.kind() + " " + section.span().in(article.text()))
              .toList());
      assertEquals("Example Daily", article.publisher());
      assertEquals("Bridge falls in Kherson", article.title());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyWordForClutterIsLeftOut() {
    return DynamicTest.stream(
        Lexicon.load(HtmlFormat.class, "clutter.tsv").entries().stream(),
        Lexicon.Entry::rule,
        entry ->
            assertEquals(
                Taken.from("a.html", STORY).one().text(),
                Taken.from("a.html", STORY + entry.get("example")).one().text()));
  }

  @TestFactory
  Stream<DynamicTest> everyMetaTagIsRead() {
    return DynamicTest.stream(
        Lexicon.load(HtmlFormat.class, "metatags.tsv").entries().stream(),
        Lexicon.Entry::rule,
        entry ->
            assertEquals(
                entry.get("expected"),
                described(
                    Taken.from("a.html", entry.get("example") + STORY).one(),
                    entry.get("meaning"))));
  }

  private static String described(Article article, String meaning) {
    String value =
        switch (meaning) {
          case "title" -> article.title();
          case "publisher" -> article.publisher();
          case "url" -> article.url();
          default -> article.published().orElseThrow().date() + "T08:00:00Z";
        };
    return meaning + "=" + value;
  }

  @TestFactory
  Stream<DynamicTest> everyFieldOfARecordIsRead() {
    return DynamicTest.stream(
        Lexicon.load(FieldNames.class, "fields.tsv").entries().stream(),
        Lexicon.Entry::rule,
        entry -> assertEquals(entry.get("expected"), field(entry)));
  }

  private static String field(Lexicon.Entry entry) {
    Article article = Taken.from("a.json", entry.get("example")).one();
    String meaning = entry.get("meaning");
    if (meaning.equals("id")) {
      return "id=" + article.id();
    }
    if (meaning.equals("text")) {
      return "text=" + article.text();
    }
    return meaning.equals("published")
        ? entry.get("expected").substring(0, "published=".length())
            + article.published().orElseThrow().date()
            + entry.get("expected").substring("published=2022-11-11".length())
        : described(article, meaning);
  }

  @Test
  void aDeepPageIsRead() {
    String deep = "<div>".repeat(100_000) + STORY;
    assertEquals(
        List.of("Rain fell on Kherson"),
        List.of(Taken.from("a.html", deep).one().text().substring(0, 20)));
  }

  @Test
  void aPageInAnotherCharsetIsRead() {
    String page =
        "<html><head><meta charset=utf-8></head><body><p>L’été à Orléans, “naïve” said the officials on Friday.</body>";
    assertEquals(
        "L’été à Orléans, “naïve” said the officials on Friday.",
        Taken.from("a.html", page.getBytes(java.nio.charset.Charset.forName("windows-1252")))
            .one()
            .text());
  }
}
