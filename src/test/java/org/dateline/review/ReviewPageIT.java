package org.dateline.review;

import static org.dateline.review.ReviewSheet.CLAIMS;
import static org.dateline.review.ReviewSheet.DATES;
import static org.dateline.review.ReviewSheet.FIGURES;
import static org.dateline.review.ReviewSheet.PEOPLE;
import static org.dateline.review.ReviewSheet.PLACES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The review page as a reviewer has it: in a browser, from disk and served. */
class ReviewPageIT {
  private static final String TEXT =
      "The ministry said at least 20 soldiers were killed in Kherson on Friday. "
          + "Ann Lee denied that 300 families had left. This could not be verified.";
  private static final String HOSTILE =
      "A <script>window.hacked = 1</script> <img src=x onerror=\"window.hacked = 2\"> said 5 of"
          + " \u202Etxt.exe\u202C left </script></title><svg onload=window.hacked=3> &amp; \u2028."
          + " See javascript:window.hacked=4 or ${window.hacked=5} {{7*7}}.";

  @TempDir private static Path profile;
  @TempDir private Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    browser = Browser.start(profile);
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void forgetRequests() {
    browser.manage().logs().get(LogType.PERFORMANCE);
  }

  /** Each test has an article of its own, so that the browser keeps nothing of the one before. */
  private TestRun run() {
    return new TestRun(folder)
        .article("a", TEXT + " " + folder.getFileName() + ".")
        .row(
            FIGURES,
            "a",
            "20",
            "value",
            "20",
            "qualifier",
            "at_least",
            "source",
            "ministry",
            "status",
            "unverified",
            "rule",
            "n.tsv:1")
        .row(FIGURES, "a", "300", "value", "300", "source", "Ann Lee", "rule", "n.tsv:1")
        .row(PEOPLE, "a", "Ann Lee", "name", "Ann Lee")
        .row(PLACES, "a", "Kherson", "name", "Kherson", "latitude", "46.6", "longitude", "32.6")
        .row(DATES, "a", "Friday", "value", "2022-11-11", "type", "DATE")
        .row(CLAIMS, "a", "300 families had left", "source", "Ann Lee", "status", "denied")
        .article("b", "Then 8 came back.")
        .row(FIGURES, "b", "8", "value", "8", "rule", "n.tsv:1");
  }

  private void openFromDisk() throws IOException {
    run().write().apply();
    browser.get(folder.resolve("review.html").toUri().toString());
    script("localStorage.clear()");
    reload();
  }

  private void reload() {
    browser.navigate().refresh();
    await(() -> "true".equals(script("return document.body.dataset.ready")));
  }

