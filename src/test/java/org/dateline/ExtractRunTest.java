package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.Ids;
import org.dateline.files.RunFolder;
import org.dateline.files.RunRecord;
import org.dateline.files.SheetReader;
import org.dateline.names.KnownNames;
import org.dateline.names.NameOptions;
import org.dateline.readers.Limits;
import org.dateline.review.ReviewFolder;
import org.dateline.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractRunTest {
  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");
  private final AtomicInteger extracted = new AtomicInteger();

  @BeforeEach
  void makeInput() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private void article(String name, String text) throws IOException {
    Files.createDirectories(in.resolve(name).getParent());
    Files.writeString(in.resolve(name), text);
  }

  private void articles(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      article("n" + i + ".txt", story(i));
    }
  }

  private static String story(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= 3 + number % 5; i++) {
      text.append("On Friday the governor Ivan Number")
          .append((char) ('a' + number % 26))
          .append(" said that ")
          .append(number * 31 + i)
          .append(" people and ")
          .append(number * 17 + i * 7)
          .append(" houses were counted in the town of Place")
          .append((char) ('a' + i))
          .append(".\n\n");
    }
    return text.toString();
  }

  private ExtractOptions options(int threads, boolean fresh) {
    return options(NameOptions.NONE, threads, Limits.NEWS, false, fresh, false);
  }

  private ExtractOptions options(
      NameOptions names,
      int threads,
      Limits limits,
      boolean anyLanguage,
      boolean fresh,
      boolean excel) {
    return new ExtractOptions(
        List.of(in),
        out,
        Optional.empty(),
        names,
        threads,
        true,
        limits,
        Map.of(),
        anyLanguage,
        fresh,
        excel);
  }

  private ArticleFacts extract(Article article) {
    extracted.incrementAndGet();
    return PlainAnnotator.extract(article);
  }

  private int run(ExtractOptions options, ArticleExtractor extractor)
      throws IOException, InterruptedException {
    extracted.set(0);
    Console console = new Console(new PrintWriter(new StringWriter()), true);
    return new ExtractRun(
            options,
            console,
            () -> extractor,
            Map.of("model", "1"),
            new ByteArrayInputStream(new byte[0]))
        .run();
  }

  private int run() throws IOException, InterruptedException {
    return run(options(2, false), this::extract);
  }

  /** Every file of the output folder, what the run keeps for itself included. */
  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  private String sheet(String name) throws IOException {
    return Files.readString(out.resolve(name + ".csv"));
  }

  @Test
  void anyNumberOfThreadsLocaleAndTimeZoneGivesTheSameBytes() throws Exception {
    articles(20);
    assertEquals(0, run(options(1, false), this::extract));
    Map<String, String> expected = bytes(out);
    assertTrue(expected.get("figures.csv").lines().count() > 20);
    out = folder.resolve("again");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(0, run(options(5, false), this::extract));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(expected, bytes(out));
  }

  @Test
  void aSecondRunDoesOnlyWhatIsNewOrChanged() throws Exception {
    articles(5);
    run();
    assertEquals(5, extracted.get());
    Map<String, String> before = bytes(out);
    run();
    assertEquals(0, extracted.get());
    assertEquals(before, bytes(out));
    article("n2.txt", story(50));
    article("new.txt", story(60));
    Files.delete(in.resolve("n4.txt"));
    run();
    assertEquals(2, extracted.get());
    Map<String, String> grown = bytes(out);
    assertFalse(grown.containsKey("text/n4.txt"));
    run(options(2, true), this::extract);
    assertEquals(5, extracted.get());
    assertEquals(grown, bytes(out));
  }

  @Test
  void otherNamesDoEveryArticleAnew() throws Exception {
    articles(3);
    run();
    ExtractOptions near =
        options(
            new NameOptions(KnownNames.NONE, Set.of("UA", "MD")),
            2,
            Limits.NEWS,
            false,
            false,
            false);
    run(near, this::extract);
    assertEquals(3, extracted.get());
    run(near, this::extract);
    assertEquals(0, extracted.get());
  }

  @Test
  void aRunThatBreaksOffGoesOnWhereItWas() throws Exception {
    articles(12);
    run();
    Map<String, String> expected = bytes(out);
    out = folder.resolve("broken");
    assertThrows(
        IllegalStateException.class,
        () ->
            run(
                options(1, false),
                article -> {
                  if (extracted.get() == 7) {
                    throw new AssertionError("killed");
                  }
                  return extract(article);
                }));
    run();
    assertTrue(extracted.get() < 12, "did " + extracted.get());
    assertEquals(expected, bytes(out));
  }

  @Test
  void whatAKilledRunLeftUnfinishedIsDeleted() throws Exception {
    articles(2);
    run();
    Map<String, String> expected = bytes(out);
    Path left = Files.createDirectories(out.resolve(".dateline/scratch/documents"));
    Files.writeString(left.resolve("apache-tika-1.tmp"), "half");
    Files.writeString(left.resolveSibling("waiting"), "half");
    run();
    assertEquals(expected, bytes(out));
  }

  @Test
  void oneBadArticleStopsNoOther() throws Exception {
    articles(3);
    article("empty.txt", " \n");
    article("binary.txt", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008");
    article("page.html", "<html><body></body></html>");
    article("n1.txt", "Break here, and say so to the people in the town of the river. " + story(1));
    int status =
        run(
            options(2, false),
            article -> {
              if (article.text().startsWith("Break")) {
                throw new IllegalStateException("broken");
              }
              return extract(article);
            });
    assertEquals(1, status);
    List<String> failures =
        sheet("failures").lines().map(line -> line.replaceAll(".*/in/", "")).toList();
    assertEquals(
        List.of(
            "input,stage,reason,detail",
            "binary.txt,read,it is no text; rename it if its extension is wrong,",
            "empty.txt,read,it holds no text,",
            "n1.txt,extract,the article could not be extracted,java.lang.IllegalStateException: broken",
            "page.html,read,it holds no text,"),
        failures);
    assertEquals(3, sheet("articles").lines().count());
  }

  @Test
  void anArticleThatTakesTooLongIsGivenUp() throws Exception {
    articles(3);
    Limits hasty = new Limits(1 << 20, 10_000, 1000, Duration.ofSeconds(4));
    ExtractOptions options = options(NameOptions.NONE, 1, hasty, false, false, false);
    int status =
        run(
            options,
            article -> {
              while (article.id().equals("n1")) {
                Thread.onSpinWait();
                if (Thread.interrupted()) {
                  break;
                }
              }
              return extract(article);
            });
    assertEquals(1, status);
    assertTrue(
        sheet("failures").contains("n1.txt,extract,it takes longer than 4 s"), sheet("failures"));
    assertEquals(3, sheet("articles").lines().count());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void copiesAreRowsOfTheirOriginal(boolean reprintReadFirst) throws Exception {
    String first = reprintReadFirst ? "z.txt" : "a.txt";
    String reprint = reprintReadFirst ? "a.txt" : "z.txt";
    article(first, "---\npublished: 2022-11-11\n---\n" + story(8));
    article(reprint, "---\npublished: 2022-11-12\n---\nBy Wire\n\n" + story(8));
    article("m.txt", "---\npublished: 2022-11-12\n---\n" + story(9));
    run();
    assertEquals(2, extracted.get());
    String copy = reprintReadFirst ? "a" : "z";
    String original = reprintReadFirst ? "z" : "a";
    assertTrue(
        sheet("articles")
            .lines()
            .anyMatch(
                l ->
                    l.startsWith(copy + ",")
                        && l.contains(",duplicate,")
                        && l.contains("," + original + ",")),
        sheet("articles"));
    assertTrue(sheet("mentions").lines().noneMatch(line -> line.split(",")[1].equals(copy)));
    assertEquals(4, sheet("articles").lines().count());
  }

  @Test
  void whereTheOriginalFailsTheFirstCopyStandsForIt() throws Exception {
    article("a.txt", "---\npublished: 2022-11-11\n---\n" + story(8));
    article("b.txt", "---\npublished: 2022-11-12\n---\nBy Wire\n\n" + story(8));
    article("c.txt", "---\npublished: 2022-11-13\n---\nBy Desk\n\n" + story(8));
    ArticleExtractor extractor =
        article -> {
          if (article.id().equals("a")) {
            throw new IllegalStateException("broken");
          }
          return extract(article);
        };
    assertEquals(1, run(options(2, false), extractor));
    assertEquals(List.of("b ok ", "c duplicate b"), standings());
    assertTrue(sheet("mentions").contains(",b,"), sheet("mentions"));
    assertEquals(2, sheet("failures").lines().count(), sheet("failures"));
    Map<String, String> expected = bytes(out);
    assertEquals(1, run(options(2, false), extractor));
    assertEquals(expected, bytes(out));
    assertEquals(0, run());
    assertEquals(List.of("a ok ", "b duplicate a", "c duplicate a"), standings());
  }

  /** Of each article, whether it stands for itself. */
  private List<String> standings() throws IOException {
    List<String> standings = new ArrayList<>();
    SheetReader.read(
        out.resolve("articles.csv"),
        row ->
            standings.add(
                row.get("article") + " " + row.get("status") + " " + row.get("duplicate_of")));
    return standings;
  }

  @Test
  void excelsMarkStaysWhenDecisionsAreApplied() throws Exception {
    articles(2);
    ExtractOptions excel = options(NameOptions.NONE, 1, Limits.NEWS, false, false, true);
    run(excel, this::extract);
    String figures = sheet("figures");
    int end = figures.indexOf('\n', figures.indexOf('\n') + 1);
    int blank = figures.substring(0, end).length() - ",,,".length();
    Files.writeString(
        out.resolve("figures.csv"),
        figures.substring(0, blank) + "accept" + figures.substring(blank));
    new ReviewFolder(out).refresh();
    assertTrue(sheet("figures").contains(",accept,,,"), sheet("figures"));
    assertSheetsAreMarked();
    run(excel, this::extract);
    assertTrue(sheet("figures").contains(",accept,,,"), sheet("figures"));
    assertSheetsAreMarked();
    assertEquals(List.of("n0 ok ", "n1 ok "), standings());
  }

  private void assertSheetsAreMarked() throws IOException {
    for (Map.Entry<String, String> file : bytes(out).entrySet()) {
      boolean sheet =
          file.getKey().matches("[a-z]+\\.csv") && !file.getKey().startsWith("decisions");
      assertTrue(!sheet || file.getValue().startsWith("\u00EF\u00BB\u00BF"), file.getKey());
    }
  }

  @Test
  void theRecordNamesModelsLexiconsAndInputs() throws Exception {
    articles(2);
    run();
    JsonNode record = new ObjectMapper().readTree(out.resolve("run.json").toFile());
    assertEquals("1", record.path("models").path("model").asText());
    assertEquals(
        Ids.hex(Files.readString(out.resolve("text/n1.txt"))),
        record.path("inputs").path("n1").asText());
    byte[] lexicon = Dateline.class.getResourceAsStream("readers/english.tsv").readAllBytes();
    assertEquals(
        Ids.hex(new String(lexicon, StandardCharsets.UTF_8)),
        record.path("lexicons").path("readers/english.tsv").asText());
  }

  @Test
  void whatIsNotEnglishIsSaidAndLeftOut() throws Exception {
    String german =
        "Der Gouverneur der Region erklärte am Freitag, dass die Truppen die Stadt verlassen haben und nicht zurückkehren.";
    article("de.txt", german);
    articles(1);
    assertEquals(1, run());
    assertTrue(sheet("failures").contains("it is not in English (de)"), sheet("failures"));
    ExtractOptions any = options(NameOptions.NONE, 1, Limits.NEWS, true, false, false);
    assertEquals(0, run(any, this::extract));
    assertTrue(sheet("articles").contains(",de,"), sheet("articles"));
  }

  @Test
  void onlyOneRunCanHaveTheFolder() throws Exception {
    articles(1);
    RunRecord record = new RunRecord("", Map.of(), Map.of(), Map.of());
    try (RunFolder other = RunFolder.open(out, record)) {
      UsageException refused = assertThrows(UsageException.class, this::run);
      assertTrue(
          refused.getMessage().contains("another run is writing there"), refused.getMessage());
      assertEquals(0, other.failures());
      assertTrue(RunFolder.isNew(out));
    }
    assertEquals(0, run());
  }

  @Test
  void theStandardInputIsRead() throws Exception {
    ExtractOptions options =
        new ExtractOptions(
            List.of(Path.of("-")),
            out,
            Optional.empty(),
            NameOptions.NONE,
            1,
            true,
            Limits.NEWS,
            Map.of(),
            false,
            false,
            true);
    String lines = "{\"id\": \"x\", \"text\": \"" + story(3).replace("\n", "\\n") + "\"}\n";
    Console console = new Console(new PrintWriter(new StringWriter()), true);
    int status =
        new ExtractRun(
                options,
                console,
                () -> this::extract,
                Map.of(),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
            .run();
    assertEquals(0, status);
    assertTrue(sheet("articles").startsWith("\uFEFFarticle,"), sheet("articles"));
    assertTrue(Files.exists(out.resolve("text/x.txt")));
  }
}
