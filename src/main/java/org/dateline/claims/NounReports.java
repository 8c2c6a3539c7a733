package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;

/** Finds what nouns report: "the announcement that …", "amid reports that …". */
final class NounReports {
  private static final Set<String> CLAUSE_STARTS =
      Set.of("DT", "EX", "JJ", "PRP", "PRP$", "NNP", "NNS");
  private static final int LONGEST_DETOUR = 8;
  private final CueLexicon cues;

  NounReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(ParsedSentence in) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      Optional<ReportCue> cue = cues.nounAt(in, i);
      if (cue.isPresent()) {
        report(in, i, cue.get()).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private Optional<Report> report(ParsedSentence in, int noun, ReportCue cue) {
    int first = start(in, noun);
    if (first < 0) {
      return Optional.empty();
    }
    Range content = new Range(first, last(in, noun, first));
    if (!in.isClause(content) || in.isFinite(first)) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            Form.NOUN,
            in.sentence(),
            in.span(content),
            in.token(noun).span(),
            cue.kind(),
            cue.rule(),
            source(in, noun),
            false,
            List.of(),
            false));
  }

  /** Where the content ends: before the verb that the noun is the subject of. */
  private int last(ParsedSentence in, int noun, int first) {
    int last = new ContentEnd(cues, in).after(noun, first);
    int verb = in.tree().is(noun, "nsubj") ? in.tree().head(noun) : -1;
    int start = verb;
    for (int aux : verb < 0 ? List.<Integer>of() : in.tree().children(verb, "aux", "cop")) {
      start = Math.min(start, aux);
    }
    return start > first + 1 ? Math.min(last, start - 1) : last;
  }

  /** Where the content begins, -1 where the noun has none. */
  static int start(ParsedSentence in, int noun) {
    for (int i = noun + 1; i < Math.min(in.size(), noun + LONGEST_DETOUR); i++) {
      if (in.lower(i).equals("that") && !in.tag(i).equals("DT") && !in.isFinite(i + 1)) {
        return i + 1;
      }
      if (in.isFinite(i) || in.isPunctuation(i) || in.tag(i).equals("VBG")) {
        break;
      }
    }
    int told = told(in, noun);
    if (told >= 0) {
      return told;
    }
    boolean clause =
        in.tree().children(noun, "acl", "ccomp").stream()
            .anyMatch(
                i -> in.tree().child(i, "nsubj").isPresent() && !in.tree().is(i, "acl:relcl"));
    return clause && CLAUSE_STARTS.contains(in.tag(noun + 1)) ? noun + 1 : -1;
  }

  /** "Rumours circulated that the road is open". */
  private static int told(ParsedSentence in, int noun) {
    int verb = in.tree().head(noun);
    if (verb < 0 || !in.tree().is(noun, "nsubj")) {
      return -1;
    }
    return in.tree().children(verb, "ccomp").stream()
        .flatMap(clause -> in.tree().children(clause, "mark").stream())
        .filter(mark -> in.lower(mark).equals("that"))
        .map(mark -> mark + 1)
        .findFirst()
        .orElse(-1);
  }

  private static Optional<SourcePhrase> source(ParsedSentence in, int noun) {
    Optional<Integer> owner = in.tree().children(noun, "nmod:poss").stream().findFirst();
    if (owner.isEmpty()) {
      owner =
          in.tree().children(noun, "nmod").stream()
              .filter(
                  i ->
                      in.tree().children(i, "case").stream()
                          .anyMatch(c -> Set.of("by", "from").contains(in.lower(c))))
              .findFirst();
    }
    if (owner.isEmpty()) {
      return named(in, noun);
    }
    return owner.map(
        head -> new SourcePhrase(withoutPossessive(in, SourceRange.of(in, head)), head));
  }

  /** "a Reuters report", "local press reports". */
  private static Optional<SourcePhrase> named(ParsedSentence in, int noun) {
    int first = noun;
    while (first > 0
        && (in.tag(first - 1).startsWith("NNP")
            || WordRole.PRESS.has(in.lower(first - 1))
            || (first < noun && in.tag(first - 1).equals("JJ")))) {
      first--;
    }
    return first == noun
        ? Optional.empty()
        : Optional.of(new SourcePhrase(new Range(first, noun - 1), noun - 1));
  }

  private static Range withoutPossessive(ParsedSentence in, Range range) {
    return in.tag(range.last()).equals("POS") ? new Range(range.first(), range.last() - 1) : range;
  }
}
