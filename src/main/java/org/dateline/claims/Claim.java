package org.dateline.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * A proposition that the article attributes to a source, or whose truth it qualifies.
 *
 * @param span the content, without "that" and outer quotation marks
 * @param cue the reporting word as written: "said"; "" for a quotation without one
 * @param cueKind say, claim, deny, confirm, estimate, predict, warn, accuse, hedge and so on
 * @param evidence where the article shows the status, for all but attributed and hedged claims
 * @param hedges the hedging words that bear on the content, in reading order
 * @param within the content span of the claim that this one is nested in
 */
public record Claim(
    Span span,
    Source source,
    String cue,
    String cueKind,
    Quote quote,
    Status status,
    Optional<Span> evidence,
    List<String> hedges,
    boolean negated,
    Optional<Span> within,
    String rule)
    implements Finding {
  public Claim {
    hedges = List.copyOf(hedges);
  }

  /** Whether the content stands in quotation marks. */
  public enum Quote {
    FULL,
    PARTIAL,
    NO;

    /** As the sheets write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the article presents the claim; the first that applies. */
  public enum Status {
    DENIED,
    UNVERIFIED,
    DISPUTED,
    CONFIRMED,
    HEDGED,
    ATTRIBUTED;

    /** As the sheets write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Claim within(Span outer) {
    return new Claim(
        span,
        source,
        cue,
        cueKind,
        quote,
        status,
        evidence,
        hedges,
        negated,
        Optional.of(outer),
        rule);
  }

  public Claim withStatus(Status status, Span evidence) {
    return new Claim(
        span,
        source,
        cue,
        cueKind,
        quote,
        status,
        Optional.of(evidence),
        hedges,
        negated,
        within,
        rule);
  }
}
