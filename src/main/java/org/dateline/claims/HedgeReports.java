package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.text.Expressions;
import org.dateline.text.Span;

/**
 * Finds what an article hedges or lays to nobody: "reportedly", "are said to", "is expected to".
 */
final class HedgeReports {
  private static final int LONGEST_AGENT = 8;
  private final CueLexicon cues;

  HedgeReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(ParsedSentence in) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      if (cues.adverbAt(in, i).isPresent()) {
        adverb(in, i, cues.adverbAt(in, i).get()).ifPresent(reports::add);
      } else if (cues.isPassive(in, i) && !in.hyphenated(i) && !in.perfect(i)) {
        passive(in, i, cues.passiveAt(in, i).get()).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private Optional<Report> adverb(ParsedSentence in, int adverb, ReportCue cue) {
    return clauseHead(in, adverb).stream()
        .mapToObj(head -> clause(in, head))
        .filter(range -> range.has(adverb))
        .map(
            range ->
                report(Form.ADVERB, in, range, new Range(adverb, adverb), cue, Optional.empty()))
        .findFirst();
  }

  /** The verb or predicate of the clause that a word stands in. */
  private static OptionalInt clauseHead(ParsedSentence in, int word) {
    int at = in.tree().head(word);
    while (at >= 0) {
      boolean clause = in.tree().child(at, "nsubj", "csubj").isPresent() || in.tree().is(at, "acl");
      if (clause) {
        return OptionalInt.of(at);
      }
      at = in.tree().head(at);
    }
    return OptionalInt.empty();
  }

  /** A clause from its subject on; a relative clause with the noun that it modifies. */
  private Range clause(ParsedSentence in, int head) {
    int noun = in.tree().head(head);
    if (in.tree().is(head, "acl") && noun >= 0) {
      return cut(in, head, new Range(SourceRange.of(in, noun).first(), last(in, head)));
    }
    int first = in.tree().is(head, "conj") ? lastLink(in, head) + 1 : head;
    for (int subject : in.tree().children(head, "nsubj", "csubj", "expl")) {
      first = Math.min(first, in.tree().subtree(subject)[0]);
    }
    first = first == head ? beforeAuxiliaries(in, head) : first;
    return cut(in, head, new Range(first, last(in, head)));
  }

  /** Where the noun phrase begins before "are expected", whatever the parse takes it for. */
  private static int beforeAuxiliaries(ParsedSentence in, int verb) {
    int auxiliary = verb - 1;
    while (in.isAdverb(auxiliary)) {
      auxiliary--;
    }
    if (auxiliary < 1 || !in.isFinite(auxiliary) || !in.isNominal(auxiliary - 1)) {
      return verb;
    }
    int first = auxiliary;
    while (first > 0
        && !in.isPunctuation(first - 1)
        && !in.isFinite(first - 1)
        && !Expressions.matches(in.tag(first - 1), "W.*|CC")
        && !in.lower(first - 1).equals("that")) {
      first--;
    }
    return first;
  }

  private Range cut(ParsedSentence in, int head, Range range) {
    int end = new ContentEnd(cues, in).after(head, Math.max(range.first(), head));
    return new Range(range.first(), Math.min(range.last(), Math.max(end, head)));
  }

  private static int last(ParsedSentence in, int head) {
    boolean[] inside = new boolean[in.size()];
    inside[head] = true;
    for (int child : in.tree().children(head)) {
      boolean apart = in.lower(child - 1).equals(",") || startsApart(in, child);
      if (!(apart && in.tree().is(child, "advcl", "parataxis", "conj", "dep"))) {
        for (int index : in.tree().subtree(child)) {
          inside[index] = true;
        }
      }
    }
    int last = head;
    for (int i = head; i < in.size() && (inside[i] || in.isPunctuation(i)); i++) {
      last = inside[i] && !in.isPunctuation(i) ? i : last;
    }
    return last;
  }

  private static boolean startsApart(ParsedSentence in, int child) {
    return in.lower(in.tree().subtree(child)[0] - 1).equals(",");
  }

  private Optional<Report> passive(ParsedSentence in, int verb, ReportCue cue) {
    Optional<SourcePhrase> agent = agent(in, verb);
    Range words = new Range(firstAuxiliary(in, verb), lastLink(in, verb));
    if (impersonal(in, verb)) {
      return complement(in, verb).map(range -> report(Form.PASSIVE, in, range, words, cue, agent));
    }
    if (words.last() == verb) {
      return Optional.empty();
    }
    Range content = shown(in, words.last()).orElseGet(() -> clause(in, verb));
    return Optional.of(report(Form.PASSIVE, in, content, words, cue, agent));
  }

  private static boolean impersonal(ParsedSentence in, int verb) {
    return in.tree().children(verb, "nsubj", "expl").stream()
        .anyMatch(i -> in.lower(i).equals("it"));
  }

  /** "It is believed that …". */
  private Optional<Range> complement(ParsedSentence in, int verb) {
    return new Complement(in, new ContentEnd(cues, in), verb, new Range(verb, verb), false)
        .clause();
  }

  /** What photos are said to show. */
  private static Optional<Range> shown(ParsedSentence in, int to) {
    int verb = to + 1;
    return verb + 1 < in.size() && WordRole.SHOWING.has(in.token(verb).lemma())
        ? Optional.of(new Range(verb + 1, last(in, verb)))
        : Optional.empty();
  }

  private static int firstAuxiliary(ParsedSentence in, int verb) {
    int first = verb;
    for (int aux : in.tree().children(verb, "aux")) {
      first = Math.min(first, aux);
    }
    return first;
  }

  /** The "to" of "is said to" and the "of" of "is accused of"; the verb where none follows. */
  private static int lastLink(ParsedSentence in, int verb) {
    String next = in.lower(verb + 1);
    boolean infinitive =
        next.equals("to")
            && (in.tag(verb + 2).startsWith("VB")
                || in.tag(verb + 1).equals("TO")
                || in.tag(verb + 2).startsWith("RB"));
    if (infinitive) {
      return verb + 1;
    }
    for (int i = verb + 1;
        i < Math.min(in.size(), verb + LONGEST_AGENT) && !in.isPunctuation(i);
        i++) {
      if (in.lower(i).equals("of") && in.tag(i + 1).equals("VBG")) {
        return i;
      }
    }
    return verb;
  }

  private static Optional<SourcePhrase> agent(ParsedSentence in, int verb) {
    return in.tree().children(verb, "obl").stream()
        .filter(i -> i > verb && i <= verb + LONGEST_AGENT)
        .filter(
            i ->
                in.tree().children(i, "case").stream()
                    .anyMatch(c -> c == verb + 1 && in.lower(c).equals("by")))
        .map(i -> new SourcePhrase(SourceRange.of(in, i), i))
        .findFirst();
  }

  private static Report report(
      Form form,
      ParsedSentence in,
      Range content,
      Range words,
      ReportCue cue,
      Optional<SourcePhrase> source) {
    Span span = in.span(content);
    return new Report(
        form,
        in.sentence(),
        span,
        in.span(words),
        cue.kind(),
        cue.rule(),
        source,
        false,
        List.of(),
        false);
  }
}
