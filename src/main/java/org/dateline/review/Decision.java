package org.dateline.review;

import java.util.List;
import java.util.Optional;

/**
 * A reviewer's decision about a row, as it was given.
 *
 * @param time ISO 8601 in UTC
 * @param word the reviewer's word; one that is no verdict is kept all the same; "" takes the
 *     decision back
 * @param correction {@code field=value; …} as the reviewer wrote it
 */
record Decision(
    String time, String reviewer, String word, String correction, String note, Anchor anchor) {
  static final List<String> COLUMNS =
      List.of(
          "time",
          "reviewer",
          "decision",
          "correction",
          "note",
          "sheet",
          "id",
          "article",
          "sha256",
          "start",
          "end",
          "text",
          "prefix",
          "suffix",
          "sentence",
          "extraction");

  /** A row's review columns, whichever way they were filled. */
  record Cells(String decision, String correction, String reviewer, String note) {
    static final Cells EMPTY = new Cells("", "", "", "");

    boolean isEmpty() {
      return equals(EMPTY);
    }
  }

  Optional<Verdict> verdict() {
    return Verdict.of(word);
  }

  boolean is(Verdict verdict) {
    return verdict().filter(verdict::equals).isPresent();
  }

  Cells cells() {
    return new Cells(verdict().map(Verdict::label).orElse(word), correction, reviewer, note);
  }

  List<String> line() {
    return List.of(
        time,
        reviewer,
        word,
        correction,
        note,
        anchor.sheet(),
        anchor.id(),
        anchor.article(),
        anchor.sha256(),
        Integer.toString(anchor.start()),
        Integer.toString(anchor.end()),
        anchor.text(),
        anchor.prefix(),
        anchor.suffix(),
        anchor.sentence(),
        anchor.extraction().toString());
  }

  /** A decision of a file with these columns, in any order; a missing column is empty. */
  static Decision of(Table.Line line) {
    return new Decision(
        line.get("time"),
        line.get("reviewer"),
        line.get("decision"),
        line.get("correction"),
        line.get("note"),
        new Anchor(
            line.get("sheet"),
            line.get("id"),
            line.get("article"),
            line.get("sha256"),
            line.number("start"),
            line.number("end"),
            line.get("text"),
            line.get("prefix"),
            line.get("suffix"),
            line.get("sentence"),
            Fields.parse(line.get("extraction"))));
  }
}
