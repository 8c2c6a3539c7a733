package org.dateline.facts;

import java.util.Optional;
import org.dateline.claims.Claim;
import org.dateline.figures.Figure;
import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * A figure with the place and date it is about and the claim it stands in.
 *
 * @param place canonical; "" where none is stated
 * @param date TIMEX3; "" where none is stated
 * @param claim empty in the author's own voice
 */
public record ReportedFigure(Figure figure, String place, String date, Optional<Claim> claim)
    implements Finding {
  /** As a figure of a claim that goes on beyond its span. */
  ReportedFigure reportedIn(Claim continued) {
    return new ReportedFigure(figure, place, date, Optional.of(continued));
  }

  @Override
  public Span span() {
    return figure.span();
  }

  @Override
  public String rule() {
    return figure.rule();
  }
}
