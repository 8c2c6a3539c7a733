package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
  void theRowsAreTheSingleMachinesThoughAnExecutorAndAWorkerAreKilled() throws Exception {
    Path articles = TestArchive.write(folder.resolve("archive"));
    Path log = folder.resolve("job.log");
    Path out = folder.resolve("spark");
    try (LoopbackCluster cluster = LoopbackCluster.start(folder, 2, 2, "2g")) {
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
      int killed = 0;
      while (job.isAlive()) {
        peak = Math.max(peak, cluster.executorPeak());
        if (killed == 0 && TestArchive.tasksDone(out) >= 3) {
          cluster.killExecutors(0);
          killed = 1;
        } else if (killed == 1 && TestArchive.tasksDone(out) >= 9) {
          cluster.kill(1);
          killed = 2;
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
      Outcome outcome = LoopbackCluster.await(job, log);
      assertEquals(0, outcome.status(), outcome.printed());
      assertEquals(2, killed, "the job ended before an executor and a worker could be killed");
      assertTrue(peak > 0 && peak < MOST_MEGABYTES, peak + " MB");
      List<String> logs = cluster.executorLogs();
      assertTrue(logs.size() >= 3, "an executor took the place of that which was killed");
      for (String executor : logs) {
        assertTrue(count(executor, "pipeline loaded") <= 1, "one pipeline an executor");
      }
    }
    assertFalse(Files.exists(folder.resolve("spark.unfinished")));
    Sheets.assertSame(
        SingleMachine.extract(articles, folder.resolve("single"), "--published", "2022-11-11"),
        out);
  }

  @Test
  void aJobThatFailedCanBeRunAgainWithModelsThatLieOnTheExecutors() throws Exception {
    Path parquet = folder.resolve("table.parquet");
    Path lines = folder.resolve("table.jsonl");
    Path out = folder.resolve("spark");
    TestArchive.writeTable(lines, parquet);
    Path names = Files.writeString(folder.resolve("names.csv"), "name,type\nAnna Kowal,ignore\n");
    List<String> own = List.of("--names", names.toString(), "--near", "UA,PL");
    List<String> job = new ArrayList<>(List.of(parquet.toString(), "--out", out.toString()));
    job.add("--by-day");
    job.addAll(own);
    String[] arguments = job.toArray(String[]::new);
    try (LoopbackCluster cluster = LoopbackCluster.start(folder, 1, 1, "2g")) {
      // Nor are there any that this machine converted once.
      List<String> without =
          List.of(
              "spark.executor.memory=1400m",
              "spark.task.maxFailures=1",
              "spark.executor.extraJavaOptions=-Ddateline.models=" + folder.resolve("none"));
      assertNotEquals(0, run(cluster, "failed.log", without, arguments).status());
      assertFalse(Files.exists(out));
      List<String> with =
          List.of("spark.executor.memory=1400m", "spark.executor.extraClassPath=" + MODELS);
      Outcome again = run(cluster, "again.log", with, arguments);
      assertEquals(0, again.status(), again.printed());
    }
    Path single = SingleMachine.extract(lines, folder.resolve("single"), own.toArray(String[]::new));
    Sheets.assertSameByDay(single, out);
    assertEquals(
        List.of("day=2022-11-11", "day=2022-11-12", "day=unknown"), days(out.resolve("articles")));
    List<List<String>> archive = Sheets.parquet(out.resolve("archive_names"));
    assertTrue(
        archive.contains(
            List.of("PLACE", "Kherson", "UA", "706448", "2", "2", "2022-11-11", "2022-11-12")),
        archive.toString());
  }

  private Outcome run(
      LoopbackCluster cluster, String log, List<String> configuration, String... arguments)
      throws Exception {
    Path file = folder.resolve(log);
    return LoopbackCluster.await(cluster.submit(file, configuration, arguments), file);
  }

  private static List<String> days(Path sheet) throws Exception {
    try (Stream<Path> days = Files.list(sheet)) {
      return days.map(day -> day.getFileName().toString()).sorted().toList();
    }
  }

  private static long count(String text, String line) {
    return text.lines().filter(each -> each.contains(line)).count();
  }
}
