package org.dateline.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The cells without what spreadsheets change on their own, the verdict in its one spelling. */
    Cells plain() {
      String word = decision.strip();
      return new Cells(
          Verdict.of(word).map(Verdict::label).orElse(word),
          plain(correction),
          plain(reviewer),
          plain(note));
    }

    private static String plain(String cell) {
      if (cell.isEmpty()) {
        return cell;
      }
      return Retyped.repaired(cell)
          .replaceAll("[“”„«»]", "\"")
          .replaceAll("[‘’‚]", "'")
          .replace("\r\n", "\n")
          .replace('\r', '\n')
          .replace('\u00A0', ' ')
          .strip();
    }

    /** Whether the reviewer's word leaves room for a correction. */
    boolean mayCorrect() {
      return decision.isEmpty()
          || decision.equals(Verdict.STALE)
          || Verdict.of(decision)
              .filter(verdict -> verdict == Verdict.ACCEPT || verdict == Verdict.CORRECT)
              .isPresent();
    }

    /** The reviewer's word; a correction without one, or accepted, is one. */
    String word() {
      String word = decision.equals(Verdict.STALE) ? "" : decision;
      boolean stands = word.isEmpty() || word.equals(Verdict.ACCEPT.label());
      return stands && !correction.isEmpty() ? Verdict.CORRECT.label() : word;
    }

    /** The same with a correction before or behind the one there is; what comes later holds. */
    Cells with(Fields values, boolean behind) {
      String both =
          Stream.of(behind ? correction : "", values.toString(), behind ? "" : correction)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("; "));
      return new Cells(decision, both, reviewer, note);
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
