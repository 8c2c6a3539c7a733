package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.spark.LoopbackCluster.Outcome;

/** The same articles through {@code ./dateline extract}. */
final class SingleMachine {
  private SingleMachine() {}

  static Path extract(Path articles, Path out, String... options) throws Exception {
    Path build = LoopbackCluster.BUILD;
    Path log = out.resolveSibling("single.log");
    List<String> command = new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1400m",
            "-cp",
            build.resolve("dateline.jar")
                + File.pathSeparator
                + Files.readString(build.resolve("classpath")),
            "org.dateline.Main",
            "extract",
            articles.toString(),
            "--out",
            out.toString(),
            "--quiet"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Outcome outcome = LoopbackCluster.await(process, log);
    assertTrue(outcome.status() <= 1, outcome.printed());
    return out;
  }
}
