package org.dateline.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the decision about a row again, whatever has changed around it.
 *
 * <p>In the text that was decided a row is found by its place; in an edited one by its words and
 * what stands before and after them.
 */
final class Memory {
  private final Map<String, List<Decision>> byText = new HashMap<>();
  private final Map<String, List<Decision>> byArticle = new HashMap<>();
  private final Map<String, List<Decision>> bySentence = new HashMap<>();
  private final Map<String, List<Decision>> byId = new HashMap<>();
  private final IdentityHashMap<Decision, Integer> age = new IdentityHashMap<>();
  private final Set<Decision> unclaimed = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param articles every article of the run with the digest of its text
   */
  Memory(List<Decision> decisions, Map<String, String> articles) {
    Set<String> texts = new HashSet<>(articles.values());
    for (Decision decision : latest(decisions)) {
      Anchor anchor = decision.anchor();
      age.put(decision, age.size());
      if (texts.contains(anchor.sha256())) {
        put(byText, anchor.sheet() + ' ' + anchor.sha256(), decision);
      } else if (articles.containsKey(anchor.article())) {
        put(byArticle, anchor.sheet() + ' ' + anchor.article(), decision);
      } else if (anchor.article().isEmpty()) {
        put(byId, anchor.sheet() + ' ' + anchor.id(), decision);
      } else {
        put(bySentence, anchor.sheet() + ' ' + anchor.sentence(), decision);
      }
      if (!decision.cells().isEmpty()) {
        unclaimed.add(decision);
      }
    }
  }

  private static void put(Map<String, List<Decision>> map, String key, Decision decision) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(decision);
  }

  /** The last decision about each subject, the newest first. */
  private static List<Decision> latest(List<Decision> decisions) {
    Map<Map.Entry<String, String>, Decision> latest = new LinkedHashMap<>();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      latest.putIfAbsent(decisions.get(i).anchor().subject(), decisions.get(i));
    }
    return List.copyOf(latest.values());
  }

  /** Whether nothing was ever decided. */
  boolean isEmpty() {
    return byText.isEmpty() && byArticle.isEmpty() && bySentence.isEmpty() && byId.isEmpty();
  }

  /** Whether anything was ever decided that these rows of one sheet may be about. */
  boolean concerns(List<Row> rows, String sha256) {
    return !candidates(rows, sha256).isEmpty();
  }

  /** The decisions whose rows were not found in any article that was asked for. */
  synchronized List<Decision> unclaimed() {
    return unclaimed.stream().sorted(Comparator.comparing(Decision::time)).toList();
  }

  /** What was decided about each row of a sheet in an article; rows without a decision lack. */
  Map<Row, Recollection> recall(List<Row> rows, ArticleText text) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    List<Decision> candidates = candidates(rows, text.sha256());
    if (candidates.isEmpty()) {
      return Map.of();
    }
    List<Anchor> anchors = rows.stream().map(row -> Anchor.of(row, text)).toList();
    List<Match> matches = new ArrayList<>();
    for (int c = 0; c < candidates.size(); c++) {
      for (int r = 0; r < rows.size(); r++) {
        int score = Likeness.score(candidates.get(c).anchor(), anchors.get(r));
        if (score > 0) {
          matches.add(new Match(score, c, r));
        }
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparingInt(Match::candidate)
            .thenComparingInt(Match::row));
    return assign(matches, candidates, rows, anchors);
  }

  private record Match(int score, int candidate, int row) {}

  private Map<Row, Recollection> assign(
      List<Match> matches, List<Decision> candidates, List<Row> rows, List<Anchor> anchors) {
    Map<Row, Recollection> recalled = new LinkedHashMap<>();
    Set<Integer> found = new HashSet<>();
    for (Match match : matches) {
      Row row = rows.get(match.row());
      Decision decision = candidates.get(match.candidate());
      if (!recalled.containsKey(row) && found.add(match.candidate())) {
        boolean stale = Likeness.stale(decision.anchor(), anchors.get(match.row()));
        recalled.put(row, new Recollection(decision, stale));
      }
      claim(decision);
    }
    recalled.values().removeIf(recollection -> recollection.decision().cells().isEmpty());
    return recalled;
  }

  private synchronized void claim(Decision decision) {
    unclaimed.remove(decision);
  }

  private List<Decision> candidates(List<Row> rows, String sha256) {
    String sheet = rows.get(0).sheet().label() + ' ';
    List<Decision> candidates = new ArrayList<>();
    candidates.addAll(byText.getOrDefault(sheet + sha256, List.of()));
    candidates.addAll(byArticle.getOrDefault(sheet + rows.get(0).get("article"), List.of()));
    if (!bySentence.isEmpty()) {
      rows.stream()
          .map(row -> row.get("sentence"))
          .distinct()
          .forEach(s -> candidates.addAll(bySentence.getOrDefault(sheet + s, List.of())));
    }
    if (!byId.isEmpty()) {
      rows.forEach(row -> candidates.addAll(byId.getOrDefault(sheet + row.get("id"), List.of())));
    }
    candidates.sort(Comparator.comparingInt(decision -> age.getOrDefault(decision, 0)));
    return candidates;
  }
}
