package org.dateline.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.text.Span;

/** Findings by where they stand, so that those of one sentence are found without reading all. */
final class InSpans<F> {
  private final List<F> findings;
  private final Function<F, Span> span;

  InSpans(List<F> findings, Function<F, Span> span) {
    this.findings = findings.stream().sorted(Comparator.comparing(span)).toList();
    this.span = span;
  }

  /** Those that lie within a span, in reading order. */
  List<F> within(Span outer) {
    List<F> within = new ArrayList<>();
    for (int i = firstAt(outer.start()); i < findings.size(); i++) {
      Span inner = span.apply(findings.get(i));
      if (inner.start() > outer.end()) {
        break;
      }
      if (outer.covers(inner)) {
        within.add(findings.get(i));
      }
    }
    return within;
  }

  /** The position of the first finding that starts at an offset or after it. */
  private int firstAt(int offset) {
    int low = 0;
    int high = findings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(findings.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
