package org.dateline.spark;

/**
 * An article that is to be extracted.
 *
 * @param id its name in this run; "" where there is only a failure to tell of
 * @param original the id of the article that it is a copy of, or ""
 * @param round how often it was to be extracted before
 */
record WaitingArticle(ReadArticle read, String id, String original, int round) {}
