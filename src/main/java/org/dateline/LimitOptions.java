package org.dateline;

import java.time.Duration;
import org.dateline.readers.Limits;
import picocli.CommandLine.Option;

/** The options that say how much of one article is read. */
final class LimitOptions {
  @Option(
      names = "--max-megabytes",
      paramLabel = "N",
      description = "Refuse larger files and records (${DEFAULT-VALUE}).")
  private int megabytes = 50;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Cut longer articles (${DEFAULT-VALUE}).")
  private int characters = 500_000;

  @Option(
      names = "--max-sentences",
      paramLabel = "N",
      description = "Cut articles of more sentences (${DEFAULT-VALUE}).")
  private int sentences = 10_000;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description = "Give up articles that take longer (${DEFAULT-VALUE}).")
  private int seconds = 600;

  Limits limits() {
    require("--max-megabytes", megabytes, 2000);
    require("--max-characters", characters, Integer.MAX_VALUE);
    require("--max-sentences", sentences, Integer.MAX_VALUE);
    require("--max-seconds", seconds, Integer.MAX_VALUE);
    return new Limits((long) megabytes << 20, characters, sentences, Duration.ofSeconds(seconds));
  }

  private static void require(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new UsageException(option + " " + value + ": must be from 1 to " + most);
    }
  }
}
