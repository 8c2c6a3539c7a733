package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the served page asks for and what it sends: articles out, decisions in.
 *
 * <p>A decision is taken only from someone who has seen the one before it, so that two reviewers
 * never overwrite each other unknowingly; all of them stay in the log.
 */
final class ReviewSession {
  /** A request that cannot be answered; the message says why. */
  static final class BadRequest extends Exception {
    private static final long serialVersionUID = 1;

    BadRequest(String message) {
      super(message);
    }
  }

  /** The decision in force about a row, and its place in the log from 1. */
  private record Entry(int number, Decision decision) {}

  private static final int MOST_AT_ONCE = 200;

  private final Path folder;
  private final Clock clock;
  private final DecisionLog log;
  private final Map<String, Entry> current = new HashMap<>();
  private final Set<String> decided = new HashSet<>();
  private final Map<String, Integer> decidedByArticle = new HashMap<>();
  private RunIndex index;
  private int taken;
  private final ArticleSearch search;

  private ReviewSession(Path folder, Clock clock, DecisionLog log, RunIndex index) {
    this.folder = folder;
    this.clock = clock;
    this.log = log;
    this.index = index;
    this.search = new ArticleSearch(folder);
  }

  static ReviewSession open(Path folder, Clock clock) throws IOException {
    ReviewSession session =
        new ReviewSession(folder, clock, DecisionLog.open(folder), RunIndex.read(folder));
    for (ReviewSheet sheet : ReviewSheet.values()) {
      SheetFile.read(folder, sheet, (article, rows) -> rows.forEach(session::countDecided));
    }
    session.refresh();
    return session;
  }

  private void countDecided(Row row) {
    settle(row.get("id"), row.get("article"), row.get("decision"));
  }

  private void settle(String id, String article, String word) {
    boolean now = !word.isEmpty() && !word.equals(Verdict.STALE);
    if (now ? decided.add(id) : decided.remove(id)) {
      decidedByArticle.merge(article, now ? 1 : -1, Integer::sum);
    }
  }

  /** Takes in what other processes have added to the log. */
  private void refresh() throws IOException {
    log.refresh();
    List<Decision> all = log.decisions();
    for (; taken < all.size(); taken++) {
      Decision decision = all.get(taken);
      current.put(decision.anchor().id(), new Entry(taken + 1, decision));
      settle(decision.anchor().id(), decision.anchor().article(), decision.word());
    }
    if (!index.fresh()) {
      index = RunIndex.read(folder);
    }
  }

  /** What the page begins with. */
  synchronized ObjectNode run() throws IOException {
    refresh();
    ObjectNode run = new PageData(folder, index).run("served");
    run.put("since", taken);
    return run;
  }

  synchronized ObjectNode article(String id) throws IOException, BadRequest {
    refresh();
    known(id);
    ObjectNode article = new PageData(folder, index).article(id);
    ArrayNode changes = article.putArray("changes");
    for (JsonNode row : article.path("rows")) {
      Entry entry = current.get(row.at("/cells/id").asText());
      if (entry != null) {
        changes.add(json(entry));
      }
    }
    return article;
  }

  private void known(String id) throws BadRequest {
    if (!index.articles().containsKey(id)) {
      throw new BadRequest("no such article: " + id);
    }
  }

  private static ObjectNode json(Entry entry) {
    ObjectNode node = PageData.decided(entry.decision().cells());
    node.put("id", entry.decision().anchor().id());
    node.put("number", entry.number());
    node.put("time", entry.decision().time());
    return node;
  }

  /** A page of the articles that hold the words, in the order of articles.csv. */
  synchronized ObjectNode articles(int from, int count, String words) throws IOException {
    refresh();
    Predicate<String> hit = search.hits(index, words);
    ObjectNode answer = PageData.JSON.createObjectNode();
    ArrayNode page = answer.putArray("articles");
    int total = 0;
    for (Map.Entry<String, Map<String, String>> article : index.articles().entrySet()) {
      if (hit.test(article.getKey())) {
        if (total >= from && page.size() < Math.min(count, MOST_AT_ONCE)) {
          page.add(summary(article.getKey(), article.getValue()));
        }
        total++;
      }
    }
    return answer.put("total", total);
  }

  private ObjectNode summary(String id, Map<String, String> cells) {
    return PageData.JSON
        .createObjectNode()
        .put("id", id)
        .put("title", cells.getOrDefault("title", ""))
        .put("rows", index.rowCount(id))
        .put("decided", decidedByArticle.getOrDefault(id, 0));
  }

