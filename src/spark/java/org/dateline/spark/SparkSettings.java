package org.dateline.spark;

import org.apache.spark.SparkConf;

/** What the job wants of Spark, where the user did not say otherwise. */
public final class SparkSettings {
  /** Compiling is a third of a short job: less inlining, as in the launcher. */
  static final String COMPILER =
      "-XX:MaxInlineLevel=6 -XX:FreqInlineSize=50 -XX:InlineSmallCode=500"
          + " -XX:Tier4LoadFeedback=1";

  // Work is what matters, and no pause is too long; Java's own choice works beside the program.
  private static final String COLLECTOR = "-XX:+UseParallelGC";
  private static final String EXECUTORS = "spark.executor.defaultJavaOptions";
  private static final String USERS = "spark.executor.extraJavaOptions";

  private SparkSettings() {}

  /** Adds to settings what they lack. */
  public static SparkConf complete(SparkConf settings) {
    // Two collectors are one too many: Java would not start.
    boolean collector = settings.get(USERS, "").matches(".*-XX:\\+Use[A-Za-z0-9]*GC.*");
    return settings
        .setIfMissing("spark.app.name", "dateline")
        .setIfMissing(EXECUTORS, collector ? COMPILER : COLLECTOR + " " + COMPILER)
        // What an executor of two cores takes beside its heap; no less of a larger one.
        .setIfMissing("spark.executor.minMemoryOverhead", "600m")
        // Spark's tables are used to read Parquet only. Rows hold whole articles: fewer at a time
        // than 4096, and compiling plans costs more than it saves.
        .setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "256")
        .setIfMissing("spark.sql.codegen.wholeStage", "false")
        .setIfMissing("spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }
}
