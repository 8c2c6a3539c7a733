package org.dateline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.review.Quality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline quality}: what the decisions say about the sheets and the rules. */
@Command(
    name = "quality",
    description = "Shows how often reviewers found each sheet and each rule right, worst first.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class QualityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder of a run.")
  private Path folder = Path.of("output");

  QualityCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    new Console(out, false).decisions(ReviewFolders.open(folder).refresh());
    List<Quality.Score> scores = Quality.of(folder);
    if (scores.isEmpty()) {
      out.println("no row has a decision yet");
      return ExitStatus.ALL_READ;
    }
    out.println(line("sheet", "rule", "precision", "accepted", "corrected", "rejected", "unsure"));
    scores.forEach(score -> out.println(Printable.of(line(score))));
    return ExitStatus.ALL_READ;
  }

  private static String line(Quality.Score score) {
    return line(
        score.sheet(),
        score.rule().isEmpty() ? "(all)" : score.rule(),
        score.decided() == 0 ? "" : String.format(Locale.ROOT, "%.2f", score.precision()),
        score.accepted(),
        score.corrected(),
        score.rejected(),
        score.unsure());
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-14s %-32s %9s %8s %9s %8s %6s", cells).stripTrailing();
  }
}
