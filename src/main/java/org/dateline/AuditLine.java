package org.dateline;

import java.util.List;
import java.util.Locale;

/**
 * A claim with what a fact-checker needs to look into it.
 *
 * @param figures the noun phrases of the figures in it
 * @param evidenceSource whose words the evidence is, where it is another claim; else ""
 * @param published "" where unknown
 */
record AuditLine(
    String status,
    String source,
    String cue,
    String claim,
    String figures,
    String evidence,
    String evidenceSource,
    String article,
    String title,
    String published,
    String sentence,
    String id) {
  static final List<String> COLUMNS =
      List.of(
          "status",
          "source",
          "cue",
          "claim",
          "figures",
          "evidence",
          "evidence_source",
          "article",
          "title",
          "published",
          "sentence_no",
          "id");
  private static final int WIDTH = 100;
  private static final String INDENT = "      ";
  private static final String NAME_SPACE = " ".repeat(10);

  /** In the order of the columns. */
  List<String> cells() {
    return List.of(
        status,
        source,
        cue,
        claim,
        figures,
        evidence,
        evidenceSource,
        article,
        title,
        published,
        sentence,
        id);
  }

  /** The claim to be read, in lines of at most a hundred characters. */
  String text() {
    String who = source.isEmpty() ? "(no source)" : source;
    String how = cue.isEmpty() ? "" : " [" + cue + "]";
    String whose = evidenceSource.isEmpty() ? "" : evidenceSource + ": ";
    return wrapped("  " + who + how + ": " + claim, INDENT)
        + field("figures", figures)
        + field("evidence", evidence.isEmpty() ? "" : whose + evidence)
        + field("article", where());
  }

  private String where() {
    return article
        + (published.isEmpty() ? "" : ", " + published)
        + (sentence.isEmpty() ? "" : ", sentence " + sentence)
        + (title.isEmpty() ? "" : ": " + title);
  }

  private static String field(String name, String value) {
    return value.isEmpty()
        ? ""
        : wrapped(INDENT + String.format(Locale.ROOT, "%-10s", name) + value, INDENT + NAME_SPACE);
  }

  /** The text in lines no longer than the width where its words allow it. */
  private static String wrapped(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    String margin = text.substring(0, text.length() - text.stripLeading().length());
    StringBuilder line = new StringBuilder(margin);
    boolean empty = true;
    for (String word : text.strip().split("(?U)\\s", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return lines.append(line).append('\n').toString();
  }
}
