package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

class SparkSettingsTest {
  private static final String DEFAULTS = "spark.executor.defaultJavaOptions";
  private static final String USERS = "spark.executor.extraJavaOptions";

  @Test
  void executorsCompileAsTheLauncherDoes() throws Exception {
    String launcher = Files.readString(Path.of("dateline"));
    assertTrue(launcher.contains("compiler=\"" + SparkSettings.COMPILER + "\"\n"), launcher);
    assertTrue(defaults(new SparkConf(false)).endsWith(SparkSettings.COMPILER));
  }

  @Test
  void aUsersCollectorIsTheOnlyOne() {
    assertTrue(defaults(new SparkConf(false).set(USERS, "-Dany=1")).contains("ParallelGC"));
    assertFalse(defaults(new SparkConf(false).set(USERS, "-XX:+UseZGC")).contains("ParallelGC"));
  }

  @Test
  void whatAUserSetStays() {
    assertEquals("-Dmine", defaults(new SparkConf(false).set(DEFAULTS, "-Dmine")));
  }

  private static String defaults(SparkConf settings) {
    return SparkSettings.complete(settings).get(DEFAULTS);
  }
}
