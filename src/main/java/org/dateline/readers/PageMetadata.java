package org.dateline.readers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: in JSON-LD, else in meta tags, else in its elements. */
final class PageMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Lexicon.Entry> TAGS =
      Lexicon.load(PageMetadata.class, "metatags.tsv").entries();

  private final Map<String, String> about = new LinkedHashMap<>();

  private PageMetadata() {}

  /** Title, publisher, url and published, as far as they are known. */
  static Map<String, String> of(Document page) {
    PageMetadata metadata = new PageMetadata();
    page.select("script[type=application/ld+json]")
        .forEach(script -> metadata.readLinkedData(script.data()));
    metadata.readTags(page);
    metadata.readElements(page);
    return metadata.about;
  }

  private void put(String meaning, String value) {
    if (!value.isBlank()) {
      about.putIfAbsent(meaning, value.strip());
    }
  }

  private void readLinkedData(String script) {
    try {
      readLinkedData(JSON.readTree(script));
    } catch (JsonProcessingException e) {
      // Pages with broken JSON-LD are common, and mostly say the same in their meta tags.
      return;
    }
  }

  private void readLinkedData(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::readLinkedData);
    } else if (node.path("@graph").isArray()) {
      node.path("@graph").forEach(this::readLinkedData);
    } else if (isArticle(node.path("@type"))) {
      put("title", JsonRecord.text(node.path("headline")));
      put("published", JsonRecord.text(node.path("datePublished")));
      put("publisher", JsonRecord.text(node.path("publisher")));
      put("url", JsonRecord.text(node.path("url")));
    }
  }

  private static boolean isArticle(JsonNode type) {
    return JsonRecord.text(type).contains("Article") || JsonRecord.text(type).endsWith("Posting");
  }

  private void readTags(Document page) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        tags.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), meta.attr("content"));
      }
    }
    TAGS.forEach(tag -> put(tag.get("meaning"), tags.getOrDefault(tag.get("tag"), "")));
  }

  private void readElements(Document page) {
    put("url", page.select("link[rel=canonical]").attr("href"));
    put("published", page.select("[itemprop=datePublished][datetime]").attr("datetime"));
    put("published", page.select("article time[datetime], time[pubdate]").attr("datetime"));
    Element heading = page.selectFirst("article h1, main h1, h1");
    put("title", heading == null ? page.title() : heading.text());
  }
}
