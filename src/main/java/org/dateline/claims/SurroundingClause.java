package org.dateline.claims;

import java.util.Optional;

/**
 * The clause that a cue follows or stands in: "…, police said", "The road, he said, is open".
 *
 * @param group the cue, and its source where the two stand together
 */
record SurroundingClause(ParsedSentence in, ContentEnd end, int verb, Range group) {

  Optional<Range> clause() {
    int before = group.first() - 1;
    if (in.tag(group.first()).startsWith("W") && !in.isNominal(group.first())) {
      return Optional.empty();
    }
    if (in.lower(before).equals("as") && (before == 0 || in.isPunctuation(before - 1))) {
      return right();
    }
    if (before < 1 || !in.isPunctuation(before) || isParticiple()) {
      return Optional.empty();
    }
    Range left = new Range(0, before - 1);
    Optional<Range> right = right();
    if (right.isPresent() && length(right.get()) > length(left)) {
      return right;
    }
    return in.isClause(left) ? Optional.of(left) : Optional.empty();
  }

  /** Whether a verb follows that the cue's own subject takes: "…, photos posted online showed". */
  private boolean isParticiple() {
    for (int i = group.last() + 1;
        i < in.size() && !in.isPunctuation(i) && !in.tag(i).startsWith("W");
        i++) {
      if (in.isFinite(i)) {
        int head = in.tree().is(i, "aux", "cop") ? in.tree().head(i) : i;
        return in.tree().children(head, "nsubj", "csubj", "expl").stream()
            .noneMatch(subject -> subject > verb);
      }
    }
    return false;
  }

  /** What goes on after the cue and a comma. */
  private Optional<Range> right() {
    for (int i = group.last() + 1; i < in.size(); i++) {
      if (in.lower(i).equals(",")) {
        int first = i + 1;
        boolean goesOn =
            first < in.size() - 1
                && !in.tag(first).equals("VBG")
                && !WordRole.CONJUNCTION.has(in.lower(first));
        return goesOn
            ? Optional.of(new Range(first, end.after(verb, first))).filter(in::isClause)
            : Optional.empty();
      }
      if (in.isFinite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int length(Range range) {
    return in.span(range).length();
  }
}
