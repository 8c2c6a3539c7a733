package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.spark.LoopbackCluster.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The job on a cluster of a master and two workers, against the single machine. */
class SparkJobIT {
  private static final int MOST_MEGABYTES = 2048;
  private static final Path MODELS = LoopbackCluster.BUILD.resolve("dateline-models.jar");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void theRowsAreTheSingleMachinesThoughAWorkerIsKilled() throws Exception {
    Path articles = TestArchive.write(folder.resolve("archive"));
    Path log = folder.resolve("job.log");
    Path out = folder.resolve("spark");
    try (LoopbackCluster cluster = LoopbackCluster.start(folder, 2, "2g")) {
      Process job =
          cluster.submit(
              log,
              List.of("spark.executor.memory=1400m", "spark.jars=" + MODELS),
              articles.toString(),
              "--out",
              out.toString(),
              "--format",
              "csv",
              "--published",
              "2022-11-11",
              "--tasks",
              "24");
      long peak = 0;
      boolean killed = false;
      while (job.isAlive()) {
        peak = Math.max(peak, cluster.executorPeak());
        if (!killed && TestArchive.tasksDone(out) >= 3) {
          cluster.kill(1);
          killed = true;
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
      Outcome outcome = LoopbackCluster.await(job, log);
      assertEquals(0, outcome.status(), outcome.printed());
      assertTrue(killed, "the job ended before a worker could be killed");
      assertTrue(peak > 0 && peak < MOST_MEGABYTES, peak + " MB");
      assertEquals(2, count(cluster.executorLogs(), "pipeline loaded"), "one pipeline an executor");
    }
    assertFalse(Files.exists(folder.resolve("spark.unfinished")));
    Sheets.assertSame(SingleMachine.extract(articles, folder.resolve("single")), out);
  }

  private static long count(String text, String line) {
    return text.lines().filter(each -> each.contains(line)).count();
  }
}
