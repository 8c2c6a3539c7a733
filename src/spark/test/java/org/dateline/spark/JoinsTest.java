package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.ConflictFinder;
import org.dateline.facts.FigureKey;
import org.dateline.figures.Figure.Category;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Copies;
import org.dateline.files.Likeness;
import org.dateline.files.Standing;
import org.dateline.readers.ArticleId;
import org.dateline.readers.Reading;
import org.dateline.spark.SparkOptions.OutputFormat;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;

/** What crosses articles, against what the single machine does one article after the other. */
class JoinsTest {
  private static JavaSparkContext context;
  private static int works;

  // Tasks run in this process, but have copies of all that they are given.
  private static final Queue<String> AGAIN = new ConcurrentLinkedQueue<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws Exception {
    context =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("joins")
                // A task may fail twice.
                .setMaster("local[2,3]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.local.dir", Files.createDirectory(folder.resolve("local")).toString()));
  }

  private static Workspace workspace() {
    return new Workspace(
        context, new org.apache.hadoop.fs.Path(folder.resolve("work" + works++).toUri()));
  }

  @AfterAll
  static void stop() {
    context.stop();
  }

  @ParameterizedTest(name = "where {0} links are few")
  @ValueSource(longs = {0, 1000})
  void aChainIsOneGroupHoweverLong(long few) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      links.add(new Link(node((i * 37) % 53), node(((i + 1) * 37) % 53)));
    }
    links.add(new Link("x", "y"));
    Map<String, Integer> sizes = new HashMap<>();
    new Components(workspace(), few)
        .of(context.parallelize(links), links.size())
        .collect()
        .forEach(label -> sizes.merge(label._2(), 1, Integer::sum));
    assertEquals(2, sizes.size(), sizes.toString());
    assertEquals(2, sizes.get("x"));
    assertTrue(sizes.containsValue(41), sizes.toString());
  }

  private static String node(int number) {
    return String.format("n%03d", number);
  }

  @Test
  void articlesHaveTheNamesThatTheSingleMachineGivesThem() {
    List<String> wanted =
        List.of("a", "A", "b", "a~2", "a", "c~2", "c~2", "c", "d", "A~2", "e~2~2", "e~2", "e~2");
    ArticleId ids = new ArticleId();
    List<Survey> articles = new ArrayList<>();
    Map<Long, String> expected = new TreeMap<>();
    for (String id : wanted) {
      long ordinal = articles.size();
      expected.put(ordinal, ids.unique(id));
      articles.add(
          new Survey(new ArticleKey(0, 0, ordinal), id, "", new int[0], new int[0]));
    }
    JavaRDD<Survey> survey = context.parallelize(articles);
    Map<Long, String> found = new TreeMap<>();
    Survey.named(survey, workspace().keep("names", UniqueIds.clashing(survey, 2)))
        .collect()
        .forEach(article -> found.put(article.key().ordinal(), article.id()));
    assertEquals(expected, found);
  }

  @Test
  void copiesAreThoseThatTheSingleMachineFinds() {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      words.add("word" + Integer.toString(i, 36));
    }
    Copies copies = new Copies();
    List<Survey> articles = new ArrayList<>();
    Map<Integer, List<String>> texts = new HashMap<>();
    for (int i = 0; i < 120; i++) {
      List<String> text = text(random, words, texts.get(i - 40));
      texts.put(i, text);
      Likeness likeness = Likeness.of(String.join(" ", text));
      String id = "a" + random.nextInt(1_000_000);
      copies.add(id, Optional.empty(), likeness);
      articles.add(
          new Survey(
              new ArticleKey(0, 0, i), id, "", likeness.minima(), likeness.numbers()));
    }
    Map<String, String> found = new TreeMap<>();
    CopiesOfArticles.of(context.parallelize(articles), workspace(), 2)
        .collect()
        .forEach(
            copy ->
                found.put(articles.get((int) copy.key().ordinal()).id(), copy.original()));
    assertTrue(found.size() > 20, found.toString());
    assertEquals(new TreeMap<>(copies.originals()), found);
  }

  @Test
  void conflictsAreThoseThatTheSingleMachineFinds() {
    Random random = new Random(11);
    List<FigureKey> figures = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      BigDecimal value = BigDecimal.valueOf(10 + random.nextInt(20));
      figures.add(
          new FigureKey(
              "f-" + i,
              "article" + random.nextInt(80),
              "2022-11-" + (10 + random.nextInt(9)),
              i,
              random.nextBoolean() ? Category.KILLED : Category.TROOPS,
              "",
              "soldiers",
              "soldier",
              random.nextBoolean() ? "Russia" : "",
              random.nextBoolean() ? "Kherson region" : "Kyiv",
              "",
              Optional.of(value),
              Optional.of(value),
              random.nextBoolean(),
              random.nextBoolean(),
              false,
              "source" + random.nextInt(3)));
    }
    List<List<String>> found =
        Conflicts.of(
                context.parallelize(figures.stream().map(ComparedFigure::new).toList()),
                OutputFormat.CSV,
                workspace(),
                2)
            .collect()
            .stream()
            .sorted(
                Comparator.comparing(Conflicts.Found::article)
                    .thenComparingInt(Conflicts.Found::start))
            .map(conflict -> List.copyOf(conflict.cells()))
            .toList();
    List<List<String>> expected =
        new ConflictFinder()
            .find(figures).stream()
                .map(conflict -> List.of(ArticleSheets.conflicts().cells(conflict)))
                .toList();
    assertTrue(expected.size() > 3, expected.toString());
    assertEquals(expected, found);
  }

  @Test
  void aCopyStandsForAnOriginalThatIsLost() {
    String text = "In Odesa the governor said on Friday that the port had been reopened at noon.";
    FlatMapFunction<WaitingArticle, ArticleOutput> extractor =
        article ->
            article.id().equals("a")
                ? ArticleOutput.of(article, List.of(), OutputFormat.CSV).iterator()
                : nothing(article);
    Map<String, String> originals = new TreeMap<>();
    Map<String, Integer> rounds = new TreeMap<>();
    for (ArticleOutput output : extracted(extractor, Map.of("a", text, "b", text, "c", text, "other", "Else."))) {
      ArticleOutput.Source source = output.source();
      if (source.round() >= rounds.getOrDefault(source.article(), 0)) {
        rounds.put(source.article(), source.round());
        originals.put(source.article(), source.original());
      }
    }
    assertEquals(Map.of("", "", "b", "", "c", "b", "other", ""), originals);
  }

  @Test
  void aTaskThatFailsIsRunAgainAndNoOther() {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      texts.put("article" + i, "Text " + i * 7919);
    }
    FlatMapFunction<WaitingArticle, ArticleOutput> extractor =
        article -> {
          int attempt = TaskContext.get().attemptNumber();
          if (attempt > 0) {
            AGAIN.add(article.id());
          }
          if (attempt == 0 && article.id().equals("article7")) {
            throw new IllegalStateException("this task fails");
          }
          return nothing(article);
        };
    List<String> found =
        extracted(extractor, texts).stream().map(output -> output.source().article()).sorted().toList();
    assertEquals(texts.keySet().stream().sorted().toList(), found);
    // One of eight parts was gone through again.
    assertTrue(AGAIN.contains("article7"), AGAIN.toString());
    assertEquals(40 / 8, AGAIN.size(), AGAIN.toString());
  }

  private static List<ArticleOutput> extracted(
      FlatMapFunction<WaitingArticle, ArticleOutput> extractor, Map<String, String> texts) {
    List<ReadArticle> articles = new ArrayList<>();
    new TreeMap<>(texts)
        .forEach(
            (id, text) -> {
              Reading reading = new Reading(id, Article.of(id, text), List.of());
              articles.add(
                  ReadArticle.of(new ArticleKey(0, 0, articles.size()), "en", reading));
            });
    return new Extraction(workspace(), extractor, 8, 2)
        .of(context.parallelize(articles))
        .collect();
  }

  private static Iterator<ArticleOutput> nothing(WaitingArticle waiting) {
    Optional<String> original =
        waiting.original().isEmpty() ? Optional.empty() : Optional.of(waiting.original());
    ArticleFacts facts =
        new ArticleFacts(
            new AnnotatedArticle(waiting.read().article(waiting.id()), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return ArticleOutput.of(
            waiting, facts, new Standing("en", false, original), List.of(), OutputFormat.CSV)
        .iterator();
  }

  @Test
  void anArticleThatWasExtractedAgainIsWrittenOnce() throws Exception {
    Path out = folder.resolve("sheets");
    List<Tuple2<Object, Object>> rows = new ArrayList<>();
    rows.add(rows("a", 1, "b"));
    rows.add(rows("a", 0, "old"));
    rows.add(rows("b", 0, ""));
    new CommittedFolder(
            new org.apache.hadoop.fs.Path(out.toUri()),
            context.getConf(),
            context.hadoopConfiguration())
        .write(context.parallelize(rows, 1), new WriteSheets(OutputFormat.CSV, false));
    assertEquals(
        List.of(List.of("article", "text"), List.of("a", "b"), List.of("b", "")),
        Sheets.parts(out.resolve("text")));
  }

  @Test
  void partsOfTheSheetsAreEvenAndInOrderAndEachArticleIsInOne() {
    Places places = new Places(context, 300_000, true);
    TreeMap<SheetRows.Place, Integer> found = new TreeMap<>();
    for (int i = 0; i < 3000; i++) {
      ArticleOutput.Source source =
          new ArticleOutput.Source(
              new ArticleKey(0, 0, i), "a" + i * 7919 % 3001, "", "", "2022-11-0" + i % 9, 0);
      ArticleOutput output =
          new ArticleOutput(source, 0, new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
      places.see(output);
      found.put(SheetRows.place(output, true), 0);
    }
    Partitioner parts = places.partitioner(4);
    int[] sizes = new int[parts.numPartitions()];
    int last = 0;
    for (SheetRows.Place place : found.keySet()) {
      int part = parts.getPartition(place);
      assertTrue(part >= last, place + " in " + part);
      SheetRows.Place second = new SheetRows.Place(place.day(), place.article(), 0, 1);
      assertEquals(part, parts.getPartition(second));
      sizes[part]++;
      last = part;
    }
    assertEquals(4, sizes.length);
    for (int size : sizes) {
      assertTrue(size > 500 && size < 1000, Arrays.toString(sizes));
    }
  }

  private static Tuple2<Object, Object> rows(String article, int round, String text) {
    List<String[]> cells = new ArrayList<>();
    cells.add(new String[] {article, text});
    TreeMap<String, EncodedRows> sheets = new TreeMap<>(Map.of("text", EncodedRows.of(cells)));
    return new Tuple2<>(
        new SheetRows.Place("", article, round, 0), new SheetRows.Rows(sheets, "", ""));
  }

  /** A new text, or one a little changed: some remain copies and some do not. */
  private static List<String> text(
      Random random, List<String> words, @Nullable List<String> earlier) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean kept = earlier != null && random.nextInt(100) > 3;
      text.add(kept ? earlier.get(i) : words.get(random.nextInt(words.size())));
    }
    return text;
  }
}
