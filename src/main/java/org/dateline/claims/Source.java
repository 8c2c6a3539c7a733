package org.dateline.claims;

import java.util.Locale;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * Who a claim is attributed to.
 *
 * @param name canonical: pronouns and common nouns resolved; "" where there is no source
 * @param span the source's words; empty where there are none
 */
public record Source(String name, Optional<Span> span, Kind kind, boolean anonymous) {
  /** The source of a claim that names none. */
  public static final Source NONE = new Source("", Optional.empty(), Kind.UNNAMED, true);

  /** What kind of source it is. */
  public enum Kind {
    PERSON,
    GOVERNMENT,
    MILITARY,
    MEDIA,
    ORGANISATION,
    WITNESS,
    GROUP,
    UNNAMED;

    /** As the sheets write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
