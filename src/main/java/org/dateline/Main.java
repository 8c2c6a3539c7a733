package org.dateline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
    name = "dateline",
    description = "Turns news articles into review sheets: who, where, how many, when, says who.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ExtractCommand.class,
      FiguresCommand.class,
      ReviewCommand.class,
      ExportCommand.class,
      QualityCommand.class,
      AuditCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs a command and gives its exit status: 0 all read, 1 some inputs failed, 2 a wrong call, 3
   * stopped before its end.
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::wrongCall);
    line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
    if (arguments.length == 0) {
      line.usage(err);
      return ExitStatus.WRONG_CALL;
    }
    return line.execute(arguments);
  }

  private static int wrongCall(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    command
        .getErr()
        .println(
            "dateline: "
                + exception.getMessage()
                + "; see "
                + command.getCommandSpec().qualifiedName()
                + " --help");
    return ExitStatus.WRONG_CALL;
  }

  private static int failed(Exception exception, CommandLine command) throws Exception {
    if (exception instanceof UsageException) {
      command.getErr().println(Printable.of("dateline: " + exception.getMessage()));
      return ExitStatus.WRONG_CALL;
    }
    if (exception instanceof StoppedException) {
      command.getErr().println(Printable.of("dateline: " + exception.getMessage()));
      return ExitStatus.STOPPED;
    }
    throw exception;
  }
}
