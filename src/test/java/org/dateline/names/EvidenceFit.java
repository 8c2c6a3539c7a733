package org.dateline.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.CodePoints;
import org.dateline.text.Recording;

/**
 * Fits the weights of {@code evidence.tsv} to annotated articles: a logistic regression with a
 * Gaussian prior; and measures what such weights are worth on articles left out of the fit.
 */
public final class EvidenceFit {
  private static final int ROUNDS = 300;
  private static final int READINGS = Weights.READINGS.size();
  private static final double PARTLY = 0.5;

  private final List<Read> articles = new ArrayList<>();

  private EvidenceFit() {}

  /** An annotated article of a set, and how much it counts in the fit. */
  private record Read(
      Path set, AnnotatedArticle article, JsonNode gold, double weight, List<Case> cases) {}

  /** What was found about a form, and how often it was each thing. */
  private static final class Case {
    final Map<String, Double> found;
    final double[] readings;

    Case(Map<String, Double> found, double[] readings) {
      this.found = found;
      this.readings = readings;
    }
  }

  /**
   * @param arguments the file to write, or the number of folds to try; the strength of the prior;
   *     and triples: a folder of annotated articles, their recordings, how much they count
   */
  public static void main(String[] arguments) throws IOException {
    EvidenceFit fit = new EvidenceFit();
    for (int i = 2; i + 2 < arguments.length; i += 3) {
      fit.read(
          Path.of(arguments[i]), Path.of(arguments[i + 1]), Double.parseDouble(arguments[i + 2]));
    }
    double prior = Double.parseDouble(arguments[1]);
    if (arguments[0].matches("\\d+")) {
      fit.attempt(Integer.parseInt(arguments[0]), prior);
    } else {
      write(Path.of(arguments[0]), fitted(fit.articles, prior));
    }
  }

