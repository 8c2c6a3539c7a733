package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
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

/** What crosses articles, against what the single machine does one article after the other. */
class JoinsTest {
  private static SparkSession spark;
  private static int works;

  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws Exception {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.local.dir", Files.createDirectory(folder.resolve("local")).toString())
            .getOrCreate();
  }

  private static Workspace workspace() {
    return new Workspace(spark, folder.resolve("work" + works++).toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @ParameterizedTest(name = "where {0} links are few")
  @ValueSource(longs = {0, 1000})
  void aChainIsOneGroupHoweverLong(long few) {
    List<Row> links = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      links.add(RowFactory.create(node((i * 37) % 53), node(((i + 1) * 37) % 53)));
    }
    links.add(RowFactory.create("x", "y"));
    StructType schema =
        new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);
    Map<String, Integer> sizes = new HashMap<>();
    Kept kept = new Kept(spark.createDataset(links, Encoders.row(schema)), links.size());
    new Components(workspace(), few)
        .of(kept)
        .collectAsList()
        .forEach(row -> sizes.merge(row.getString(1), 1, Integer::sum));
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
    List<Row> articles = new ArrayList<>();
    Map<Long, String> expected = new TreeMap<>();
    for (String id : wanted) {
      long ordinal = articles.size();
      expected.put(ordinal, ids.unique(id));
      articles.add(RowFactory.create(0, 0L, ordinal, id, "", new int[0], new int[0]));
    }
    Dataset<Row> survey = spark.createDataset(articles, Encoders.row(Survey.SCHEMA));
    Map<Long, String> found = new TreeMap<>();
    Survey.named(survey, workspace().keep("names", UniqueIds.clashing(survey)))
        .collectAsList()
        .forEach(row -> found.put(row.<Long>getAs("ordinal"), row.getAs("id")));
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
    List<Row> articles = new ArrayList<>();
    Map<Integer, List<String>> texts = new HashMap<>();
    for (int i = 0; i < 120; i++) {
      List<String> text = text(random, words, texts.get(i - 40));
      texts.put(i, text);
      Likeness likeness = Likeness.of(String.join(" ", text));
      String id = "a" + random.nextInt(1_000_000);
      copies.add(id, Optional.empty(), likeness);
      articles.add(
          RowFactory.create(0, 0L, (long) i, id, "", likeness.minima(), likeness.numbers()));
    }
    Map<String, String> found = new TreeMap<>();
    Dataset<Row> survey = spark.createDataset(articles, Encoders.row(Survey.SCHEMA));
    CopiesOfArticles.of(survey, workspace())
        .collectAsList()
        .forEach(
            row ->
                found.put(
                    articles.get((int) row.getLong(2)).getString(3), row.getAs("original")));
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
                spark.createDataset(
                    figures.stream().map(Conflicts::row).toList(),
                    Encoders.row(Conflicts.FIGURE)),
                OutputFormat.CSV,
                workspace())
            .orderBy("article", "row")
            .collectAsList()
            .stream()
            .map(row -> row.<String>getList(row.fieldIndex("cells")))
            .map(List::copyOf)
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
    List<Row> articles = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "other")) {
      Article article = Article.of(id, id.equals("other") ? "Something else." : text);
      Reading reading = new Reading(id, article, List.of());
      articles.add(ReadArticle.row(0, 0, articles.size(), "en", reading));
    }
    FlatMapFunction<Row, Row> extractor =
        article -> {
          boolean lost = article.getAs("article").equals("a");
          Standing standing = new Standing("en", false, original(article));
          List<Row> outputs =
              lost
                  ? ArticleOutput.of(article, List.of(), OutputFormat.CSV)
                  : ArticleOutput.of(
                      article, nothing(article), standing, List.of(), OutputFormat.CSV);
          return outputs.iterator();
        };
    Map<String, String> originals = new TreeMap<>();
    new Extraction(workspace(), extractor, 2)
        .of(spark.createDataset(articles, Encoders.row(ReadArticle.SCHEMA)))
        .collectAsList()
        .forEach(row -> originals.put(row.getAs("article"), row.getAs("original")));
    assertEquals(Map.of("", "", "b", "", "c", "b", "other", ""), originals);
  }

  private static Optional<String> original(Row article) {
    String original = article.getAs("original");
    return original.isEmpty() ? Optional.empty() : Optional.of(original);
  }

  private static ArticleFacts nothing(Row article) {
    Article read = ReadArticle.article(article, article.getAs("article"));
    return new ArticleFacts(
        new AnnotatedArticle(read, List.of()), List.of(), List.of(), List.of(), List.of());
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
