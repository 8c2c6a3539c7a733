package org.dateline.dates;

import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * A date, time, duration or repetition as an article states it.
 *
 * @param value TIMEX3 (ISO 8601 with its additions); two joined by "/" for a range; an unknown part
 *     is X
 * @param mod START, MID, END, APPROX and the other modifiers of TIMEX3; "" for none
 * @param earliest the first moment it can mean, ISO 8601, with an offset where the text gives a
 *     zone; "" where unknown
 * @param latest the last one
 * @param precision year, month, day, minute and so on
 * @param reason what it was resolved against: "publication date, past"
 */
public record DateMention(
    Span span,
    Type type,
    String value,
    String mod,
    String earliest,
    String latest,
    String precision,
    String reason,
    String rule)
    implements Finding {
  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
