package org.dateline.names;

import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * One place in the text where a name stands.
 *
 * @param confidence from 0 to 1, by the evidence that agrees
 * @param metonym whether a place stands for its government
 * @param credit whether it stands in a byline or photo credit
 */
public record Mention(
    Span span, NameType type, double confidence, boolean metonym, boolean credit, String rule)
    implements Finding {}
