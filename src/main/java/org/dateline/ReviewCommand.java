package org.dateline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.review.ReviewFolder;
import org.dateline.review.ReviewServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline review}: serves the review page, or takes in decisions from files. */
@Command(
    name = "review",
    description = {
      "Serves the review page of a run to this machine, and keeps each decision at once.",
      "With --import: takes in decisions from edited sheets and downloaded decisions instead."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of a run; with --import, by default that of the first file.")
  private @Nullable Path folder;

  @Option(
      names = "--import",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Edited sheets and downloaded decisions to read.")
  private List<Path> imported = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to serve on; by default any that is free.")
  private int port;

  ReviewCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (folder == null && imported.isEmpty()) {
      throw new UsageException("review: name the folder of a run, or files with --import");
    }
    return imported.isEmpty() && folder != null ? serve(folder) : take();
  }

  private int take() throws IOException {
    Path run = folder == null ? imported.get(0).toAbsolutePath().resolveSibling("") : folder;
    ReviewFolder review = ReviewFolders.open(run);
    ReviewFolder.Intake intake = ReviewFolders.collect(review, imported);
    new Console(spec.commandLine().getOut(), false).decisions(intake, review.apply());
    return intake.problems().isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
  }

  private int serve(Path run) throws IOException, InterruptedException {
    ReviewFolder review = ReviewFolders.open(run);
    PrintWriter out = spec.commandLine().getOut();
    new Console(out, false).decisions(review.refresh());
    try (ReviewServer server = server(run)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(review, server)));
      out.println("review at       " + server.address());
      out.println("                press Ctrl+C to end; the sheets then show what was decided");
      new CountDownLatch(1).await();
    }
    return ExitStatus.ALL_READ;
  }

  private ReviewServer server(Path run) throws IOException {
    try {
      return ReviewServer.start(run, port);
    } catch (BindException | IllegalArgumentException e) {
      throw new UsageException(
          "--port " + port + ": " + e.getMessage() + "; choose another, or leave it out");
    }
  }

  private static void finish(ReviewFolder review, ReviewServer server) {
    try {
      server.close();
      review.apply();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
