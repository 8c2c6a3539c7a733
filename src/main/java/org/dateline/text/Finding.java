package org.dateline.text;

/** Anything found in an article that a sheet shows. */
public interface Finding {
  Span span();

  /** The lexicon line or the rule that made it: {@code hedges.tsv:7}. */
  String rule();
}
