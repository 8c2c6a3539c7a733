package org.dateline.review;

/**
 * A decision that was found again.
 *
 * @param stale whether both the sentence and the extraction have changed since
 */
record Recollection(Decision decision, boolean stale) {}
