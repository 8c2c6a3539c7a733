package org.dateline.claims;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param last included
 */
record Range(int first, int last) {
  boolean has(int index) {
    return first <= index && index <= last;
  }

  boolean overlaps(Range other) {
    return first <= other.last && other.first <= last;
  }
}
