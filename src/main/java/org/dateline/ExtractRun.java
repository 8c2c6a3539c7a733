package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.files.RunFolder;
import org.dateline.files.RunRecord;
import org.dateline.files.Waiting;
import org.dateline.readers.Input;
import org.dateline.readers.Inputs;
import org.dateline.review.Applied;
import org.dateline.review.ReviewFolder;

/** One run of {@code extract}: every input through the extractors into the run's folder. */
final class ExtractRun {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final ExtractOptions options;
  private final Console console;
  private final FutureTask<ArticleExtractor> loading;
  private final Map<String, String> models;
  private final InputStream standardInput;

  /**
   * @param loader loads the models; called at most once, and not where nothing is left to do
   * @param models what tells them from other ones, by their names
   */
  ExtractRun(
      ExtractOptions options,
      Console console,
      Supplier<ArticleExtractor> loader,
      Map<String, String> models,
      InputStream standardInput) {
    this.options = options;
    this.console = console;
    loading = new FutureTask<>(loader::get);
    this.models = Map.copyOf(models);
    this.standardInput = standardInput;
  }

  /**
   * Runs, and gives the exit status.
   *
   * @throws StoppedException where the folder cannot be written any more
   */
  int run() throws InterruptedException {
    try {
      return runWhole();
    } catch (IOException e) {
      throw new StoppedException(options.out(), e);
    }
  }

  private int runWhole() throws IOException, InterruptedException {
    long started = System.nanoTime();
    beginLoading();
    Inputs inputs = inputs();
    try (RunFolder folder = folder()) {
      ReviewFolder review = new ReviewFolder(options.out());
      ReviewFolder.Intake decisions = review.collect();
      extract(inputs, folder);
      folder.finish();
      Applied applied = review.finishRun();
      console.decisions(decisions, applied);
      console.summary(
          applied.tally(),
          folder.copies(),
          folder.failures(),
          Duration.ofNanos(System.nanoTime() - started),
          options.out().toString());
      console.conflicts(review.standing(folder.conflicts()));
      return folder.failures() == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
    }
  }

  /** Extracts; where the program is stopped meanwhile, says how far it came. */
  private void extract(Inputs inputs, RunFolder folder) throws IOException, InterruptedException {
    Thread stopped = new Thread(() -> stop(folder));
    Runtime.getRuntime().addShutdownHook(stopped);
    try (console;
        Waiting waiting = folder.waiting()) {
      extract(inputs, folder, waiting);
    } finally {
      forget(stopped);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running: the program is being stopped.
      return;
    }
  }

  private void stop(RunFolder folder) {
    try {
      folder.keep();
      console.stopped();
    } catch (IOException e) {
      console.say("what was done last could not be kept: " + e);
    }
  }

  private Inputs inputs() {
    List<Path> files =
        options.inputs().stream().filter(input -> !input.equals(STANDARD_INPUT)).toList();
    try {
      Inputs inputs = Inputs.list(files, options.out());
      if (inputs.files().isEmpty() && files.size() == options.inputs().size()) {
        throw new UsageException(nothingIn(files));
      }
      return inputs;
    } catch (IOException e) {
      throw new UsageException("the input cannot be listed: " + e.getMessage());
    }
  }

  private String nothingIn(List<Path> inputs) {
    String names = inputs.stream().map(Path::toString).collect(Collectors.joining(", "));
    Path out = options.out().toAbsolutePath().normalize();
    return inputs.stream().anyMatch(input -> input.toAbsolutePath().normalize().equals(out))
        ? names + ": the articles lie in the output folder; name another folder with --out"
        : names + ": no articles there; put text, pages, documents or archives into it";
  }

  private RunFolder folder() {
    Path out = options.out();
    try {
      RunRecord record =
          new RunRecord(Version.text(), models, options.recorded(), Program.running().lexicons());
      RunFolder folder = RunFolder.open(out, record);
      if (options.fresh()) {
        folder.startAnew();
      }
      if (options.excel()) {
        folder.markSheets();
      }
      return folder;
    } catch (IOException e) {
      throw new UsageException(
          out + ": cannot be written (" + e + "); choose another folder with --out");
    }
  }

  private void extract(Inputs inputs, RunFolder folder, Waiting waiting)
      throws IOException, InterruptedException {
    inputs.failures().forEach(folder::fail);
    List<Input> files = new ArrayList<>(inputs.files());
    if (options.inputs().contains(STANDARD_INPUT)) {
      files.add(new Input("-", "stdin", standardInput(folder)));
    }
    Survey survey = new Survey(options, folder, waiting, fingerprint());
    List<Survey.Surveyed> articles = survey.read(files);
    new Extraction(options, folder, waiting, this::loaded, console).run(articles, survey.copies());
  }

  /** Stands for all besides an article that its rows depend on. */
  private String fingerprint() {
    return Program.running().fingerprint() + new TreeMap<>(models) + options.fingerprint();
  }

  /** Where nothing was done before, the models are loaded while the inputs are read. */
  private void beginLoading() {
    if (options.fresh() || RunFolder.isNew(options.out())) {
      Thread thread = new Thread(loading, "loader");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private ArticleExtractor loaded() {
    // Does nothing where it runs already, or has run.
    loading.run();
    try {
      return loading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the models were loaded", e);
    } catch (ExecutionException e) {
      throw new ExceptionInInitializerError(e.getCause());
    }
  }

  private Path standardInput(RunFolder folder) throws IOException {
    Path file = folder.scratch("stdin");
    Files.copy(standardInput, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }
}
