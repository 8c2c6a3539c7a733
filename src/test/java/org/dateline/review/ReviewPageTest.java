package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPageTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script> <img src=x onerror=alert(2)> \u202Egnp.exe &lt;b&gt;.";

  @TempDir private Path folder;

  private String page() throws IOException {
    new TestRun(folder)
        .article("a", HOSTILE)
        .row(ReviewSheet.FIGURES, "a", "alert(1)", "value", "1")
        .article("b", "Over 😀 20 people. Two.")
        .row(ReviewSheet.FIGURES, "b", "20", "value", "20", "note", "hm", "decision", "unsure")
        .write()
        .apply();
    return Files.readString(folder.resolve("review.html"));
  }

  private static JsonNode data(String page) throws IOException {
    Matcher data =
        Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>")
            .matcher(page);
    assertTrue(data.find());
    return PageData.JSON.readTree(data.group(1));
  }

  @Test
  void holdsAHostileArticleAsDataOnly() throws IOException {
    String page = page();
    assertFalse(page.contains("<script>alert"));
    assertFalse(page.contains("<img"));
    assertEquals(HOSTILE, data(page).at("/shown/0/text").asText());
  }

  @Test
  void allowsNoNetworkAndNoScriptButItsOwn() throws IOException {
    Matcher policy =
        Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(page());
    assertTrue(policy.find());
    assertTrue(policy.group(1).startsWith("default-src 'none'; "), policy.group(1));
    assertTrue(policy.group(1).contains("connect-src 'none'"), policy.group(1));
    assertFalse(policy.group(1).contains("unsafe"), policy.group(1));
    assertFalse(policy.group(1).contains("http"), policy.group(1));
  }

  @Test
  void givesOffsetsInCodePoints() throws IOException {
    JsonNode row = data(page()).at("/shown/1/rows/0");
    assertEquals("7", row.at("/cells/start").asText());
    assertEquals(0, row.at("/sentence/0").asInt());
    assertEquals(17, row.at("/sentence/1").asInt());
  }
}
