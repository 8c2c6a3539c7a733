package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No input makes a reader throw, or give a text that cannot be written. */
class ReadersFuzzTest {
  private static final Limits LIMITS = new Limits(1 << 20, 2000, 50, Duration.ofSeconds(20));
  private static final List<String> EXTENSIONS =
      List.of(
          "txt", "html", "json", "jsonl", "csv", "zip", "gz", "warc", "pdf", "docx", "odt", "rtf",
          "eml", "doc", "unknown");
  private static final List<String> SEEDS =
      List.of(
          "---\ntitle: Rain\npublished: 2022-11-11\n---\nRain fell on \uD83D\uDE00 Kherson.\n\n\u202EThe end",
          "<html><head><meta charset=utf-8><script type=application/ld+json>{\"@type\":\"Article\","
              + "\"headline\":[1,{}]}</script><body><article><h1>Rain<p>Rain &#xD83D; fell <ul><li>on"
              + "<table><td>Kherson</article><!--",
          "{\"articles\": [{\"id\": \"../../x\", \"text\": \"Rain \\u0000 fell \\ud800\", \"date\": 1e999}, [[]]]}",
          "id,text\n1,\"Rain, \"\"fell\"\"\n on\"\n2,'=cmd\n",
          "{\\rtf1\\ansi\\ansicpg1252 Rain \\'e9 {\\*\\x fell} \\u-10179? \\bin9999 \\par}",
          "Subject: =?utf-8?q?Rain?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nRain\n--b--\n",
          "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 40\r\n"
              + "WARC-Target-URI: http://a/\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Rain",
          "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>",
          "PK\u0003\u0004");

  @Provide
  Arbitrary<byte[]> inputs() {
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    Arbitrary<byte[]> mutants =
        Arbitraries.of(SEEDS)
            .flatMap(seed -> Arbitraries.longs().map(random -> mutant(seed, random)));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, noise), net.jqwik.api.Tuple.of(4, mutants));
  }

  private static byte[] mutant(String seed, long number) {
    Random random = new Random(number);
    byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
    for (int changes = random.nextInt(8); changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      if (random.nextBoolean()) {
        bytes[at] = (byte) random.nextInt();
      } else {
        System.arraycopy(bytes, 0, bytes, at, Math.min(bytes.length - at, random.nextInt(20)));
      }
    }
    return java.util.Arrays.copyOf(bytes, bytes.length - random.nextInt(bytes.length) / 4);
  }

  @Provide
  Arbitrary<String> extensions() {
    return Arbitraries.of(EXTENSIONS);
  }

  @Property
  void everyInputGivesSoundArticlesOrFailures(
      @ForAll("inputs") byte[] bytes, @ForAll("extensions") String extension) {
    Taken taken = Taken.from("a." + extension, bytes, new ArticleReader(LIMITS, Map.of()));
    for (Reading reading : taken.readings) {
      String text = reading.article().text();
      String title = reading.article().title();
      assertFalse(text.isBlank());
      assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
      assertEquals(
          title, new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
      assertFalse(text.indexOf('\0') >= 0);
      assertEquals(ArticleId.safe(reading.article().id()), reading.article().id());
      reading.article().sections().forEach(section -> section.span().in(text));
    }
  }
}
