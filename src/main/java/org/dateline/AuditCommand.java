package org.dateline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.claims.Claim.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline audit}: what a fact-checker reads first. */
@Command(
    name = "audit",
    description =
        "Lists the claims that the articles do not vouch for: unverified, disputed, denied, hedged.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AuditCommand implements Callable<Integer> {
  private static final List<Status> DOUBTED =
      List.of(Status.UNVERIFIED, Status.DISPUTED, Status.DENIED, Status.HEDGED);

  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder of a run.")
  private Path folder = Path.of("output");

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "Only claims whose source contains these words.")
  private String source = "";

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "Only these statuses, split at commas; any of claims.csv.")
  private List<Status> statuses = DOUBTED;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles known to be published on this day or later.")
  private String since = "";

  @Option(names = "--csv", description = "Print a CSV table instead of a list.")
  private boolean csv;

  AuditCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(folder.resolve("claims.csv"))) {
      throw new UsageException(folder + ": no claims.csv there; name the folder of a run");
    }
    Audit all = Audit.read(folder, statuses).by(source);
    Audit audit = since.isEmpty() ? all : all.since(day());
    PrintWriter out = spec.commandLine().getOut();
    out.print(Printable.of(csv ? audit.table() : audit.list()));
    out.flush();
    if (audit.lines().isEmpty() && !csv) {
      out.println(nothing());
    }
    int undated = since.isEmpty() ? 0 : all.undated().lines().size();
    if (undated > 0) {
      String claims = undated == 1 ? "1 claim is" : undated + " claims are";
      spec.commandLine().getErr().println(claims + " left out: the article's day is unknown");
    }
    return ExitStatus.ALL_READ;
  }

  /** What was looked for in vain. */
  private String nothing() {
    String labels = statuses.stream().map(Status::label).collect(Collectors.joining(" or "));
    return folder
        + ": no "
        + labels
        + " claims"
        + (source.isEmpty() ? "" : " whose source contains \"" + source + "\"")
        + (since.isEmpty() ? "" : " since " + since);
  }

  /** ISO 8601 days sort as text; an unknown day is before them all. */
  private String day() {
    try {
      return LocalDate.parse(since).toString();
    } catch (DateTimeParseException e) {
      throw new UsageException("--since " + since + ": write the day as 2022-11-11");
    }
  }
}