  private void read(Path set, Path recordings, double weight) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(set)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    NameExtractor extractor = new NameExtractor();
    for (Path file : files) {
      JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
      String id = gold.get("id").asText();
      String text = Files.readString(set.resolve("articles").resolve(id + ".txt"));
      String recording = Files.readString(recordings.resolve(id + ".tsv"));
      AnnotatedArticle article = Recording.read(Article.of(id, text), recording);
      articles.add(new Read(set, article, gold, weight, cases(extractor, article, gold)));
    }
  }

  private static List<Case> cases(
      NameExtractor extractor, AnnotatedArticle article, JsonNode gold) {
    CodePoints points = new CodePoints(article.text());
    List<Case> cases = new ArrayList<>();
    Map<Senses.Sense, List<Candidate>> forms = extractor.senses(extractor.candidates(article));
    extractor
        .evidence(forms)
        .forEach(
            (form, found) -> {
              double[] readings = new double[READINGS];
              for (Candidate mention : forms.getOrDefault(form, List.of())) {
                int start = points.at(mention.span().start());
                int end = points.at(mention.span().end());
                count(readings, gold.get("mentions"), start, end);
              }
              if (Arrays.stream(readings).sum() > 0) {
                cases.add(new Case(found, readings));
              }
            });
    return cases;
  }

  /** Where the annotators drew the name's ends elsewhere, its type still counts, but for less. */
  private static void count(double[] readings, JsonNode mentions, int start, int end) {
    for (JsonNode mention : mentions) {
      int goldStart = mention.get("start").asInt();
      int goldEnd = mention.get("end").asInt();
      if (goldStart < end && start < goldEnd) {
        if (!mention.path("optional").asBoolean()) {
          String type = mention.get("type").asText().toLowerCase(Locale.ROOT);
          boolean exact = start == goldStart && end == goldEnd;
          readings[Weights.READINGS.indexOf(type)] += exact ? 1 : PARTLY;
        }
        return;
      }
    }
    readings[READINGS - 1] += 1;
  }

  /** Fits on all articles but every n-th, finds the names of these, and prints the scores. */
  private void attempt(int folds, double prior) {
    Map<Path, int[]> scores = new TreeMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Read> fitting = new ArrayList<>();
      List<Read> leftOut = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % folds == fold ? leftOut : fitting).add(articles.get(i));
      }
      NameExtractor extractor = new NameExtractor(NameOptions.NONE, fitted(fitting, prior));
      leftOut.forEach(
          read -> count(extractor, read, scores.computeIfAbsent(read.set(), s -> new int[3])));
    }
    scores.forEach(
        (set, score) ->
            System.out.printf(
                Locale.ROOT,
                "%s\tP %.1f R %.1f F1 %.2f%n",
                set.getFileName(),
                100.0 * score[0] / score[1],
                100.0 * score[0] / score[2],
                200.0 * score[0] / (score[1] + score[2])));
  }

  /** Counts the names found exactly, those found, and those that there are. */
  private static void count(NameExtractor extractor, Read read, int[] score) {
    CodePoints points = new CodePoints(read.article().text());
    boolean placesOnly = read.gold().path("only").asText().equals("places");
    Set<String> wanted = new HashSet<>();
    List<JsonNode> optional = new ArrayList<>();
    for (JsonNode mention : read.gold().get("mentions")) {
      if (mention.path("optional").asBoolean()) {
        optional.add(mention);
      } else {
        wanted.add(mention.get("type").asText() + mention.get("start") + " " + mention.get("end"));
      }
    }
    score[2] += wanted.size();
    for (Name name : extractor.extract(read.article())) {
      for (Mention mention : name.mentions()) {
        int start = points.at(mention.span().start());
        int end = points.at(mention.span().end());
        boolean found = wanted.remove(mention.type() + "" + start + " " + end);
        boolean counts = !placesOnly || mention.type() == NameType.PLACE;
        score[0] += found ? 1 : 0;
        score[1] +=
            counts
                    && (found
                        || optional.stream()
                            .noneMatch(
                                o -> o.get("start").asInt() < end && start < o.get("end").asInt()))
                ? 1
                : 0;
      }
    }
  }

  /** Steepest ascent with a step of its own for each weight (AdaGrad). */
  private static Weights fitted(List<Read> articles, double prior) {
    Map<String, Integer> counts = new TreeMap<>();
    articles.stream()
        .filter(read -> read.weight() > 0)
        .flatMap(read -> read.cases().stream())
        .forEach(one -> one.found.keySet().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    List<String> kinds = List.copyOf(counts.keySet());
    Map<String, Integer> index = new HashMap<>();
    kinds.forEach(kind -> index.put(kind, index.size()));
    List<Row> rows =
        articles.stream()
            .filter(read -> read.weight() > 0)
            .flatMap(read -> read.cases().stream().map(one -> Row.of(one, read.weight(), index)))
            .toList();
    double[][] weights = new double[kinds.size()][READINGS];
    double[][] squares = new double[kinds.size()][READINGS];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slopes = new double[kinds.size()][READINGS];
      rows.forEach(row -> row.addSlope(weights, slopes));
      for (int kind = 0; kind < slopes.length; kind++) {
        for (int i = 0; i < READINGS; i++) {
          double slope = slopes[kind][i] - prior * weights[kind][i];
          squares[kind][i] += slope * slope;
          weights[kind][i] += 0.5 * slope / Math.sqrt(squares[kind][i] + 1e-9);
        }
      }
    }
    Map<String, double[]> byKind = new HashMap<>();
    kinds.forEach(kind -> byKind.put(kind, weights[index.getOrDefault(kind, 0)]));
    return new Weights(byKind);
  }

  /** A case as the fit reads it. */
  private static final class Row {
    final int[] kinds;
    final double[] strengths;
    final double[] readings;
    final double count;

    private Row(int[] kinds, double[] strengths, double[] readings, double count) {
      this.kinds = kinds;
      this.strengths = strengths;
      this.readings = readings;
      this.count = count;
    }

    static Row of(Case one, double weight, Map<String, Integer> index) {
      List<Map.Entry<String, Double>> known =
          one.found.entrySet().stream().filter(e -> index.containsKey(e.getKey())).toList();
      // A form that stands often is one decision, though a weighty one.
      double count = Arrays.stream(one.readings).sum();
      double scale = weight / Math.sqrt(count);
      return new Row(
          known.stream().mapToInt(entry -> index.getOrDefault(entry.getKey(), 0)).toArray(),
          known.stream().mapToDouble(Map.Entry::getValue).toArray(),
          Arrays.stream(one.readings).map(r -> r * scale).toArray(),
          count * scale);
    }

    void addSlope(double[][] weights, double[][] slopes) {
      double[] chances = new double[READINGS];
      for (int k = 0; k < kinds.length; k++) {
        for (int i = 0; i < READINGS; i++) {
          chances[i] += weights[kinds[k]][i] * strengths[k];
        }
      }
      double highest = Arrays.stream(chances).max().orElseThrow();
      Arrays.setAll(chances, i -> Math.exp(chances[i] - highest));
      double sum = Arrays.stream(chances).sum();
      for (int k = 0; k < kinds.length; k++) {
        for (int i = 0; i < READINGS; i++) {
          slopes[kinds[k]][i] += strengths[k] * (readings[i] - count * chances[i] / sum);
        }
      }
    }
  }

  private static void write(Path file, Weights weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Fitted by EvidenceFit of the tests, see CONTRIBUTING.md; how much each kind of evidence"
            + " speaks for each reading.");
    lines.add("evidence\t" + String.join("\t", Weights.READINGS));
    new TreeMap<>(weights.byKind())
        .forEach(
            (kind, values) -> {
              StringBuilder line = new StringBuilder(kind);
              for (double value : values) {
                line.append('\t').append(String.format(Locale.ROOT, "%.2f", value));
              }
              lines.add(line.toString());
            });
    Files.write(file, lines);
  }
}
