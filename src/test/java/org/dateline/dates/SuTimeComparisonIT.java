package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.CodePoints;
import org.dateline.text.Publication;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Compares with SUTime, run on every sentence: nothing that it finds in gold is lost, at a tenth of
 * its cost.
 *
 * <p>{@code -Ddateline.eval} names a folder of gold articles: {@code <article>.json} beside {@code
 * articles/<article>.txt}.
 */
@EnabledIfSystemProperty(named = "dateline.eval", matches = ".+")
class SuTimeComparisonIT {
  /**
   * What SUTime takes for a time and we leave out by rule, whatever stands around it: ordinary
   * words, a newspaper ("the daily Granma"), and parts of a story ("the day after his death") that
   * no calendar holds.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "now",
          "current",
          "currently",
          "once",
          "future",
          "the future",
          "already",
          "daily",
          "then",
          "day",
          "days",
          "the second day",
          "the early years");

  private static final StanfordCoreNLP WORDS = words();
  private static final TimeAnnotator SUTIME = suTime();
  private static final DateExtractor OURS = new DateExtractor();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder = Path.of(System.getProperty("dateline.eval", ""));

  /** An article's gold expressions, and its text annotated for both. */
  private record Case(List<Span> gold, AnnotatedArticle ours, Annotation theirs) {}

  @Test
  void losesNoGoldExpressionThatSuTimeFinds() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Case one : cases()) {
      List<Span> ours = OURS.extract(one.ours()).stream().map(DateMention::span).toList();
      SUTIME.annotate(one.theirs());
      List<Span> theirs = spans(one.theirs());
      for (Span gold : one.gold()) {
        String text = one.ours().text(gold).toLowerCase(Locale.ROOT);
        if (meets(theirs, gold) && !meets(ours, gold) && !LEFT_OUT.contains(text)) {
          lost.add(one.ours().article().id() + ": " + text);
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void costsATenthOfSuTime() throws IOException {
    List<Case> cases = cases();
    long sentences = cases.stream().mapToLong(one -> one.ours().sentences().size()).sum();
    long ours = 0;
    long theirs = 0;
    for (int round = 0; round < 3; round++) {
      ours = nanos(() -> cases.forEach(one -> OURS.extract(one.ours())));
      theirs = nanos(() -> cases.forEach(one -> SUTIME.annotate(one.theirs())));
    }
    String measured =
        String.format(
            Locale.ROOT,
            "%.1f µs a sentence, SUTime %.1f",
            ours / 1e3 / sentences,
            theirs / 1e3 / sentences);
    System.out.println(measured);
    assertTrue(ours * 10 <= theirs, measured);
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private List<Case> cases() throws IOException {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(sentence -> false);
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        cases.add(read(file, annotator));
      }
    }
    return cases;
  }

  private Case read(Path file, CoreNlpAnnotator annotator) throws IOException {
    JsonNode gold = JSON.readTree(file.toFile());
    String id = gold.get("id").asText();
    String text = Files.readString(folder.resolve("articles").resolve(id + ".txt"));
    Optional<Publication> published =
        PrintedDate.parse(gold.path("published").asText(""))
            .map(date -> new Publication(date, Publication.From.METADATA));
    AnnotatedArticle ours = annotator.annotate(Article.of(id, text).publishedAs(published));
    Annotation theirs = new Annotation(text);
    published.ifPresent(
        p -> theirs.set(CoreAnnotations.DocDateAnnotation.class, p.date().toString()));
    WORDS.annotate(theirs);
    return new Case(spans(gold.get("dates"), text), ours, theirs);
  }

  private static List<Span> spans(JsonNode dates, String text) {
    CodePoints points = new CodePoints(text);
    List<Span> spans = new ArrayList<>();
    for (JsonNode date : dates) {
      if (points.at(text.length()) == text.length()) {
        spans.add(new Span(date.get("start").asInt(), date.get("end").asInt()));
      }
    }
    return spans;
  }

  private static List<Span> spans(Annotation annotation) {
    return annotation.get(TimeAnnotations.TimexAnnotations.class).stream()
        .map(
            timex ->
                new Span(
                    timex.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    timex.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)))
        .toList();
  }

  private static boolean meets(List<Span> found, Span gold) {
    return found.stream().anyMatch(gold::overlaps);
  }

  private static StanfordCoreNLP words() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    return new StanfordCoreNLP(properties);
  }

  private static TimeAnnotator suTime() {
    Properties properties = new Properties();
    properties.setProperty("sutime.binders", "0");
    return new TimeAnnotator("sutime", properties);
  }
}
