package org.dateline;

/** What the command tells the shell. */
final class ExitStatus {
  static final int ALL_READ = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_CALL = 2;
  static final int STOPPED = 3;

  private ExitStatus() {}
}
