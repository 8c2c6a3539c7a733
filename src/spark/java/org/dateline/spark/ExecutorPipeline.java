package org.dateline.spark;

import org.dateline.Dateline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one pipeline of an executor, loaded on first use and shared by all its threads. */
final class ExecutorPipeline {
  private static final Logger LOG = LoggerFactory.getLogger(ExecutorPipeline.class);

  private ExecutorPipeline() {}

  private static final class Loaded {
    private static final Dateline DATELINE = load();

    private static Dateline load() {
      long started = System.nanoTime();
      Dateline dateline = Dateline.load();
      LOG.info("pipeline loaded in {} ms", (System.nanoTime() - started) / 1_000_000);
      return dateline;
    }
  }

  static Dateline get() {
    return Loaded.DATELINE;
  }
}
