package org.dateline.spark;

/** An executor cannot load the pipeline: the job fails, not its articles one by one. */
final class UnloadedException extends Exception {
  private static final long serialVersionUID = 1;

  UnloadedException(RuntimeException cause) {
    super("the models cannot be loaded; are they on the executors' class path?", cause);
  }
}
