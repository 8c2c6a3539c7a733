package org.dateline.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.files.InParallel;
import org.dateline.files.WholeFile;

/**
 * The review page: one HTML file with its styles, scripts and data inside.
 *
 * <p>Everything is drawn in the browser from JSON, by the same code from disk and served, so the
 * page has four holes and no template language. Its content security policy allows its own scripts
 * by their digests and, from disk, no network at all.
 */
final class ReviewPage {
  /** Data of a page from disk stop here; the rest is for the served form. */
  private static final long MOST_CHARACTERS = 24_000_000;

  private static final int MOST_ARTICLES = 400;
  private static final int TOGETHER = 32;

  /** Where the articles stand in the page; they are written without ever being in one string. */
  private static final String SHOWN = "%shown%";

  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "model.js",
          "decisions.js",
          "csv.js",
          "storage.js",
          "text.js",
          "card.js",
          "rows.js",
          "map.js",
          "charts.js",
          "views.js",
          "dialogs.js",
          "saving.js",
          "keys.js",
          "page.js");

  private final Path folder;

  ReviewPage(Path folder) {
    this.folder = folder;
  }

  /** Writes {@code review.html} with as many articles as a browser opens at ease. */
  void write() throws IOException {
    FirstLines lines = FirstLines.read(folder, MOST_ARTICLES);
    PageData data = new PageData(folder, lines);
    ObjectNode run = data.run("file");
    run.putRawValue("shown", new RawValue(SHOWN));
    ArrayNode taken = run.putArray("taken");
    for (Decision decision : DecisionLog.open(folder).decisions()) {
      taken.add(decision.time() + ' ' + decision.anchor().id());
    }
    List<byte[]> shown = shown(data, lines.articles().keySet());
    WholeFile.write(folder.resolve("review.html"), part -> write(html(run, "'none'"), shown, part));
  }

  /** The first articles, as many as there is room for. */
  private static List<byte[]> shown(PageData data, Collection<String> articles) throws IOException {
    List<String> left = articles.stream().limit(MOST_ARTICLES).toList();
    List<byte[]> shown = new ArrayList<>();
    long characters = 0;
    while (!left.isEmpty()) {
      List<String> next = left.subList(0, Math.min(TOGETHER, left.size()));
      for (Shown article : InParallel.map(next, id -> new Shown(data.article(id).toString()))) {
        characters += article.characters;
        if (characters > MOST_CHARACTERS) {
          return shown;
        }
        shown.add(article.bytes);
      }
      left = left.subList(next.size(), left.size());
    }
    return shown;
  }

  /** An article as it stands in the page, and how long it is in itself. */
  private static final class Shown {
    private final byte[] bytes;
    private final int characters;

    Shown(String json) {
      bytes = inScript(json).getBytes(StandardCharsets.UTF_8);
      characters = json.length();
    }
  }

  private static void write(String page, List<byte[]> shown, Path file) throws IOException {
    int at = page.indexOf(SHOWN);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(page.substring(0, at).getBytes(StandardCharsets.UTF_8));
      out.write('[');
      for (int i = 0; i < shown.size(); i++) {
        if (i > 0) {
          out.write(',');
        }
        out.write(shown.get(i));
      }
      out.write(']');
      out.write(page.substring(at + SHOWN.length()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The page with its data, allowed to connect to what the policy names. */
  static String html(ObjectNode data, String connect) {
    Map<String, String> holes = new LinkedHashMap<>();
    String style = resource("review.css");
    List<String> scripts = SCRIPTS.stream().map(ReviewPage::resource).toList();
    holes.put("%policy%", policy(style, scripts, connect));
    holes.put("%style%", style);
    holes.put("%outlines%", inScript(resource("outlines.json")));
    holes.put(
        "%scripts%",
        scripts.stream()
            .map(script -> "<script>" + script + "</script>")
            .collect(Collectors.joining("\n")));
    holes.put("%data%", inScript(data.toString()));
    String page = resource("review.html");
    for (Map.Entry<String, String> hole : holes.entrySet()) {
      page = page.replace(hole.getKey(), hole.getValue());
    }
    return page;
  }

  private static String policy(String style, List<String> scripts, String connect) {
    String digests = scripts.stream().map(ReviewPage::digest).collect(Collectors.joining(" "));
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; connect-src "
        + connect
        + "; style-src "
        + digest(style)
        + "; script-src "
        + digests;
  }

  /** No text can end the script element that it stands in. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = ReviewPage.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("missing from the build: " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
