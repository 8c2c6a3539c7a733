package org.dateline.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often reviewers found each rule right, from the decisions that a run's sheets show. */
public final class Quality {
  private static final double Z = 1.96;

  private Quality() {}

  /**
   * The decisions about the rows of one rule, or of a whole sheet.
   *
   * @param rule "" for the whole sheet
   */
  public record Score(
      String sheet, String rule, int accepted, int corrected, int rejected, int unsure) {
    /** How many rows were decided for or against. */
    public int decided() {
      return accepted + corrected + rejected;
    }

    /** The share of decided rows that were right as they were, 0 to 1; 1 where none was decided. */
    public double precision() {
      return decided() == 0 ? 1 : (double) accepted / decided();
    }

    /**
     * The most that the precision may be, given how few rows were decided: a rule of which half of
     * a hundred rows was wrong is worse than one of which the only row was.
     *
     * <p>The upper bound of Wilson's score interval at 95 percent.
     */
    double atMost() {
      double n = decided();
      double share = precision();
      double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
      return n == 0 ? 1 : (share + Z * Z / (2 * n) + spread) / (1 + Z * Z / n);
    }

    private Score plus(Verdict verdict) {
      return new Score(
          sheet,
          rule,
          accepted + (verdict == Verdict.ACCEPT ? 1 : 0),
          corrected + (verdict == Verdict.CORRECT ? 1 : 0),
          rejected + (verdict == Verdict.REJECT ? 1 : 0),
          unsure + (verdict == Verdict.UNSURE ? 1 : 0));
    }
  }

  /** The sheets, and then the rules, each beginning with what is most surely wrong. */
  public static List<Score> of(Path folder) throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    Map<String, String> rulesOfNames = rulesOfNames(folder);
    for (ReviewSheet sheet : ReviewSheet.values()) {
      SheetFile.read(
          folder,
          sheet,
          (article, rows) ->
              rows.forEach(
                  row ->
                      Verdict.of(row.get("decision"))
                          .ifPresent(verdict -> count(row, verdict, rulesOfNames, scores))));
    }
    return scores.values().stream()
        .sorted(
            Comparator.comparing((Score score) -> !score.rule().isEmpty())
                .thenComparingDouble(Score::atMost)
                .thenComparing(Comparator.comparingInt(Score::decided).reversed())
                .thenComparing(Score::sheet)
                .thenComparing(Score::rule))
        .toList();
  }

  private static void count(
      Row row, Verdict verdict, Map<String, String> rulesOfNames, Map<String, Score> scores) {
    String sheet = row.sheet().label();
    String rule =
        row.sheet().namesSomething()
            ? rulesOfNames.getOrDefault(place(row.cells()), "")
            : row.get("rule");
    for (String counted : rule.isEmpty() ? List.of("") : List.of("", rule)) {
      scores.merge(
          sheet + ' ' + counted,
          new Score(sheet, counted, 0, 0, 0, 0).plus(verdict),
          (score, one) -> score.plus(verdict));
    }
  }

  private static String place(Map<String, String> cells) {
    return cells.get("article") + ' ' + cells.get("start") + ' ' + cells.get("end");
  }

  /** The rule that made the first mention of each decided name. */
  private static Map<String, String> rulesOfNames(Path folder) throws IOException {
    Map<String, String> rules = new HashMap<>();
    for (ReviewSheet sheet : ReviewSheet.values()) {
      if (sheet.namesSomething()) {
        SheetFile.read(
            folder,
            sheet,
            (article, rows) ->
                rows.stream()
                    .filter(row -> Verdict.of(row.get("decision")).isPresent())
                    .forEach(row -> rules.put(place(row.cells()), "")));
      }
    }
    Path mentions = SheetFile.path(folder, "mentions");
    if (rules.isEmpty() || !Files.exists(mentions)) {
      return rules;
    }
    try (Table table = Table.open(mentions)) {
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        String rule = line.get().get("rule");
        rules.computeIfPresent(place(line.get().cells()), (place, none) -> rule);
        line = table.next();
      }
    }
    return rules;
  }
}
