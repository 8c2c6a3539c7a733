package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.ReportCue.Frame;
import org.dateline.text.Span;

/** Finds what verbs report: "he said that …", "…, police said", "accused the army of …". */
final class VerbReports {
  private final CueLexicon cues;

  VerbReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(ParsedSentence sentence, Quotes quotes) {
    List<Report> reports = new ArrayList<>();
    for (int verb = 0; verb < sentence.size(); verb++) {
      Optional<ReportCue> cue = cues.verbAt(sentence, verb);
      if (cue.isPresent()) {
        reports.addAll(new Act(sentence, quotes, cue.get(), verb).reports());
      }
    }
    return reports;
  }

  /** One verb at work. */
  private static final class Act {
    private final ParsedSentence in;
    private final Quotes quotes;
    private final ReportCue cue;
    private final int verb;
    private final Optional<SourcePhrase> source;

    Act(ParsedSentence in, Quotes quotes, ReportCue cue, int verb) {
      this.in = in;
      this.quotes = quotes;
      this.cue = cue;
      this.verb = verb;
      source = sourceOf(in, verb);
    }

    private static Optional<SourcePhrase> sourceOf(ParsedSentence in, int verb) {
      OptionalInt subject = in.subject(verb);
      if (subject.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new SourcePhrase(in.phrase(subject.getAsInt()), subject.getAsInt()));
    }

    List<Report> reports() {
      if (!asserts()) {
        return List.of();
      }
      return contents().stream().map(this::report).toList();
    }

    private boolean asserts() {
      boolean speaks = !in.passive(verb) && !in.modal(verb);
      boolean infinitive =
          in.tree().children(verb, "mark").stream().anyMatch(i -> in.lower(i).equals("to"));
      return speaks && !infinitive && !in.negated(verb) && source.isPresent();
    }

    private Report report(Span content) {
      return new Report(
          in, content, in.token(verb).span(), cue.kind(), cue.rule(), source, in.negated(verb));
    }

    private List<Span> contents() {
      if (cue.takes(Frame.QUOTE)) {
        Optional<Span> quoted = new Quoting(in, quotes, verb, group()).content();
        if (quoted.isPresent()) {
          return List.of(quoted.get());
        }
      }
      Complement complement = new Complement(in, verb, group());
      Optional<Range> after = cue.takes(Frame.THAT) ? complement.clause() : Optional.empty();
      if (after.isPresent()) {
        return List.of(in.span(after.get()));
      }
      return complement.around(cue).stream().map(in::span).toList();
    }

    /** The verb with its source where the two stand together. */
    private Range group() {
      int first = verb;
      int last = verb;
      if (source.isPresent()) {
        Range range = source.get().range();
        if (range.last() < verb && onlyAuxiliaries(range.last() + 1, verb - 1)) {
          first = range.first();
        } else if (range.first() == verb + 1) {
          last = range.last();
        }
      }
      return new Range(first, last);
    }

    private boolean onlyAuxiliaries(int first, int last) {
      for (int i = first; i <= last; i++) {
        String tag = in.token(i).tag();
        if (!tag.startsWith("VB")
            && !tag.startsWith("RB")
            && !tag.equals("MD")
            && !tag.equals(",")) {
          return false;
        }
      }
      return true;
    }
  }
}
