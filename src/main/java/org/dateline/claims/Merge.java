package org.dateline.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.claims.Report.Form;
import org.dateline.text.Span;

/** Makes one of reports that are found twice: "said in a statement that", "reportedly, he said". */
final class Merge {
  private static final double SAME = 0.7;

  /** The reports in the order of their cues, each content once but for nested ones. */
  List<Report> merge(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    reports.stream()
        .sorted(Comparator.comparing(Report::form).thenComparing(Report::cue))
        .forEach(report -> add(report, kept));
    kept.sort(Comparator.comparing(Report::cue));
    return kept;
  }

  private static void add(Report report, List<Report> kept) {
    for (int i = 0; i < kept.size(); i++) {
      Report other = kept.get(i);
      if (same(report, other)) {
        boolean hedge = report.form() == Form.ADVERB || report.form() == Form.PASSIVE;
        kept.set(i, hedge ? other.hedgedBy(report) : other);
        return;
      }
    }
    kept.add(report);
  }

  private static boolean same(Report report, Report other) {
    Span one = report.content();
    Span two = other.content();
    if (!one.overlaps(two)) {
      return false;
    }
    if (report.form() == Form.ADVERB || report.form() == Form.PASSIVE) {
      boolean passive = report.form() == Form.PASSIVE;
      boolean within = passive && two.covers(report.cue()) && one.start() == two.start();
      return within || (alike(one, two) && !one.covers(other.cue()));
    }
    boolean both = report.form() == Form.NOUN && other.form() == Form.VERB;
    return (alike(one, two) || (both && one.start() == two.start()))
        && !one.covers(other.cue())
        && !two.covers(report.cue());
  }

  private static boolean alike(Span one, Span two) {
    int common = Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
    return common >= SAME * Math.max(one.length(), two.length());
  }
}
