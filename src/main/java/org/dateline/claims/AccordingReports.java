package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.text.Expressions;

/** Finds "according to …" and its like: the source, and the clause that it is laid to. */
final class AccordingReports {
  private final CueLexicon cues;

  AccordingReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(ParsedSentence in) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      int cue = i;
      cues.phraseAt(in, cue).flatMap(phrase -> report(in, cue, phrase)).ifPresent(reports::add);
    }
    return reports;
  }

  private Optional<Report> report(ParsedSentence in, int cue, CuePhrase words) {
    int next = cue + words.words().size();
    OptionalInt head = head(in, cue, next);
    if (head.isEmpty() || !isApart(in, cue)) {
      return Optional.empty();
    }
    Range phrase = SourceRange.of(in, head.getAsInt());
    int end = cue <= 1 ? beforeComma(in, phrase.last(), head.getAsInt()) : phrase.last();
    Range source = new Range(Math.max(next, phrase.first()), Math.max(end, next));
    Range earlier = new Range(first(in, cue), cue - 1);
    int first = Math.min(in.size() - 1, beyond(in, beyondName(in, source.last())));
    Range after = new Range(first, last(in, first));
    int before = in.lower(cue - 1).equals(",") ? cue - 2 : cue - 1;
    boolean opens = cue <= 1 || WordRole.CONJUNCTION.has(in.lower(before));
    Range content = opens ? after : earlier;
    return Optional.of(
        new Report(
            Form.ACCORDING,
            in.sentence(),
            in.span(content),
            in.sentence().span(cue, next - 1),
            words.kind(),
            words.rule(),
            Optional.of(new SourcePhrase(source, head.getAsInt())),
            false,
            List.of(),
            false));
  }

  /** Whether the words belong to the clause as a whole, as "a danger in the eyes of" does not. */
  private static boolean isApart(ParsedSentence in, int cue) {
    return cue <= 1 || in.isPunctuation(cue - 1) || !in.lower(cue).equals("in");
  }

  /** Where the clause begins that ends before the cue, after what another says. */
  private int first(ParsedSentence in, int cue) {
    int first = Math.max(0, cue - 1);
    while (first > 0 && !in.lower(first - 1).equals(";")) {
      first--;
    }
    return IntStream.range(0, first).anyMatch(i -> cues.speaks(in, i)) ? first : 0;
  }

  /** Where the clause ends: before a semicolon and another who speaks, or with the sentence. */
  private int last(ParsedSentence in, int first) {
    ContentEnd end = new ContentEnd(cues, in);
    return IntStream.range(first + 1, in.size())
            .filter(i -> in.lower(i).equals(";") && end.otherSpeaks(i + 1))
            .findFirst()
            .orElse(in.size())
        - 1;
  }

  /** Where a source ends that the parse runs on to the sentence's end: before its first comma. */
  private static int beforeComma(ParsedSentence in, int last, int head) {
    return last < in.size() - 2
        ? last
        : IntStream.range(head + 1, last)
                .filter(i -> in.lower(i).equals(","))
                .findFirst()
                .orElse(last + 1)
            - 1;
  }

  /** The last token of a name between commas after a role: "a doctor, Jo Roe, …". */
  private static int beyondName(ParsedSentence in, int last) {
    int end = last + 1;
    while (in.lower(last + 1).equals(",") && Expressions.matches(in.tag(end + 1), "NNP|HYPH")) {
      end++;
    }
    return end > last + 1 && in.lower(end + 1).equals(",") ? end : last;
  }

  /** Where the words after a source begin, past what stands in brackets or dashes. */
  private static int beyond(ParsedSentence in, int last) {
    int next = last + 1;
    String closing =
        in.lower(next).equals("(")
            ? ")"
            : isDash(in, next) ? in.lower(next) : in.tag(next).equals("VBN") ? "," : "";
    for (int i = next + 1; !closing.isEmpty() && i < in.size(); i++) {
      if (in.lower(i).equals(closing)) {
        return i + 1;
      }
    }
    return next;
  }

  private static boolean isDash(ParsedSentence in, int index) {
    return Expressions.matches(in.lower(index), "[\u2013\u2014]|--?");
  }

  private static OptionalInt head(ParsedSentence in, int cue, int next) {
    int head = in.tree().head(cue);
    if (head >= next && in.isNominal(head) && !in.tag(head).equals("CD")) {
      return OptionalInt.of(head);
    }
    for (int i = next; i < in.size(); i++) {
      boolean owns = in.tag(i + 1).equals("POS") && in.isNominal(i + 2);
      boolean ends = !(in.isNominal(i + 1) || in.isYear(i + 1) || owns);
      if (in.isNominal(i) && ends) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
