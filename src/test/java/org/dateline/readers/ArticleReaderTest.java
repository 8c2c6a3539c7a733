package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final String RAIN = "Rain fell on Kherson on Friday, officials said.";

  @Test
  void plainTextIsTakenExactlyAfterItsFrontMatter() {
    Article article =
        Taken.from("a.txt", "---\ntitle: Rain\npublished: 2022-11-11\n---\n " + RAIN + "\r\n\n")
            .one();
    assertEquals(" " + RAIN + "\r\n\n", article.text());
    assertEquals("Rain", article.title());
    assertEquals(LocalDate.of(2022, 11, 11), article.published().orElseThrow().date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
  void theCharsetIsFound(String charset) {
    String text = "Général Lefèvre a quitté Orléans à pied – „Café“ said he, naïve as ever.";
    String written = charset.startsWith("ISO") ? text.replaceAll("[–„“]", "-") : text;
    assertEquals(
        written, Taken.from("a.txt", written.getBytes(Charset.forName(charset))).one().text());
  }

  @Test
  void bytesThatAreNoTextInAnyCharsetAreSaid() {
    Taken taken = Taken.from("a.txt", "Rain \u00C3( fell.".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("Rain \uFFFD( fell."), taken.texts());
    assertEquals(1, taken.failures.size());
  }

  @Test
  void aBinaryFileIsNoText() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    assertEquals(
        List.of("it is no text; rename it if its extension is wrong"),
        Taken.from("a.txt", bytes).reasons());
  }

  @Test
  void nulAndHalvesOfSurrogatePairsBecomeReplacementCharacters() {
    String json =
        "{\"text\": \"Rain\\u0000fell on \\ud83d Kherson \\ud83d\\ude00 and left it wet.\"}";
    assertEquals(
        "Rain\uFFFDfell on \uFFFD Kherson \uD83D\uDE00 and left it wet.",
        Taken.from("a.json", json).one().text());
  }

  @Test
  void aLongTextIsCutAndThatIsSaid() {
    Limits limits = new Limits(1000, 100, 10, Duration.ofSeconds(10));
    ArticleReader reader = new ArticleReader(limits, Map.of());
    Taken taken =
        Taken.from("a.txt", (RAIN + " ").repeat(10).getBytes(StandardCharsets.UTF_8), reader);
    assertTrue(taken.texts().get(0).length() <= 100);
    assertEquals(
        List.of("cut after 100 characters; --max-characters allows more"), taken.reasons());
    Taken many = Taken.from("a.txt", "Go on. ".repeat(14).getBytes(StandardCharsets.UTF_8), reader);
    assertEquals("Go on. ".repeat(10), many.texts().get(0));
    Taken large = Taken.from("a.txt", new byte[2000], reader);
    assertEquals(List.of("larger than 0 MB; --max-megabytes allows more"), large.reasons());
  }

  @Test
  void aBadLineOfJsonLinesSpoilsNoOther() {
    Taken taken =
        Taken.from(
            "news.jsonl",
            "{\"id\": \"one\", \"text\": \"One.\"}\n{\"text\": broken\n\n[1]\n{\"body\": \"Two.\"}\n{\"text\": \"\"}");
    assertEquals(List.of("One.", "Two."), taken.texts());
    assertEquals(
        List.of("one", "news_5"), taken.readings.stream().map(r -> r.article().id()).toList());
    assertEquals(3, taken.failures.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Rain\", \"maintext\": \"One.\", \"date_publish\": \"2022-11-11 08:00:00\"}",
        "[{\"headline\": \"Rain\", \"text\": [\"One.\"], \"date\": \"2022-11-11\"}]",
        "{\"status\": \"ok\", \"articles\": [{\"title\": \"Rain\", \"content\": \"One.\", \"published_at\": \"2022-11-11\"}]}",
      })
  void jsonIsAnArticleOrManyOfThem(String json) {
    Article article = Taken.from("a.json", json).one();
    assertEquals("One.", article.text());
    assertEquals("Rain", article.title());
    assertEquals(LocalDate.of(2022, 11, 11), article.published().orElseThrow().date());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aTableIsReadByItsColumns(String separator) {
    String table =
        "id,headline,text\na,Rain,\"One,\nand; \"\"two\"\".\"\nb,Snow,\\Three\n"
            .replace(",", separator);
    Taken taken = Taken.from("news.csv", "\uFEFF" + table);
    assertEquals(List.of("One,\nand; \"two\".".replace(",", separator), "\\Three"), taken.texts());
    assertEquals("Rain", taken.readings.get(0).article().title());
  }

  @Test
  void aCellOfManyLinesIsReadAsFastAsAnyOther() {
    String lines = (RAIN + "\n").repeat(100_000);
    ArticleReader reader = new ArticleReader(Limits.NEWS, Map.of());
    byte[] table =
        ("id,text\na,\"" + lines + "\"\nb,\"" + RAIN + "\"").getBytes(StandardCharsets.UTF_8);
    Taken taken =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Taken.from("news.csv", table, reader));
    assertEquals(RAIN, taken.texts().get(1));
  }

  @Test
  void aTableIsReadUpToAQuotationThatNeverEnds() {
    Taken taken = Taken.from("news.csv", "id,text\na,One.\n\nb,\"Two.\nc,Three.\n");
    assertEquals(List.of("One."), taken.texts());
    assertEquals(
        List.of("it is not CSV from line 4 on: a quotation mark is not closed"), taken.reasons());
  }

  @Test
  void theTextColumnCanBeNamed() {
    String table = "kop,stuk\nRain,One.\n";
    assertEquals(
        List.of("no column holds the text; name it with --text-column"),
        Taken.from("news.csv", table).reasons());
    ArticleReader reader = new ArticleReader(Limits.NEWS, Map.of("text", "Stuk", "title", "kop"));
    Article article = Taken.from("news.csv", table.getBytes(StandardCharsets.UTF_8), reader).one();
    assertEquals("One.", article.text());
    assertEquals("Rain", article.title());
  }

  @Test
  void archivesAreReadThrough() throws IOException {
    byte[] inner = zip(Map.of("b/c.txt", RAIN.getBytes(StandardCharsets.UTF_8)));
    Taken taken = Taken.from("a.zip.gz", gzip(zip(Map.of("inner.zip", inner))));
    assertEquals("a_inner_b_c", taken.one().id());
    assertEquals("a.zip.gz!inner.zip!b/c.txt", taken.readings.get(0).input());
  }

  @Test
  void pathsThatLeadOutOfAnArchiveAreRefused() throws IOException {
    byte[] bytes = RAIN.getBytes(StandardCharsets.UTF_8);
    Taken taken = Taken.from("a.zip", zip(Map.of("../../etc/x.txt", bytes)));
    assertEquals(List.of("its path leads out of the archive"), taken.reasons());
  }

  @Test
  void aZipBombIsLeftOut() throws IOException {
    byte[] zeros = new byte[60 << 20];
    Arrays.fill(zeros, (byte) 'a');
    byte[] bomb = zip(Map.of("a.txt", zeros, "b.txt", zeros, "c.txt", zeros, "d.txt", zeros));
    Taken taken = Taken.from("bomb.zip", bomb);
    assertTrue(taken.readings.isEmpty());
    assertTrue(
        taken
            .reasons()
            .get(taken.failures.size() - 1)
            .startsWith("the archive unpacks to far too much"),
        taken.reasons().toString());
    assertTrue(Taken.from("bomb.txt.gz", gzip(zeros)).reasons().get(0).startsWith("larger than"));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return packed.toByteArray();
  }
}