  private static Object script(String script) {
    return browser.executeScript(script);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, () -> "waited in vain; the page says: " + status());
      Thread.onSpinWait();
    }
  }

  private static void press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  private static String status() {
    return String.valueOf(script("return document.getElementById('status').textContent"));
  }

  private static WebElement find(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static String current() {
    return find("#card h2").getText();
  }

  private static int rowsShown() {
    return browser.findElements(By.cssSelector("#rows li")).size();
  }

  private static String decision(String row) {
    return String.valueOf(
        browser.executeScript(
            "return [...document.querySelectorAll('#rows li')]"
                + ".find(li => li.querySelector('b').textContent === arguments[0])"
                + "?.dataset.decision",
            row));
  }

  @Test
  void opensWithTheMostDoubtfulRowAndEverythingMarked() throws IOException {
    openFromDisk();
    assertEquals("20", current());
    assertEquals(6, rowsShown());
    assertEquals("20", find("#article mark.now").getText());
    for (String kind : List.of("person", "place", "figure", "date", "claim")) {
      assertFalse(browser.findElements(By.cssSelector("#article mark.k-" + kind)).isEmpty(), kind);
    }
    find("#article mark.k-person").click();
    assertEquals("Ann Lee", current());
  }

  @ParameterizedTest
  @CsvSource({"a, accept", "r, reject", "u, unsure"})
  void decidesWithOneKeyAndGoesOn(String key, String decision) throws IOException {
    openFromDisk();
    press(key);
    await(() -> decision("20").equals(decision));
    assertFalse(current().equals("20"));
    reload();
    assertEquals(decision, decision("20"), "a reload keeps it");
  }

  @Test
  void movesUndoesAndSearchesByKey() throws IOException {
    openFromDisk();
    press("j");
    String second = current();
    press("k");
    assertEquals("20", current());
    press("a");
    await(() -> decision("20").equals("accept"));
    assertEquals(second, current());
    press("z");
    await(() -> decision("20").isEmpty());
    assertEquals("20", current());
    press("/");
    press("kherson");
    await(() -> rowsShown() == 1);
    press(Keys.ESCAPE);
    await(() -> rowsShown() == 6);
    press("f");
    press("]");
    await(() -> current().equals("8"));
    press("[");
    await(() -> !current().equals("8"));
  }

  @Test
  void keepsTheCurrentRowInSight() throws IOException {
    String words = "one two three four five six seven eight nine ten eleven twelve thirteen more";
    TestRun run = new TestRun(folder).article("a", words + ".");
    for (String word : words.split(" ")) {
      run.row(FIGURES, "a", word, "value", "1");
    }
    run.write().apply();
    browser.get(folder.resolve("review.html").toUri().toString());
    await(() -> "true".equals(script("return document.body.dataset.ready")));
    for (int i = 0; i < words.split(" ").length - 1; i++) {
      press("j");
      assertTrue(
          (Boolean)
              script(
                  "const row = document.querySelector('#rows [aria-selected=true]')"
                      + ".getBoundingClientRect();"
                      + "const list = document.getElementById('rows').getBoundingClientRect();"
                      + "return row.top >= list.top - 1 && row.bottom <= list.bottom + 1"),
          current());
    }
    assertEquals("more", current());
  }

  @Test
  void correctsInAForm() throws IOException {
    openFromDisk();
    press("c");
    press("many", Keys.ENTER);
    assertTrue(find(".problem").getText().contains("plain number"));
    new Actions(browser).keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).perform();
    press("25,000", Keys.ENTER);
    await(() -> decision("20").equals("correct"));
    assertTrue(
        String.valueOf(script("return document.getElementById('rows').textContent"))
            .contains("25"));
  }

  @Test
  void keepsANote() throws IOException {
    openFromDisk();
    press("n");
    press("ask the desk", Keys.ENTER);
    await(() -> find("#card").getText().contains("ask the desk"));
  }

  @Test
  void filtersBySheetAndDecision() throws IOException {
    openFromDisk();
    find(".chip[data-sheet=figures]").click();
    assertEquals(2, rowsShown());
    press("b");
    assertTrue(find("dialog").getText().contains("every row that the filter shows"));
    find("dialog .group button.d-accept").click();
    await(() -> decision("300").equals("accept"));
    press("f");
    await(() -> rowsShown() == 0);
  }

  @Test
  void showsEveryView() throws IOException {
    openFromDisk();
    for (String[] view :
        new String[][] {
          {"2", ".map .dot"}, {"3", ".chart .bar"}, {"4", ".timeline .bar"}, {"5", ".claim-item"}
        }) {
      press(view[0]);
      assertTrue(find(view[1]).isDisplayed(), view[1]);
    }
    find(".claim-item button").click();
    assertEquals("300 families had left", current());
    press("?");
    assertTrue(find("dialog").getText().contains("accept"));
    press(Keys.ESCAPE);
    press("t");
    assertEquals(
        "rgb(25, 27, 31)",
        find("#article")
            .getCssValue("background-color")
            .replace("rgba", "rgb")
            .replace(", 1)", ")"));
    press("t");
  }

  @Test
  void downloadsWhatTheNextRunReads() throws IOException {
    openFromDisk();
    find("#reviewer").sendKeys("Kim", Keys.TAB);
    script("document.activeElement.blur()");
    press("r");
    await(() -> decision("20").equals("reject"));
    find("#download").click();
    Path saved = profile.resolve("downloads").resolve("decisions-from-page.csv");
    await(() -> Files.exists(saved));
    Files.move(saved, folder.resolve("decisions-from-page.csv"));
    ReviewFolder review = new ReviewFolder(folder, TestRun.CLOCK);
    assertEquals(1, review.collect().decisions());
    run().write();
    review.apply();
    reload();
    assertEquals("reject", decision("20"));
    assertEquals(
        0L, script("return localStorage.length - (localStorage['dateline-reviewer'] ? 1 : 0)"));
    assertEquals("Kim", TestRun.rows(folder, FIGURES).get(0).get("reviewer"));
    assertEquals(
        "said at least ",
        DecisionLog.open(folder).decisions().get(0).anchor().prefix().substring(13, 27));
  }

  @Test
  void runsNothingOfAHostileArticle() throws IOException {
    new TestRun(folder)
        .article("a", HOSTILE)
        .row(FIGURES, "a", "5", "value", "5", "source", "<img src=x onerror=window.hacked=6>")
        .row(
            CLAIMS,
            "a",
            "<img src=x onerror=\"window.hacked = 2\">",
            "source",
            "</script><b>x",
            "status",
            "\"><script>")
        .write()
        .apply();
    browser.get(folder.resolve("review.html").toUri().toString());
    await(() -> "true".equals(script("return document.body.dataset.ready")));
    for (String key : List.of("2", "3", "4", "5", "1", "c")) {
      press(key);
    }
    assertEquals(null, script("return window.hacked ?? null"));
    String shown = String.valueOf(script("return document.getElementById('article').textContent"));
    assertTrue(shown.contains(HOSTILE), shown);
    assertEquals(
        0L,
        script(
            "return document.querySelectorAll('#article img, #article script, #card img').length"));
    assertNoRequestLeft();
  }

  /** Every request that the browser's own log has seen is for the page itself. */
  private void assertNoRequestLeft() throws IOException {
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = PageData.JSON.readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        String url = message.at("/params/request/url").asText();
        assertTrue(url.matches("(file|data|blob|about|chrome).*"), url);
      }
    }
  }

  @Test
  void fitsANarrowScreen() throws IOException {
    openFromDisk();
    script("document.documentElement.style.width = '400px'");
    browser.manage().window().setSize(new org.openqa.selenium.Dimension(500, 800));
    try {
      assertTrue((Boolean) script("return document.documentElement.scrollWidth <= innerWidth"));
      assertTrue(find("#do-accept").isDisplayed());
      find("#tab-article").click();
      assertTrue(find("#article").isDisplayed());
    } finally {
      browser.manage().window().setSize(new org.openqa.selenium.Dimension(1280, 860));
    }
  }

  /** A server in a process of its own, as a reviewer starts it. */
  private record Served(Process process, String address) {
    static Served start(Path folder) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.dateline.Main",
                  "review",
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      BufferedReader lines =
          new BufferedReader(
              new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder said = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        int at = line.indexOf("http://");
        if (at >= 0) {
          return new Served(process, line.substring(at).strip());
        }
      }
      throw new IOException("no address: " + said.toString().toLowerCase(Locale.ROOT));
    }

    /** Ends it as a power cut would. */
    void kill() {
      process.destroyForcibly().onExit().join();
    }
  }

  /** So that no page goes on asking a server that other tests know nothing of. */
  private static void leaveOneTab() {
    List<String> tabs = List.copyOf(browser.getWindowHandles());
    for (String tab : tabs.subList(1, tabs.size())) {
      browser.switchTo().window(tab).close();
    }
    browser.switchTo().window(tabs.get(0));
  }

  private static boolean saved() {
    return find("#saved").getText().equals("Saved");
  }

  /** As between two askings of the server, however long the test takes. */
  private static void hearNothingOfOthers() {
    script(
        "const ask = window.fetch; window.fetch = (path, options) =>"
            + " path.startsWith('api/changes') ? new Promise(() => {}) : ask(path, options)");
  }

  private void openServed(Served served) {
    browser.get(served.address());
    await(() -> "true".equals(script("return document.body.dataset.ready")));
  }

  @Test
  void keepsTwoTabsFromOverwritingEachOtherAndSurvivesAKill() throws IOException {
    run().write().apply();
    Served served = Served.start(folder);
    try {
      openServed(served);
      hearNothingOfOthers();
      String first = browser.getWindowHandle();
      browser.switchTo().newWindow(WindowType.TAB);
      openServed(served);
      press("r");
      await(ReviewPageIT::saved);
      browser.switchTo().window(first);
      assertEquals("20", current());
      press("a");
      await(ReviewPageIT::saved);
      assertEquals("reject", decision("20"), "the other tab's decision stands until overruled");
      assertEquals("20", current());
      assertTrue(find("#status.loud").getText().contains("meanwhile"), status());
      press("a");
      await(ReviewPageIT::saved);
      assertEquals("accept", decision("20"));
      press("u");
      await(ReviewPageIT::saved);
      served.kill();
      List<Decision> kept = DecisionLog.open(folder).decisions();
      assertEquals(
          List.of("reject", "accept", "unsure"), kept.stream().map(Decision::word).toList());
    } finally {
      served.kill();
      leaveOneTab();
    }
    Served again = Served.start(folder);
    try {
      openServed(again);
      assertEquals("accept", decision("20"));
    } finally {
      again.kill();
      browser.get("about:blank");
    }
  }

  @Test
  void savesTheRestOfManyRowsWhereOneWasOvertaken() throws IOException {
    run().write().apply();
    Served served = Served.start(folder);
    try {
      openServed(served);
      hearNothingOfOthers();
      String first = browser.getWindowHandle();
      browser.switchTo().newWindow(WindowType.TAB);
      openServed(served);
      press("r");
      await(ReviewPageIT::saved);
      browser.switchTo().window(first);
      press("b");
      find("dialog .group button.d-accept").click();
      await(ReviewPageIT::saved);
      assertTrue(find("#status.loud").getText().contains("1 row of 6"), status());
      assertEquals("reject", decision("20"));
      assertEquals("accept", decision("300"));
      press("z");
      await(ReviewPageIT::saved);
      assertEquals("reject", decision("20"), "not ours to undo");
      assertEquals("", decision("300"));
    } finally {
      served.kill();
      leaveOneTab();
      browser.get("about:blank");
    }
  }

  @Test
  void keepsTheDecisionsOfTwoTabsFromDisk() throws IOException {
    openFromDisk();
    String first = browser.getWindowHandle();
    try {
      browser.switchTo().newWindow(WindowType.TAB);
      browser.get(folder.resolve("review.html").toUri().toString());
      await(() -> "true".equals(script("return document.body.dataset.ready")));
      press("a");
      browser.switchTo().window(first);
      await(() -> decision("20").equals("accept"));
      press("j", "r");
      reload();
      assertEquals("accept", decision("20"));
      assertEquals(
          2,
          browser
              .findElements(By.cssSelector("#rows [data-decision]:not([data-decision=''])"))
              .size());
    } finally {
      leaveOneTab();
    }
  }

  @Test
  void showsConflictingFiguresOfOtherArticlesSideBySide() throws IOException {
    new TestRun(folder)
        .article("a", "The army said 20 died.")
        .row(FIGURES, "a", "20", "value", "20", "source", "army", "conflict", "x-1")
        .article("b", "Doctors counted 45 dead.")
        .row(FIGURES, "b", "45", "value", "45", "source", "Doctors", "conflict", "x-1")
        .write();
    Files.writeString(
        folder.resolve("conflicts.csv"),
        "id,kind,low,high,figures,articles\nx-1,disagree,20,45,"
            + TestRun.rows(folder, FIGURES).get(0).get("id")
            + "; "
            + TestRun.rows(folder, FIGURES).get(1).get("id")
            + ",a; b\n");
    TestRun.saveFound(folder);
    new ReviewFolder(folder, TestRun.CLOCK).apply();
    browser.get(folder.resolve("review.html").toUri().toString());
    await(() -> "true".equals(script("return document.body.dataset.ready")));
    assertEquals(2, browser.findElements(By.cssSelector("#card .conflict li")).size());
    press("3");
    List<WebElement> bars = browser.findElements(By.cssSelector(".chart.conflict .bar"));
    assertEquals(2, bars.size());
    assertTrue(bars.get(1).getText().contains("Doctors, in “b”"), bars.get(1).getText());
    bars.get(1).click();
    await(() -> current().equals("45"));
    assertEquals("Doctors counted 45 dead.", find("#article > p").getText());
  }

  @Test
  void showsBothVersionsOfAStaleDecision() throws IOException {
    ReviewFolder review = run().write();
    TestRun.decide(folder, FIGURES, 0, "decision", "accept", "reviewer", "Kim");
    review.refresh();
    new TestRun(folder)
        .article("a", TEXT.replace("20", "35"))
        .row(FIGURES, "a", "35", "value", "35", "source", "ministry", "rule", "n.tsv:1")
        .write()
        .apply();
    browser.get(folder.resolve("review.html").toUri().toString());
    await(() -> "true".equals(script("return document.body.dataset.ready")));
    assertEquals("35", current());
    String both = find("#card .stale table").getText();
    assertTrue(both.contains("decision accept"), both);
    assertTrue(both.contains("value 20 35"), both);
    assertTrue(both.contains("at least 20 soldiers"), both);
    press("a");
    await(() -> decision("35").equals("accept"));
  }
}
