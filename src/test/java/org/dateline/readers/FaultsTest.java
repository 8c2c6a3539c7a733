package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an input, it costs that input alone, and the reason is told. */
class FaultsTest {
  private static final String RAIN = "Rain fell on Kherson on Friday, officials said.";
  private static final Duration SOON = Duration.ofSeconds(60);

  private static Taken read(String name, byte[] bytes) {
    return assertTimeoutPreemptively(SOON, () -> Taken.from(name, bytes));
  }

  private static Taken read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void aFileThatCannotBeOpenedIsTold() {
    Taken taken = new Taken();
    new ArticleReader().read(new Input("gone.txt", "gone", Path.of("no/such/gone.txt")), taken);
    assertEquals(List.of("it cannot be read"), taken.reasons());
  }

  @Test
  void anEncryptedWordDocumentIsTold() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(zip("word/document.xml", RAIN.getBytes(StandardCharsets.UTF_8)));
      }
      files.writeFilesystem(bytes);
    }
    assertEquals(
        List.of("it is encrypted; save it without its password"),
        read("a.docx", bytes.toByteArray()).reasons());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt.gz", "a.zip", "a.docx", "a.odt", "a.pdf", "a.doc", "a.warc.gz"})
  void whatIsCutOffIsTold(String name) throws IOException {
    byte[] whole =
        name.endsWith(".gz")
            ? gzip(RAIN.repeat(50))
            : zip("word/document.xml", RAIN.repeat(50).getBytes(StandardCharsets.UTF_8));
    Taken taken = read(name, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(1, taken.failures.size());
    assertTrue(
        taken.reasons().get(0).matches("(it|the document|the archive) is .*damaged.*"),
        taken.reasons().toString());
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html", "a.json", "a.jsonl", "a.csv", "a.eml", "a.rtf", "a.pdf", "a.zip"})
  void whatIsEmptyIsTold(String name) {
    Taken taken = read(name, "");
    assertTrue(taken.readings.isEmpty());
    assertEquals(name.equals("a.jsonl") ? 0 : 1, taken.failures.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\t\u00a0\n", "\u200b", "((()))", "\" \" \"", "\u2014 * * *"})
  void whatHasNoWordsIsTold(String text) {
    Taken taken = read("a.txt", text);
    assertTrue(taken.readings.isEmpty());
    assertEquals(
        List.of("it holds no text"), taken.failures.stream().map(Failure::reason).toList());
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html", "a.json", "a.eml", "a.rtf", "a.docx", "a.pdf"})
  void aPictureInDisguiseIsNoArticle(String name) {
    byte[] picture = new byte[20_000];
    new java.util.Random(1).nextBytes(picture);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, picture, 0, 4);
    Taken taken = read(name, picture);
    assertEquals(List.of(), taken.texts());
    assertEquals(1, taken.failures.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.json", "a.jsonl", "a.csv", "a.eml", "a.rtf"})
  void twoHundredMegabytesOnOneLineAreRefused(String name) {
    byte[] part = RAIN.repeat(20_000).getBytes(StandardCharsets.UTF_8);
    Resource.Content content =
        () ->
            new SequenceInputStream(
                Collections.enumeration(
                    Collections.nCopies((200 << 20) / part.length, part).stream()
                        .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                        .toList()));
    Taken taken = new Taken();
    Limits limits = new Limits(8L << 20, 500_000, 10_000, SOON);
    assertTimeoutPreemptively(
        SOON,
        () ->
            new ArticleReader(limits, Map.of())
                .read(new Resource(name, "a", name, "", 0, Map.of(), content), taken));
    assertEquals(List.of(), taken.texts());
    assertEquals(1, taken.failures.size());
  }

  @Test
  void ofTenMegabytesOnOneLineTheBeginningIsRead() {
    Taken taken = read("a.txt", (RAIN + " ").repeat(200_000));
    assertTrue(taken.texts().get(0).length() <= Limits.NEWS.characters());
    assertTrue(taken.reasons().get(0).startsWith("cut after"), taken.reasons().toString());
  }

  @Test
  void ofAHundredThousandSentencesTheFirstAreRead() {
    Taken taken = read("a.txt", "Go on. ".repeat(100_000));
    assertEquals("Go on. ".repeat(Limits.NEWS.sentences()).length(), taken.texts().get(0).length());
    assertTrue(
        taken.reasons().contains("cut after 10000 sentences; --max-sentences allows more"),
        taken.reasons().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<a href=x>"})
  void aDeepPageIsRead(String element) {
    String page = "<html><body><p>" + RAIN.repeat(5) + "</p>" + element.repeat(30_000) + RAIN;
    Taken taken = read("a.html", page);
    assertEquals(1, taken.readings.size() + taken.failures.size());
  }

  @Test
  void deepJsonIsTold() {
    assertEquals(
        List.of("its JSON is nested too deep to be an article"),
        read("a.json", "[".repeat(200_000)).reasons());
  }

  @Test
  void archivesInArchivesAreNotOpenedForEver() {
    byte[] packed = RAIN.getBytes(StandardCharsets.UTF_8);
    for (int depth = 0; depth < 20; depth++) {
      packed = zip("a.zip", packed);
    }
    assertEquals(
        List.of("archives inside archives, 3 deep, are not opened"),
        read("a.zip", packed).reasons());
  }

  @ParameterizedTest
  @CsvSource({"a.odt, content.xml", "a.docx, word/document.xml"})
  void noFileOfTheMachineIsReadThroughAnEntity(String name, String part) {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<x xmlns:w=\"w\">&e;</x>";
    Taken taken = read(name, zip(part, xml.getBytes(StandardCharsets.UTF_8)));
    assertFalse(taken.texts().toString().contains("root:"), taken.texts().toString());
  }

  @Test
  void oddCharactersStayInTheirPlaces() {
    String text =
        "\u202ERain\u202C fell\u200B on \u2067Kherson\u2069 \uD83D\uDC68\u200D\uD83D\uDE92 \u00AD on"
            + " Friday, officials said \u0645\u0637\u0631.";
    assertEquals(text, read("a.txt", text).one().text());
  }

  @Test
  void nulBytesAndInvalidUtf8BecomeReplacementCharacters() {
    Taken taken = read("a.txt", "Rain\u0000fell on Kherson, officials said.");
    assertEquals(List.of("Rain\uFFFDfell on Kherson, officials said."), taken.texts());
    byte[] bytes = (RAIN + "  ").getBytes(StandardCharsets.UTF_8);
    bytes[RAIN.length()] = (byte) 0xFE;
    Taken invalid = read("a.txt", bytes);
    assertEquals(1, invalid.readings.size());
    assertEquals(RAIN.length() + 2, invalid.texts().get(0).length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd | __.._etc_passwd
          C:\\Windows\\x   | C__Windows_x
          con              | _con
          a/b              | a_b
          ..               | _
          =cmd             | _cmd
          a.               | a_
          """)
  void anIdIsASafeFileName(String wanted, String id) {
    String json = "{\"id\": \"" + wanted.replace("\\", "\\\\") + "\", \"text\": \"" + RAIN + "\"}";
    assertEquals(id, read("a.json", json).one().id());
  }
}
