package org.dateline.spark;

/** An article takes longer than it may. */
final class LateException extends Exception {
  private static final long serialVersionUID = 1;
}
