package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.review.AcceptedSheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export}: writes the reviewed part of a run. */
@Command(
    name = "export",
    description = "Writes the rows that reviewers accepted or corrected, with a data package.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder of a run.")
  private Path folder = Path.of("output");

  @Option(
      names = "--accepted",
      required = true,
      description = "Write only rows that were accepted or corrected.")
  private boolean accepted;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write them; by default the folder \"accepted\" in the run's own.")
  private @Nullable Path out;

  ExportCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Path to = out == null ? folder.resolve("accepted") : out;
    Console console = new Console(spec.commandLine().getOut(), !accepted);
    console.decisions(ReviewFolders.open(folder).refresh());
    new AcceptedSheets(folder, to).write().forEach((sheet, rows) -> console.row(sheet, rows));
    console.row("sheets in", to.toString());
    return ExitStatus.ALL_READ;
  }
}
