package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.review.ReviewFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline review}: takes in decisions from sheets. */
@Command(
    name = "review",
    description = "Takes in reviewers' decisions and shows them in the sheets.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of a run; without it, the folder of the first imported file.")
  private @Nullable Path folder;

  @Option(
      names = "--import",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Edited sheets and downloaded decisions to read.")
  private List<Path> imported = List.of();

  ReviewCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (imported.isEmpty()) {
      throw new UsageException("review: name the files to read with --import");
    }
    Path run = folder == null ? imported.get(0).toAbsolutePath().resolveSibling("") : folder;
    ReviewFolder review = ReviewFolders.open(run);
    ReviewFolder.Intake intake = ReviewFolders.collect(review, imported);
    Console console = new Console(spec.commandLine().getOut(), false);
    console.decisions(intake, review.apply());
    return intake.problems().isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
  }
}
