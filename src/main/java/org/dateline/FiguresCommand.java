package org.dateline;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.claims.Claim;
import org.dateline.figures.Figure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline figures}: the figures of a run as a table. */
@Command(
    name = "figures",
    description = "Prints the figures of a run as a table.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FiguresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder of a run.")
  private Path folder = Path.of("output");

  @Option(
      names = "--category",
      paramLabel = "CATEGORY",
      description = "Only figures of this category: ${COMPLETION-CANDIDATES}.")
  private Figure.@Nullable Category category;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "Only figures whose source has these words in its name.")
  private String source = "";

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only figures whose claim is so: ${COMPLETION-CANDIDATES}.")
  private Claim.@Nullable Status status;

  FiguresCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Path sheet = folder.resolve("figures.csv");
    if (!Files.isRegularFile(sheet)) {
      throw new UsageException(
          folder + ": no figures.csv there; name a folder that extract has written");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(FigureLine.HEADER);
    int shown = print(sheet, out);
    out.println(shown == 1 ? "1 figure" : shown + " figures");
    return ExitStatus.ALL_READ;
  }

  private int print(Path sheet, PrintWriter out) throws IOException {
    int shown = 0;
    try (Reader reader = Files.newBufferedReader(sheet, StandardCharsets.UTF_8);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        FigureLine line = new FigureLine(row);
        if (isWanted(line)) {
          out.println(Printable.of(line.text()));
          shown++;
        }
      }
    } catch (CsvValidationException e) {
      throw new IOException(sheet + ": " + e.getMessage(), e);
    }
    return shown;
  }

  private boolean isWanted(FigureLine line) {
    String named = line.get("source").toLowerCase(Locale.ROOT);
    return (category == null || category.label().equals(line.get("category")))
        && (status == null || status.label().equals(line.get("status")))
        && named.contains(source.toLowerCase(Locale.ROOT));
  }
}
