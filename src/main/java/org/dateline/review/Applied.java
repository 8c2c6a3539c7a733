package org.dateline.review;

import java.util.List;
import org.dateline.files.ArticleTally;

/**
 * What the sheets show after the decisions were applied.
 *
 * @param decided rows with a decision
 * @param stale rows whose decision is to be made again
 * @param unclaimed decisions whose row is not there any more, as messages
 * @param tally of the rows that were not rejected
 */
public record Applied(int decided, int stale, List<String> unclaimed, ArticleTally tally) {
  public Applied {
    unclaimed = List.copyOf(unclaimed);
  }
}
