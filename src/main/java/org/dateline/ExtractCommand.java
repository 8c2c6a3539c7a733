package org.dateline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.corenlp.Engine;
import org.dateline.names.KnownNames;
import org.dateline.names.NameOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline extract}: reads articles and writes the sheets. */
@Command(
    name = "extract",
    description = "Reads articles and writes the review sheets.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all inputs were read",
      "1:some inputs failed (see failures.csv); the rest is written",
      "2:the call was wrong; nothing is written",
      "3:stopped, as where the disk is full; what is done is kept",
      "130:stopped with Ctrl+C; what is done is kept"
    })
final class ExtractCommand implements Callable<Integer> {
  // Less than this the models do not fit.
  private static final long LEAST_HEAP = 700L << 20;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files and folders of articles; - is the standard input.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write the sheets into.")
  private Path out = Path.of("output");

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time; by default one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--any-language", description = "Read articles that are not in English too.")
  private boolean anyLanguage;

  @Option(names = "--fresh", description = "Forget what earlier runs found, and start anew.")
  private boolean fresh;

  @Option(
      names = "--excel",
      description = "Begin each sheet with a byte order mark, by which Excel knows UTF-8.")
  private boolean excel;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "fast (the default), or corenlp: CoreNLP's own code, for comparison.")
  private String engineName = "fast";

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  ExtractCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws Exception {
    ExtractOptions options = options();
    Engine engine = engine();
    PrintWriter screen = spec.commandLine().getOut();
    return new ExtractRun(
            options,
            new Console(screen, options.quiet()),
            () -> Dateline.load(engine, options.names())::read,
            Models.onClassPath(),
            System.in)
        .run();
  }

  private ExtractOptions options() {
    for (Path input : inputs) {
      if (!input.equals(Path.of("-")) && !Files.exists(input)) {
        throw new UsageException(input + ": no such file or folder; name one that exists");
      }
    }
    if (threads < 1) {
      throw new UsageException("--threads " + threads + ": must be 1 or more");
    }
    long heap = Runtime.getRuntime().maxMemory();
    if (heap < LEAST_HEAP) {
      throw new UsageException(
          "Java may use only "
              + (heap >> 20)
              + " MB of memory; the models need "
              + (LEAST_HEAP >> 20)
              + " MB: set DATELINE_HEAP=2g or free some memory");
    }
    return new ExtractOptions(
        inputs,
        out,
        knowledge.published(),
        names(),
        threads,
        quiet,
        limits.limits(),
        columns.columns(),
        anyLanguage,
        fresh,
        excel);
  }

  private NameOptions names() {
    Optional<String> file = knowledge.names();
    try {
      KnownNames known = file.isEmpty() ? KnownNames.NONE : KnownNames.read(Path.of(file.get()));
      return new NameOptions(known, knowledge.near());
    } catch (NoSuchFileException e) {
      throw new UsageException("--names " + file.orElse("") + ": cannot be read (no such file)");
    } catch (IOException e) {
      throw new UsageException("--names " + file.orElse("") + ": cannot be read (" + e + ")");
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Engine engine() {
    return switch (engineName) {
      case "fast" -> Engine.FAST;
      case "corenlp" -> Engine.CORENLP;
      default -> throw new UsageException("--engine " + engineName + ": must be fast or corenlp");
    };
  }
}
