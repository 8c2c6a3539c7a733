package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.text.Article;
import org.dateline.text.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {
  private static final String RAIN = "Rain fell on Kherson on Friday, officials said.";
  private static final String SNOW = "Snow followed in the night – “a lot of it”.";

  private static byte[] pdf(boolean encrypted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Rain fell on Kherson on Fri-");
        content.newLineAtOffset(0, -15);
        content.showText("day, officials said.");
        content.endText();
      }
      if (encrypted) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(RAIN);
      document.createParagraph().createRun().setText(SNOW);
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static String odt(String prolog, String first) {
    return prolog
        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
        + "<text:p>"
        + first
        + "</text:p><text:p>"
        + SNOW
        + "</text:p>"
        + "</office:text></office:body></office:document-content>";
  }

  @Test
  void pdfIsReadWithItsLinesJoined() throws IOException {
    assertEquals(RAIN, Taken.from("a.pdf", pdf(false)).one().text());
    assertEquals(RAIN, Taken.from("unnamed", pdf(false)).one().text());
  }

  @Test
  void anEncryptedOrTruncatedDocumentIsSaid() throws IOException {
    assertEquals(
        List.of("it is encrypted; save it without its password"),
        Taken.from("a.pdf", pdf(true)).reasons());
    byte[] half = java.util.Arrays.copyOf(pdf(false), 200);
    assertEquals(1, Taken.from("a.pdf", half).failures.size());
    assertEquals(1, Taken.from("a.docx", half).failures.size());
  }

  @Test
  void wordDocumentsAreReadWithTheirHeadings() throws IOException {
    assertEquals(RAIN + "\n\n" + SNOW, Taken.from("a.docx", word()).one().text());
  }

  @Test
  void openDocumentsAreReadAndTheirEntitiesDoNoHarm() throws IOException {
    String xml = "<?xml version=\"1.0\"?>";
    assertEquals(
        RAIN + "\n\n" + SNOW, Taken.from("a.odt", zip("content.xml", odt(xml, RAIN))).one().text());
    StringBuilder bomb = new StringBuilder(xml + "<!DOCTYPE x [<!ENTITY a0 \"rain rain rain\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    Taken taken = Taken.from("a.odt", zip("content.xml", odt(bomb + "]>", "&a29;")));
    assertTrue(taken.texts().stream().allMatch(text -> text.length() < 1000), "it was expanded");
  }

  @Test
  void richTextIsRead() {
    String rtf = "{\\rtf1\\ansi " + RAIN + "\\par Snow \\endash  \\'e9t\\'e9.\\par}";
    assertEquals(RAIN + "\n\nSnow – été.", Taken.from("a.rtf", rtf).one().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1\\ansi Rain fell\\\nSnow followed}",
        "{\\rtf1\\ansi\\pard Rain fell\\\r\n\\pard Snow followed\\par}\n",
        "{\\rtf1\\ansi Rain fell\\par Snow followed}"
      })
  void richTextEndsItsParagraphsAsProgramsDo(String rtf) {
    assertEquals("Rain fell\n\nSnow followed", Taken.from("a.rtf", rtf).one().text());
  }

  @Test
  void whateverIsCalledAWordDocumentIsRead() throws IOException {
    assertEquals(RAIN + "\n\n" + SNOW, Taken.from("a.doc", word()).one().text());
    String rtf = "{\\rtf1\\ansi " + RAIN + "\\par}";
    assertEquals(RAIN, Taken.from("a.doc", rtf).one().text());
    assertEquals(RAIN, Taken.from("a.docx", rtf).one().text());
    String page = "<html><body><p>" + RAIN + "</p></body></html>";
    assertEquals(RAIN, Taken.from("a.doc", page).one().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "odt", "rtf", "doc"})
  void noTemporaryFileIsLeft(String extension, @TempDir Path temporary) throws IOException {
    ArticleReader reader = new ArticleReader(Limits.NEWS, Map.of(), temporary);
    List<byte[]> contents =
        List.of(
            pdf(false),
            word(),
            zip("content.xml", odt("", RAIN)),
            zip("word/document.xml", "<w"),
            RAIN.getBytes(StandardCharsets.UTF_8),
            new byte[0]);
    for (byte[] content : contents) {
      Taken taken = Taken.from("a." + extension, content, reader);
      assertEquals(1, taken.readings.size() + taken.failures.size());
      try (Stream<Path> left = Files.list(temporary)) {
        assertEquals(List.of(), left.toList(), taken.reasons().toString());
      }
    }
  }

  @Test
  void mailIsReadWithItsSubjectAndDate() {
    String mail =
        """
        From: desk@example.org
        Subject: =?utf-8?q?Caf=C3=A9?=
        Date: Fri, 11 Nov 2022 08:00:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/html

        <p>No</p>
        --b
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Rain fell on the caf=E9.
        --b--
        """
            .replace("\n", "\r\n");
    Article article = Taken.from("a.eml", mail).one();
    assertEquals("Rain fell on the café.", article.text().strip());
    assertEquals("Café", article.title());
    assertEquals(LocalDate.of(2022, 11, 11), article.published().orElseThrow().date());
  }

  @Test
  void webArchivesAreReadPageByPage() throws IOException {
    String page =
        "<html><head><title>Rain</title></head><body><h1>Rain</h1><p>"
            + RAIN
            + "</p></body></html>";
    byte[] warc =
        (response("https://example.org/a", "200 OK", "text/html; charset=utf-8", page)
                + response("https://example.org/b.png", "200 OK", "image/png", "x")
                + response("https://example.org/c", "404 Not Found", "text/html", page))
            .getBytes(StandardCharsets.UTF_8);
    Article article = Taken.from("crawl.warc", warc).one();
    assertEquals("Rain\n\n" + RAIN, article.text());
    assertEquals(Section.Kind.HEADING, article.sections().get(0).kind());
    assertEquals("https://example.org/a", article.url());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(warc);
    }
    assertEquals("crawl_1", Taken.from("crawl.warc.gz", packed.toByteArray()).one().id());
    Taken cut = Taken.from("crawl.warc", java.util.Arrays.copyOf(warc, warc.length - 700));
    assertEquals(1, cut.readings.size());
  }

  private static String response(String url, String status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2022-11-11T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>"
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
