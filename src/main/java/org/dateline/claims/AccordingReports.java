package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;

/** Finds "according to …": its source, and the clause it stands in. */
final class AccordingReports {

  List<Report> find(ParsedSentence in) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i + 2 < in.size(); i++) {
      if (in.lower(i).equals("according") && in.lower(i + 1).equals("to")) {
        report(in, i).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private Optional<Report> report(ParsedSentence in, int cue) {
    OptionalInt head = head(in, cue);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Range phrase = SourcePhrases.phrase(in, head.getAsInt());
    Range source = new Range(Math.max(cue + 2, phrase.first()), Math.max(phrase.last(), cue + 2));
    Range before = new Range(0, cue - 1);
    Range after = new Range(Math.min(in.size() - 1, beyond(in, source.last())), in.size() - 1);
    Range content = cue > 1 ? before : after;
    return Optional.of(
        new Report(
            Form.ACCORDING,
            in.sentence(),
            in.span(content),
            in.sentence().span(cue, cue + 1),
            "say",
            "according to",
            Optional.of(new SourcePhrase(source, head.getAsInt())),
            false,
            List.of(),
            false));
  }

  /** Where the words after a source begin, past what stands in brackets or dashes. */
  private static int beyond(ParsedSentence in, int last) {
    int next = last + 1;
    String closing = in.lower(next).equals("(") ? ")" : isDash(in, next) ? in.lower(next) : "";
    for (int i = next + 1; !closing.isEmpty() && i < in.size(); i++) {
      if (in.lower(i).equals(closing)) {
        return i + 1;
      }
    }
    return next;
  }

  /** Whether a comma and a year follow, as in "a July 14, 2005 report". */
  private static boolean isYear(ParsedSentence in, int index) {
    return in.lower(index).equals(",")
        && in.lower(index + 1).matches("(?:19|20)[0-9]{2}")
        && in.isNominal(index + 2);
  }

  private static boolean isDash(ParsedSentence in, int index) {
    return in.lower(index).matches("[\u2013\u2014]|--?");
  }

  private static OptionalInt head(ParsedSentence in, int cue) {
    int head = in.tree().head(cue);
    if (head > cue + 1 && in.isNominal(head) && !in.tag(head).equals("CD")) {
      return OptionalInt.of(head);
    }
    for (int i = cue + 2; i < in.size(); i++) {
      boolean ends = i + 1 == in.size() || !(in.isNominal(i + 1) || isYear(in, i + 1));
      if (in.isNominal(i) && ends) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
