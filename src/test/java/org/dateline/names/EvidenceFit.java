package org.dateline.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.CodePoints;
import org.dateline.text.Recording;

/**
 * Fits the weights of {@code evidence.tsv} to annotated articles: a logistic regression with a
 * Gaussian prior.
 */
public final class EvidenceFit {
  private static final int ROUNDS = 400;
  private static final int READINGS = Typing.READINGS.size();
  private static final double PARTLY = 0.5;

  private final List<String> kinds = new ArrayList<>();
  private final Map<String, Integer> kindIndex = new HashMap<>();
  private final List<Case> cases = new ArrayList<>();

  private EvidenceFit() {}

  /** What was found about a form, how often it was each thing, and how much it counts. */
  private static final class Case {
    final int[] kinds;
    final double[] strengths;
    final double[] readings;

    Case(int[] kinds, double[] strengths, double[] readings) {
      this.kinds = kinds;
      this.strengths = strengths;
      this.readings = readings;
    }
  }

  /**
   * @param arguments the file to write, the strength of the prior, and quadruples: a folder of
   *     annotated articles, their recordings, how much they count, and which of them ("all",
   *     "even", "odd")
   */
  public static void main(String[] arguments) throws IOException {
    EvidenceFit fit = new EvidenceFit();
    for (int i = 2; i + 3 < arguments.length; i += 4) {
      fit.read(
          Path.of(arguments[i]),
          Path.of(arguments[i + 1]),
          Double.parseDouble(arguments[i + 2]),
          arguments[i + 3]);
    }
    fit.write(Path.of(arguments[0]), fit.fitted(Double.parseDouble(arguments[1])));
  }

  private void read(Path gold, Path recordings, double weight, String which) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(gold)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    NameExtractor extractor = new NameExtractor();
    for (int i = 0; i < files.size(); i++) {
      if (which.equals("all") || which.equals(i % 2 == 0 ? "even" : "odd")) {
        JsonNode node = new ObjectMapper().readTree(Files.readString(files.get(i)));
        String id = node.get("id").asText();
        Article article =
            Article.of(id, Files.readString(gold.resolve("articles").resolve(id + ".txt")));
        String recording = Files.readString(recordings.resolve(id + ".tsv"));
        add(extractor, Recording.read(article, recording), node, weight);
      }
    }
  }

  private void add(
      NameExtractor extractor, AnnotatedArticle article, JsonNode gold, double weight) {
    CodePoints points = new CodePoints(article.text());
    Map<Senses.Sense, List<Candidate>> forms = extractor.senses(extractor.candidates(article));
    extractor
        .evidence(forms)
        .forEach(
            (form, found) -> {
              double[] readings = new double[READINGS];
              for (Candidate mention : forms.getOrDefault(form, List.of())) {
                int start = points.at(mention.span().start());
                int end = points.at(mention.span().end());
                count(readings, gold.get("mentions"), start, end, weight);
              }
              if (Arrays.stream(readings).sum() > 0) {
                cases.add(
                    new Case(
                        found.keySet().stream().mapToInt(this::index).toArray(),
                        found.values().stream().mapToDouble(d -> d).toArray(),
                        readings));
              }
            });
  }

  /** Where the annotators drew the name's ends elsewhere, its type still counts, but for less. */
  private static void count(
      double[] readings, JsonNode mentions, int start, int end, double weight) {
    for (JsonNode mention : mentions) {
      int goldStart = mention.get("start").asInt();
      int goldEnd = mention.get("end").asInt();
      if (goldStart < end && start < goldEnd) {
        if (!mention.path("optional").asBoolean()) {
          String type = mention.get("type").asText().toLowerCase(Locale.ROOT);
          boolean exact = start == goldStart && end == goldEnd;
          readings[Typing.READINGS.indexOf(type)] += exact ? weight : PARTLY * weight;
        }
        return;
      }
    }
    readings[READINGS - 1] += weight;
  }

  private int index(String kind) {
    return kindIndex.computeIfAbsent(
        kind,
        k -> {
          kinds.add(k);
          return kinds.size() - 1;
        });
  }

  /** Steepest ascent with a step of its own for each weight (AdaGrad). */
  private double[][] fitted(double prior) {
    double[][] weights = new double[kinds.size()][READINGS];
    double[][] squares = new double[kinds.size()][READINGS];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slopes = new double[kinds.size()][READINGS];
      cases.forEach(one -> addSlope(one, weights, slopes));
      for (int kind = 0; kind < slopes.length; kind++) {
        for (int i = 0; i < READINGS; i++) {
          double slope = slopes[kind][i] - prior * weights[kind][i];
          squares[kind][i] += slope * slope;
          weights[kind][i] += 0.5 * slope / Math.sqrt(squares[kind][i] + 1e-9);
        }
      }
    }
    return weights;
  }

  private static void addSlope(Case one, double[][] weights, double[][] slopes) {
    double[] chances = new double[READINGS];
    for (int k = 0; k < one.kinds.length; k++) {
      for (int i = 0; i < READINGS; i++) {
        chances[i] += weights[one.kinds[k]][i] * one.strengths[k];
      }
    }
    double highest = Arrays.stream(chances).max().orElseThrow();
    Arrays.setAll(chances, i -> Math.exp(chances[i] - highest));
    double sum = Arrays.stream(chances).sum();
    double count = Arrays.stream(one.readings).sum();
    // A form that stands often is one decision, though a weighty one.
    double scale = 1 / Math.sqrt(count);
    for (int k = 0; k < one.kinds.length; k++) {
      for (int i = 0; i < READINGS; i++) {
        slopes[one.kinds[k]][i] +=
            one.strengths[k] * scale * (one.readings[i] - count * chances[i] / sum);
      }
    }
  }

  private void write(Path file, double[][] weights) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String kind : kinds.stream().sorted().toList()) {
      StringBuilder line = new StringBuilder(kind);
      for (double weight : weights[index(kind)]) {
        line.append('\t').append(String.format(Locale.ROOT, "%.2f", weight));
      }
      lines.add(line.toString());
    }
    lines.add(0, "evidence\t" + String.join("\t", Typing.READINGS));
    Files.write(file, lines);
  }
}
