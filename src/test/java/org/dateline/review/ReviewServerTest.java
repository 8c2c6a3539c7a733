package org.dateline.review;

import static org.dateline.review.ReviewSheet.FIGURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewServerTest {
  @TempDir private Path folder;
  private ReviewServer server;
  private URI address;
  private String id;

  private record Answer(int status, String body) {
    JsonNode json() throws IOException {
      return PageData.JSON.readTree(body);
    }
  }

  @BeforeEach
  void start() throws IOException {
    TestRun run = new TestRun(folder);
    for (String article : new String[] {"ä", "b", "c"}) {
      run.article(article, article + ": At least 20 people came. Of these 7 left.")
          .row(FIGURES, article, "20", "value", "20", "source", "Kim Lu")
          .row(FIGURES, article, "7", "value", "7");
    }
    run.write().apply();
    server = ReviewServer.start(folder, 0);
    address = URI.create(server.address());
    id = TestRun.rows(folder, FIGURES).get(0).get("id");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Asks over a bare socket, so that any header can be said. */
  private Answer ask(String method, String path, String host, String origin, String body)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String head =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nConnection: close\r\n"
              + (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n")
              + "Content-Type: application/json\r\nContent-Length: "
              + bytes.length
              + "\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return new Answer(Integer.parseInt(answer.split(" ")[1]), answer.substring(end + 4));
    }
  }

  private Answer get(String path) throws IOException {
    return ask("GET", address.getPath() + path, address.getAuthority(), "", "");
  }

  private Answer post(String path, String json) throws IOException {
    String own = "http://" + address.getAuthority();
    return ask("POST", address.getPath() + path, address.getAuthority(), own, json);
  }

  private Answer decide(String decision, int seen) throws IOException {
    return post(
        "api/decide",
        "{\"article\": \"ä\", \"rows\": [{\"id\": \""
            + id
            + "\", \"seen\": "
            + seen
            + ", \"decision\": \""
            + decision
            + "\", \"reviewer\": \"kim\"}]}");
  }

  @Test
  void writesADecisionBeforeItAnswers() throws IOException {
    assertEquals(1, decide("accept", 0).json().at("/saved/0/number").asInt());
    Decision decision = DecisionLog.open(folder).decisions().get(0);
    assertEquals("20", decision.anchor().text());
    assertEquals("kim", decision.reviewer());
  }

  @Test
  void refusesADecisionByOneWhoHasNotSeenTheLast() throws IOException {
    decide("accept", 0);
    Answer late = decide("reject", 0);
    assertEquals("accept", late.json().at("/refused/0/decision").asText());
    assertEquals(1, DecisionLog.open(folder).decisions().size());
    assertEquals(2, decide("reject", 1).json().at("/saved/0/number").asInt());
    assertEquals(2, DecisionLog.open(folder).decisions().size(), "both stay in the log");
  }

  @Test
  void tellsOthersWhatChanged() throws IOException {
    decide("accept", 0);
    JsonNode changes = get("api/changes?since=0").json();
    assertEquals(id, changes.at("/changes/0/id").asText());
    assertEquals(0, get("api/changes?since=1").json().path("changes").size());
  }

  @Test
  void pagesThroughArticlesAndSearchesTheirRows() throws IOException {
    JsonNode page = get("api/articles?from=1&count=1&q=kim%20lu").json();
    assertEquals(3, page.path("total").asInt());
    assertEquals("b", page.at("/articles/0/id").asText());
    assertEquals(0, get("api/articles?from=0&count=9&q=nowhere").json().path("total").asInt());
    assertEquals("b", get("api/next?id=%C3%A4&step=1").json().path("id").asText());
    assertEquals(2, get("api/article?id=%C3%A4").json().path("rows").size());
  }

  @Test
  void decidesAllRowsAlikeInTheRun() throws IOException {
    decide("reject", 0);
    String alike = "{\"sheet\": \"figures\", \"column\": \"source\", \"value\": \"Kim Lu\"";
    assertEquals(2, post("api/alike", alike + "}").json().path("rows").asInt());
    post("api/alike", alike + ", \"decision\": \"accept\"}");
    assertEquals(3, DecisionLog.open(folder).decisions().size());
    assertEquals(0, post("api/alike", alike + "}").json().path("rows").asInt());
    new ReviewFolder(folder, TestRun.CLOCK).apply();
    assertEquals("accept", TestRun.rows(folder, FIGURES).get(2).get("decision"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  token, own,  '', 200",
    "GET,  token, own,  http://evil.example, 403",
    "GET,  token, evil.example, '', 403",
    "GET,  wrong, own,  '', 403",
    "POST, token, own,  '', 403",
    "POST, token, own,  http://evil.example, 403",
    "POST, token, own,  null, 403",
    "POST, token, evil.example, http://evil.example, 403",
    "POST, wrong, own,  own, 403",
    "PUT,  token, own,  own, 403",
  })
  void answersOnlyItsOwnPage(String method, String token, String host, String origin, int status)
      throws IOException {
    String own = address.getAuthority();
    String path = token.equals("token") ? address.getPath() : "/0123456789abcdef/";
    Answer answer =
        ask(
            method,
            method.equals("GET") ? path : path + "api/decide",
            host.equals("own") ? own : host,
            origin.equals("own") ? "http://" + own : origin,
            "{}");
    assertEquals(status, answer.status(), answer.body());
  }

  @Test
  void saysWhatIsWrongWithARequest() throws IOException {
    assertEquals(400, decide("maybe", 0).status());
    assertTrue(decide("maybe", 0).body().contains("accept, reject, correct, unsure"));
    assertEquals(400, get("api/article?id=..%2F..%2Fetc").status());
  }
}
