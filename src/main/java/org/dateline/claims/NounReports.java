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
    Range content = new Range(first, new ContentEnd(cues, in).after(noun, first));
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

  /** Where the content begins, -1 where the noun has none. */
  private static int start(ParsedSentence in, int noun) {
    for (int i = noun + 1; i < Math.min(in.size(), noun + 6); i++) {
      if (in.lower(i).equals("that") && !in.tag(i).equals("DT") && !in.isFinite(i + 1)) {
        return i + 1;
      }
      if (in.isFinite(i) || in.isPunctuation(i)) {
        break;
      }
    }
    boolean clause =
        in.tree().children(noun, "acl", "ccomp").stream()
            .anyMatch(
                i -> in.tree().child(i, "nsubj").isPresent() && !in.tree().is(i, "acl:relcl"));
    return clause && CLAUSE_STARTS.contains(in.tag(noun + 1)) ? noun + 1 : -1;
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
    return owner.map(
        head -> new SourcePhrase(withoutPossessive(in, SourcePhrases.phrase(in, head)), head));
  }

  private static Range withoutPossessive(ParsedSentence in, Range range) {
    return in.tag(range.last()).equals("POS") ? new Range(range.first(), range.last() - 1) : range;
  }
}