  /** The article some steps on; no id where there is none. */
  synchronized ObjectNode next(String id, int step) throws BadRequest {
    known(id);
    List<String> ids = List.copyOf(index.articles().keySet());
    int at = ids.indexOf(id) + step;
    ObjectNode answer = PageData.JSON.createObjectNode();
    return at >= 0 && at < ids.size() ? answer.put("id", ids.get(at)) : answer;
  }

  /** The decisions that came after this many. */
  synchronized ObjectNode changes(int since) throws IOException {
    refresh();
    ObjectNode answer = PageData.JSON.createObjectNode();
    ArrayNode changes = answer.putArray("changes");
    List<Decision> all = log.decisions();
    for (int i = Math.max(since, 0); i < all.size(); i++) {
      changes.add(json(new Entry(i + 1, all.get(i))));
    }
    return answer.put("since", taken);
  }

  /** Takes decisions about rows of an article: all of them, or none where one was overtaken. */
  synchronized ObjectNode decide(JsonNode request) throws IOException, BadRequest {
    refresh();
    String article = request.path("article").asText();
    known(article);
    ArticleText text = index.text(article);
    Map<String, Row> rows = new LinkedHashMap<>();
    index.rows(article).forEach(row -> rows.put(row.get("id"), row));
    ObjectNode answer = PageData.JSON.createObjectNode();
    ArrayNode saved = answer.putArray("saved");
    ArrayNode refused = answer.putArray("refused");
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode asked : request.path("rows")) {
      String id = asked.path("id").asText();
      Row row = rows.get(id);
      if (row == null) {
        throw new BadRequest("no such row: " + id);
      }
      Entry entry = current.get(id);
      if (entry != null && entry.number() != asked.path("seen").asInt()) {
        refused.add(json(entry));
      }
      decisions.add(decision(asked, row, text));
    }
    if (refused.isEmpty()) {
      add(decisions);
      decisions.forEach(
          decision ->
              Optional.ofNullable(current.get(decision.anchor().id()))
                  .ifPresent(entry -> saved.add(json(entry))));
    }
    return answer;
  }

  private void add(List<Decision> decisions) throws IOException {
    log.add(decisions);
    refresh();
  }

  private Decision decision(JsonNode asked, Row row, ArticleText text) throws BadRequest {
    String word = asked.path("decision").asText();
    if (!word.isEmpty() && Verdict.of(word).isEmpty()) {
      throw new BadRequest("decision \"" + word + "\"; allowed: " + Verdict.allowed());
    }
    String correction = asked.path("correction").asText();
    List<String> columns = List.copyOf(row.cells().keySet());
    List<String> problems = Correction.parse(row.sheet(), columns, correction).problems();
    if (!problems.isEmpty()) {
      throw new BadRequest(String.join("; ", problems));
    }
    return new Decision(
        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
        asked.path("reviewer").asText(),
        word,
        correction,
        asked.path("note").asText(),
        Anchor.of(row.proposed(), text));
  }

  /** Counts the undecided rows with a value in a column; decides them where a decision is asked. */
  synchronized ObjectNode alike(JsonNode request) throws IOException, BadRequest {
    refresh();
    ReviewSheet sheet =
        ReviewSheet.named(request.path("sheet").asText())
            .orElseThrow(() -> new BadRequest("no such sheet"));
    List<Row> rows = new ArrayList<>();
    SheetFile.read(
        folder,
        sheet,
        (article, all) -> all.stream().filter(row -> isAlike(row, request)).forEach(rows::add));
    ObjectNode answer = PageData.JSON.createObjectNode().put("rows", rows.size());
    if (!request.path("decision").asText().isEmpty()) {
      List<Decision> decisions = new ArrayList<>();
      for (Row row : rows) {
        decisions.add(decision(request, row, index.text(row.get("article"))));
      }
      add(decisions);
      ArrayNode ids = answer.putArray("decided");
      rows.forEach(
          row -> ids.addObject().put("article", row.get("article")).put("id", row.get("id")));
    }
    return answer;
  }

  private boolean isAlike(Row row, JsonNode request) {
    String value = row.proposed().get(request.path("column").asText());
    return !decided.contains(row.get("id")) && value.equals(request.path("value").asText());
  }
}
