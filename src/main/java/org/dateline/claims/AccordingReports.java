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
    Range after = new Range(Math.min(in.size() - 1, source.last() + 1), in.size() - 1);
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

  private static OptionalInt head(ParsedSentence in, int cue) {
    int head = in.tree().head(cue);
    if (head > cue + 1 && in.isNominal(head)) {
      return OptionalInt.of(head);
    }
    for (int i = cue + 2; i < in.size(); i++) {
      if (in.isNominal(i) && (i + 1 == in.size() || !in.isNominal(i + 1))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
