package org.dateline.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the review page to this machine alone.
 *
 * <p>Bound to loopback; the address holds a random token, and requests that another site could send
 * are refused by their Host, Origin and Sec-Fetch-Site.
 */
public final class ReviewServer implements AutoCloseable {
  private static final int TOKEN_BYTES = 24;
  private static final int MOST_BYTES = 4_000_000;
  private static final int THREADS = 4;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final ReviewSession session;
  private final String token;
  private final HttpServer server;
  private final ExecutorService threads;

  private ReviewServer(ReviewSession session, int port) throws IOException {
    this.session = session;
    token = token();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    threads = Executors.newFixedThreadPool(THREADS);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts to serve a folder.
   *
   * @param port 0 for any that is free
   */
  public static ReviewServer start(Path folder, int port) throws IOException {
    ReviewServer server = new ReviewServer(ReviewSession.open(folder, Clock.systemUTC()), port);
    server.server.start();
    return server;
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Where the page is; whoever knows the address may decide. */
  public String address() {
    return "http://" + host() + "/" + token + "/";
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (allowed(exchange)) {
        answerOrExplain(exchange);
      } else {
        send(exchange, 403, "text/plain", "forbidden");
      }
    }
  }

  private void answerOrExplain(HttpExchange exchange) throws IOException {
    try {
      answer(exchange, exchange.getRequestURI().getPath().substring(token.length() + 2));
    } catch (ReviewSession.BadRequest | NumberFormatException e) {
      send(exchange, 400, "text/plain", "" + e.getMessage());
    } catch (IOException | RuntimeException e) {
      send(exchange, 500, "text/plain", "" + e.getMessage());
    }
  }

  private void answer(HttpExchange exchange, String path)
      throws IOException, ReviewSession.BadRequest {
    if (path.isEmpty()) {
      send(exchange, 200, "text/html", ReviewPage.html(session.run(), "'self'"));
      return;
    }
    Map<String, String> query = query(exchange);
    boolean post = exchange.getRequestMethod().equals("POST");
    switch ((post ? "POST " : "GET ") + path) {
      case "GET api/articles" ->
          send(
              exchange,
              session.articles(
                  number(query, "from"), number(query, "count"), query.getOrDefault("q", "")));
      case "GET api/article" -> send(exchange, session.article(query.getOrDefault("id", "")));
      case "GET api/next" ->
          send(exchange, session.next(query.getOrDefault("id", ""), number(query, "step")));
      case "GET api/changes" -> send(exchange, session.changes(number(query, "since")));
      case "POST api/decide" -> send(exchange, session.decide(body(exchange)));
      case "POST api/alike" -> send(exchange, session.alike(body(exchange)));
      default -> send(exchange, 404, "text/plain", "no such page");
    }
  }

  /** Whether the request comes from the page itself, or from a person who opens it. */
  private boolean allowed(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    byte[] path = exchange.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
    byte[] start = ("/" + token + "/").getBytes(StandardCharsets.UTF_8);
    boolean known =
        path.length >= start.length
            && MessageDigest.isEqual(Arrays.copyOf(path, start.length), start);
    int port = server.getAddress().getPort();
    Set<String> hosts = Set.of(host(), "localhost:" + port);
    String host = first(headers, "Host");
    String origin = first(headers, "Origin");
    String site = first(headers, "Sec-Fetch-Site");
    boolean own = origin.equals("http://" + host);
    return switch (exchange.getRequestMethod()) {
      case "GET" ->
          known
              && hosts.contains(host)
              && (origin.isEmpty() || own)
              && Set.of("", "none", "same-origin").contains(site);
      case "POST" ->
          known
              && hosts.contains(host)
              && own
              && Set.of("", "same-origin").contains(site)
              && first(headers, "Content-Type").startsWith("application/json");
      default -> false;
    };
  }

  private static String first(Headers headers, String name) {
    String value = headers.getFirst(name);
    return value == null ? "" : value;
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> query = new HashMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String part : raw == null ? new String[0] : raw.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query.put(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  private static int number(Map<String, String> query, String name) {
    return Integer.parseInt(query.getOrDefault(name, "0"));
  }

  private static com.fasterxml.jackson.databind.JsonNode body(HttpExchange exchange)
      throws IOException, ReviewSession.BadRequest {
    byte[] bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ReviewSession.BadRequest("more than " + MOST_BYTES + " bytes at once");
    }
    return PageData.JSON.readTree(bytes);
  }

  private static void send(HttpExchange exchange, ObjectNode json) throws IOException {
    send(exchange, 200, "application/json", json.toString());
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
