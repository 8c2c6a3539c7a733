package org.dateline.claims;

import org.dateline.text.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param outer with its marks
 * @param inner without them; over several paragraphs where each of them opens anew
 */
record Quotation(Span outer, Span inner) {}
