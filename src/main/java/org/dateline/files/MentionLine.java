package org.dateline.files;

import org.dateline.text.Finding;
import org.dateline.text.Span;

/** A line of mentions.csv: a name's mention, a figure or a date. */
record MentionLine(
    String type,
    Span span,
    String name,
    String value,
    double confidence,
    boolean metonym,
    boolean credit,
    String rule)
    implements Finding {}
