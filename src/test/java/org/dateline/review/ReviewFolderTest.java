package org.dateline.review;

import static org.dateline.review.ReviewSheet.CLAIMS;
import static org.dateline.review.ReviewSheet.FIGURES;
import static org.dateline.review.ReviewSheet.ORGANISATIONS;
import static org.dateline.review.ReviewSheet.PEOPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewFolderTest {
  private static final String TEXT =
      "The ministry said that at least 20 soldiers were killed near the bridge. "
          + "Aid groups counted 300 families in the camp. Ann Lee visited.";

  @TempDir private Path folder;

  private TestRun run(String text) {
    return new TestRun(folder).article("a", text);
  }

  private TestRun run() {
    return run(TEXT)
        .row(FIGURES, "a", "20", "value", "20", "source", "ministry", "rule", "numbers.tsv:3")
        .row(FIGURES, "a", "300", "value", "300", "rule", "numbers.tsv:9");
  }

  private Row figure(int row) {
    return TestRun.rows(folder, FIGURES).get(row);
  }

  @Test
  void keepsWhatAReviewerWroteThroughTheNextRun() throws IOException {
    run().write();
    TestRun.decide(folder, FIGURES, 1, "decision", "reject", "reviewer", "kim", "note", "a guess");
    ReviewFolder review = new ReviewFolder(folder, TestRun.CLOCK);
    assertEquals(1, review.collect().decisions());
    run().write();
    Applied applied = review.apply();
    assertEquals(new Decision.Cells("reject", "", "kim", "a guess"), figure(1).review());
    assertEquals(Decision.Cells.EMPTY, figure(0).review());
    assertEquals(1, applied.tally().figures(), "a rejected row leaves the counts");
    assertEquals(2, TestRun.rows(folder, FIGURES).size(), "but not the file");
  }

  @Test
  void readsAnUnchangedSheetOnlyOnce() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    assertEquals(1, review.collect().decisions());
    review.apply();
    assertEquals(0, review.collect().decisions());
    assertEquals(2, Files.readAllLines(folder.resolve("decisions.csv")).size());
  }

  @Test
  void goesBackToAnEarlierDecisionWhereTheSheetSaysSo() throws IOException {
    ReviewFolder review = run().write();
    for (String word : List.of("accept", "reject", "accept")) {
      TestRun.decide(folder, FIGURES, 0, "decision", word);
      assertEquals(1, review.collect().decisions(), word);
      review.apply();
      assertEquals(word, figure(0).get("decision"));
    }
  }

  @Test
  void leavesANewerDecisionAloneWhereTheSheetShowsAnOlderOne() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    review.collect();
    review.apply();
    DecisionLog log = DecisionLog.open(folder);
    Anchor anchor = log.decisions().get(0).anchor();
    log.add(List.of(new Decision("2026-11-23T00:00:00Z", "lu", "reject", "", "", anchor)));
    assertEquals(0, review.collect().decisions());
    review.apply();
    assertEquals("reject", figure(0).get("decision"));
  }

  @Test
  void appliesACorrectionAndKeepsTheOriginalBesideIt() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(
        folder,
        FIGURES,
        0,
        "decision",
        "correct",
        "correction",
        "value=25; source=Ministry of Defence");
    review.collect();
    review.apply();
    review.apply();
    assertEquals("25", figure(0).get("value"));
    assertEquals("Ministry of Defence", figure(0).get("source"));
    assertEquals("value=20; source=ministry", figure(0).get("original"));
  }

  @Test
  void movesTheBoundsOfAnExactValueWithIt() throws IOException {
    ReviewFolder review =
        run(TEXT).row(FIGURES, "a", "20", "value", "20", "low", "20", "high", "20").write();
    TestRun.decide(folder, FIGURES, 0, "correction", "25");
    review.collect();
    review.apply();
    assertEquals("25", figure(0).get("low"));
    assertEquals("25", figure(0).get("high"));
  }

  @ParameterizedTest
  @CsvSource({
    "decision, unsure, c-1, 'c-1,20,300'",
    "decision, reject, '', ''",
    "correction, value=300, '', ''",
    "correction, value=25, c-1, 'c-1,25,300'",
  })
  void leavesOnlyConflictsThatStand(String column, String cell, String conflict, String line)
      throws IOException {
    TestRun run =
        run(TEXT)
            .row(FIGURES, "a", "20", "value", "20", "conflict", "c-1")
            .row(FIGURES, "a", "300", "value", "300", "conflict", "c-1");
    ReviewFolder review = run.write();
    String ids = figure(0).get("id") + "; " + figure(1).get("id");
    Files.writeString(
        folder.resolve("conflicts.csv"), "id,low,high,figures\nc-1,20,300," + ids + "\n");
    TestRun.saveFound(folder);
    TestRun.decide(folder, FIGURES, 0, column, cell);
    review.collect();
    review.apply();
    assertEquals(conflict, figure(1).get("conflict"));
    List<String> lines = Files.readAllLines(folder.resolve("conflicts.csv"));
    assertEquals(line, lines.size() < 2 ? "" : lines.get(1).replace("," + ids, ""));
  }

  @Test
  void undoesACorrectionThatIsTakenBack() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "correct", "correction", "25");
    review.collect();
    review.apply();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept", "correction", "");
    review.collect();
    review.apply();
    assertEquals("20", figure(0).get("value"));
    assertEquals("", figure(0).get("original"));
  }

  @Test
  void carriesACorrectedNameToItsClaims() throws IOException {
    ReviewFolder review =
        run()
            .row(PEOPLE, "a", "Ann Lee", "name", "Ann Lee")
            .row(
                CLAIMS,
                "a",
                "300 families in the camp",
                "source",
                "Ann Lee",
                "status",
                "attributed")
            .write();
    TestRun.decide(folder, PEOPLE, 0, "decision", "correct", "correction", "name=Anne Leigh");
    review.collect();
    review.apply();
    assertEquals("Anne Leigh", TestRun.rows(folder, CLAIMS).get(0).get("source"));
  }

  @Test
  void carriesACorrectedOrganisationToItsPeople() throws IOException {
    ReviewFolder review =
        run()
            .row(PEOPLE, "a", "Ann Lee", "name", "Ann Lee", "organisation", "Aid groups")
            .row(ORGANISATIONS, "a", "Aid groups", "name", "Aid groups")
            .write();
    TestRun.decide(folder, ORGANISATIONS, 0, "correction", "name=Aid Groups Union");
    review.refresh();
    Row person = TestRun.rows(folder, PEOPLE).get(0);
    assertEquals("Aid Groups Union", person.get("organisation"));
    assertEquals("organisation=Aid groups", person.get("original"));
    assertEquals("Aid Groups Union", person.proposed().get("organisation"));
  }

  @Test
  void findsADecisionAgainInAnEditedArticle() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    TestRun.decide(folder, FIGURES, 1, "decision", "reject");
    review.collect();
    run("An update. " + TEXT.replace("Ann Lee", "Ann"))
        .row(FIGURES, "a", "300", "value", "300")
        .row(FIGURES, "a", "20", "value", "20", "source", "ministry")
        .write();
    review.apply();
    assertEquals("reject", figure(0).get("decision"));
    assertEquals("accept", figure(1).get("decision"));
  }

  @Test
  void keepsADecisionWhereOnlyTheExtractionChanged() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    review.collect();
    run(TEXT).row(FIGURES, "a", "at least 20", "value", "2", "source", "ministry").write();
    review.apply();
    assertEquals("accept", figure(0).get("decision"));
    assertEquals("20", figure(0).get("value"), "what was accepted stands");
    assertEquals("value=2", figure(0).get("original"));
  }

  @Test
  void asksAgainWhereSentenceAndExtractionBothChanged() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept", "reviewer", "kim");
    review.collect();
    run(TEXT.replace("20", "35")).row(FIGURES, "a", "35", "value", "35").write();
    Applied applied = review.apply();
    assertEquals(1, applied.stale());
    assertEquals("stale", figure(0).get("decision"));
    assertEquals("35", figure(0).get("value"));
    assertTrue(figure(0).get("original").contains("decided=accept"), figure(0).get("original"));
    assertTrue(figure(0).get("original").contains("decided_value=20"), "both versions are shown");
    assertEquals(0, review.collect().decisions());
  }

  @Test
  void tellsOfADecisionWhoseRowIsGone() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 1, "decision", "accept");
    review.collect();
    run("Nothing of it is left.").write();
    Applied applied = review.apply();
    assertEquals(1, applied.unclaimed().size());
    assertTrue(applied.unclaimed().get(0).contains("\"300\""), applied.unclaimed().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "maybe, '', 'decision \"maybe\"; allowed: accept, reject, correct, unsure'",
    "correct, value=many, 'correction of value \"many\"; allowed: a plain number'",
    "correct, colour=red, 'no column \"colour\" to correct; allowed: value'",
    "correct, status=sure, 'allowed: denied, unverified'",
  })
  void keepsWhatItCannotReadAndSaysWhere(String word, String correction, String message)
      throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 1, "decision", word, "correction", correction);
    ReviewFolder.Intake intake = review.collect();
    String problem = intake.problems().get(0);
    assertTrue(problem.contains("figures.csv:3: "), problem);
    assertTrue(problem.contains(message), problem);
    run().write();
    review.apply();
    assertEquals(word, figure(1).get("decision"));
    assertEquals(correction, figure(1).get("correction"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', value=25",
    "accept, '', value=25",
    "correct, source=Reuters, source=Reuters; value=25",
    "'', value=30, value=30",
  })
  void readsAValueTypedIntoItsOwnCellAsACorrection(String word, String correction, String read)
      throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "value", "25", "decision", word, "correction", correction);
    ReviewFolder.Intake intake = review.collect();
    assertEquals(List.of(), intake.problems());
    assertTrue(
        intake
            .messages()
            .get(0)
            .endsWith("figures.csv:2: value \"25\" in place of \"20\": read as a correction"),
        intake.messages().get(0));
    review.apply();
    assertEquals("correct", figure(0).get("decision"));
    assertEquals(Fields.parse(read).values(), Fields.parse(figure(0).get("correction")).values());
    assertEquals(0, review.collect().decisions(), "and only once");
  }

  @Test
  void readsAChangeOfAValueThatWasCorrectedBefore() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "value", "25");
    review.refresh();
    TestRun.decide(folder, FIGURES, 0, "value", "26");
    review.refresh();
    assertEquals("value=26", figure(0).get("correction"));
    assertEquals("value=20", figure(0).get("original"));
  }

  @ParameterizedTest
  @CsvSource({
    "value, many, '', 'correction of value \"many\"; allowed: a plain number'",
    "value, 25, reject, 'value \"25\" in place of \"20\": not read with reject'",
    "sentence, So., '', 'not read; allowed are changes of value, low, high,'",
  })
  void tellsOfACellThatItCannotRead(String column, String cell, String word, String message)
      throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, column, cell, "decision", word);
    ReviewFolder.Intake intake = review.refresh();
    assertTrue(intake.problems().get(0).contains("figures.csv:2: "), intake.problems().get(0));
    assertTrue(intake.problems().get(0).contains(message), intake.problems().get(0));
    assertEquals("20", figure(0).get("value"));
    assertEquals(word, figure(0).get("decision"));
    assertTrue(Files.exists(folder.resolve("unread").resolve("figures.csv")));
  }

  @Test
  void takesNoChangeFromACopyOfAnotherRunWithoutADecision() throws IOException {
    ReviewFolder review = run().write();
    Path copy = Files.createDirectory(folder.resolve("from Kim")).resolve("Kim's figures.csv");
    Files.writeString(
        copy,
        "id,value,decision\n"
            + figure(0).get("id")
            + ",21,\n"
            + figure(1).get("id")
            + ",299,accept\n");
    ReviewFolder.Intake intake = review.collect(List.of(copy));
    assertTrue(intake.messages().get(0).endsWith("not read without a decision"));
    review.apply();
    assertEquals("20", figure(0).get("value"));
    assertEquals("299", figure(1).get("value"), "what the reviewer saw and accepted");
  }

  @Test
  void readsAnEditedCopyOnlyOnce() throws IOException {
    ReviewFolder review = run().write();
    Path copy = Files.createDirectory(folder.resolve("from Kim")).resolve("figures.csv");
    Files.copy(folder.resolve("figures.csv"), copy);
    TestRun.decide(copy.getParent(), FIGURES, 0, "decision", "correct", "correction", "25");
    assertEquals(1, review.collect(List.of(copy)).decisions());
    review.apply();
    assertEquals(0, review.collect(List.of(copy)).decisions());
  }

  @Test
  void tellsOfRowsThatAreGone() throws IOException {
    ReviewFolder review = run().write();
    List<String> lines = Files.readAllLines(folder.resolve("figures.csv"));
    Files.write(folder.resolve("figures.csv"), lines.subList(0, 2));
    assertTrue(review.refresh().messages().get(0).contains("a row is gone from it"));
    assertEquals(2, TestRun.rows(folder, FIGURES).size());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ',', 'LF'",
    "UTF-8, ;, CRLF",
    "UTF-16LE, tab, CRLF",
    "windows-1252, ;, CR",
  })
  void readsWhatSpreadsheetsSave(String charset, String separator, String lineEnd)
      throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", " Accept ", "note", "fünf; \"really\", yes");
    Path sheet = folder.resolve("figures.csv");
    List<Row> rows = new ArrayList<>(TestRun.rows(folder, FIGURES));
    Collections.reverse(rows);
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String end = lineEnd.equals("LF") ? "\n" : lineEnd.equals("CR") ? "\r" : "\r\n";
    char between = separator.equals("tab") ? '\t' : separator.charAt(0);
    List<String> columns =
        List.of(
            "note", "decision", "id", "article", "value", "start", "end", "reviewer", "correction");
    StringBuilder text =
        new StringBuilder(mark).append(String.join("" + between, columns)).append(end);
    for (Row row : rows) {
      columns.forEach(
          c ->
              text.append('"')
                  .append(row.get(c).replace("\"", "\"\""))
                  .append('"')
                  .append(between));
      text.setCharAt(text.length() - 1, '\n');
      text.replace(text.length() - 1, text.length(), end);
    }
    Files.write(sheet, text.toString().getBytes(Charset.forName(charset)));
    ReviewFolder.Intake intake = review.collect();
    assertEquals(List.of(), intake.problems());
    run().write();
    review.apply();
    assertEquals(new Decision.Cells("accept", "", "", "fünf; \"really\", yes"), figure(0).review());
    assertEquals("", figure(1).get("decision"));
  }

  @Test
  void keepsTheByteOrderMarkThatExcelNeeds() throws IOException {
    ReviewFolder review = run().write();
    Path sheet = folder.resolve("figures.csv");
    Files.writeString(sheet, "\uFEFF" + Files.readString(sheet));
    TestRun.saveFound(folder);
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    assertEquals(1, review.collect().decisions());
    review.apply();
    assertTrue(Files.readString(sheet).startsWith("\uFEFFid,article,"));
    assertEquals("accept", figure(0).get("decision"));
  }

  @Test
  void findsARowByItsIdAlone() throws IOException {
    ReviewFolder review = run().write();
    Path edited = folder.resolve("figures-kim.csv");
    Files.writeString(edited, "id,decision\n" + figure(1).get("id") + ",reject\n");
    assertEquals(1, review.collect(List.of(edited)).decisions());
    review.apply();
    assertEquals("reject", figure(1).get("decision"));
  }

  @Test
  void readsDownloadedDecisionsOnce() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    review.collect();
    Files.copy(folder.resolve("decisions.csv"), folder.resolve("decisions (1).csv"));
    Files.delete(folder.resolve("decisions.csv"));
    run().write();
    assertEquals(1, review.collect().decisions());
    assertEquals(0, review.collect().decisions());
    review.apply();
    assertEquals("accept", figure(0).get("decision"));
  }

  @Test
  void dropsOnlyALineThatWasNotWrittenWhole() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept", "note", "two\nlines");
    review.collect();
    Path file = folder.resolve("decisions.csv");
    String whole = Files.readString(file);
    Files.writeString(file, whole + "2026-11-22T12:00:00Z,kim,reject,,\"half a no");
    DecisionLog log = DecisionLog.open(folder);
    assertEquals(1, log.decisions().size());
    log.add(log.decisions());
    assertEquals(2, DecisionLog.open(folder).decisions().size());
    assertTrue(Files.readString(file, StandardCharsets.UTF_8).startsWith(whole));
  }

  @Test
  void ranksRulesByPrecisionWorstFirst() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    TestRun.decide(folder, FIGURES, 1, "decision", "reject");
    review.collect();
    review.apply();
    assertEquals(
        List.of(
            new Quality.Score("figures", "", 1, 0, 1, 0),
            new Quality.Score("figures", "numbers.tsv:9", 0, 0, 1, 0),
            new Quality.Score("figures", "numbers.tsv:3", 1, 0, 0, 0)),
        Quality.of(folder));
  }

  @Test
  void ranksWhatIsSurelyWrongBeforeWhatMayBe() {
    Quality.Score often = new Quality.Score("figures", "often", 50, 0, 50, 0);
    Quality.Score once = new Quality.Score("figures", "once", 0, 0, 1, 0);
    Quality.Score never = new Quality.Score("figures", "never", 0, 0, 0, 3);
    assertTrue(often.atMost() < once.atMost());
    assertTrue(once.atMost() < never.atMost());
    assertEquals(0.596, often.atMost(), 0.001);
  }

  @Test
  void exportsOnlyWhatWasAccepted() throws IOException {
    ReviewFolder review = run().write();
    Files.writeString(
        folder.resolve("datapackage.json"),
        "{\"resources\": [{\"name\": \"figures\"}, {\"name\": \"mentions\"}]}");
    TestRun.decide(folder, FIGURES, 0, "decision", "accept");
    TestRun.decide(folder, FIGURES, 1, "decision", "unsure");
    review.collect();
    review.apply();
    Path to = folder.resolve("accepted");
    assertEquals(1, new AcceptedSheets(folder, to).write().get("figures"));
    assertEquals("20", TestRun.rows(to, FIGURES).get(0).get("value"));
    assertTrue(!Files.readString(to.resolve("datapackage.json")).contains("mentions"));
  }
}
