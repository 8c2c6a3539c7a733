package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.files.ArticleReader;
import org.dateline.files.Failure;
import org.dateline.files.Input;
import org.dateline.files.Inputs;
import org.dateline.files.ReadException;
import org.dateline.files.RunFolder;
import org.dateline.files.RunRecord;
import org.dateline.review.Applied;
import org.dateline.review.ReviewFolder;
import org.dateline.text.Article;
import org.dateline.text.Publication;

/** One run of {@code extract}: every input through the extractors into the run's folder. */
final class ExtractRun {
  private final ExtractOptions options;
  private final Console console;
  private final ArticleReader reader = new ArticleReader();

  ExtractRun(ExtractOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  /** Runs, and gives the exit status. */
  int run() throws IOException, InterruptedException {
    long started = System.nanoTime();
    List<Input> inputs = inputs();
    ReviewFolder review = new ReviewFolder(options.out());
    ReviewFolder.Intake decisions = review.collect();
    RunFolder folder = folder();
    Dateline dateline = Dateline.load();
    try (console) {
      console.start(inputs.size());
      extract(inputs, dateline, folder);
    }
    folder.finish();
    Applied applied = review.apply();
    console.decisions(decisions, applied);
    console.summary(
        applied.tally(),
        folder.failures(),
        Duration.ofNanos(System.nanoTime() - started),
        options.out().toString());
    return folder.failures() == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
  }

  private List<Input> inputs() {
    try {
      List<Input> inputs = Inputs.list(options.inputs());
      if (inputs.isEmpty()) {
        throw new UsageException(
            options.inputs() + ": no articles there; put text files (.txt, .md) into it");
      }
      return inputs;
    } catch (IOException e) {
      throw new UsageException("the input cannot be listed: " + e.getMessage());
    }
  }

  private RunFolder folder() {
    Path out = options.out();
    try {
      return RunFolder.open(out, new RunRecord(Version.text(), Map.of(), recorded()));
    } catch (IOException e) {
      throw new UsageException(
          out + ": cannot be written (" + e + "); choose another folder with --out");
    }
  }

  private Map<String, String> recorded() {
    return Map.of("published", options.published().map(LocalDate::toString).orElse(""));
  }

  private void extract(List<Input> inputs, Dateline dateline, RunFolder folder)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      List<Future<?>> jobs = new ArrayList<>();
      for (Input input : inputs) {
        jobs.add(
            threads.submit(
                () -> {
                  extract(input, dateline, folder);
                  return input;
                }));
      }
      for (Future<?> job : jobs) {
        job.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void extract(Input input, Dateline dateline, RunFolder folder) throws IOException {
    try {
      folder.add(dateline.read(dated(reader.read(input))));
    } catch (ReadException e) {
      folder.fail(new Failure(input.name(), "read", e.reason(), e.detail()));
    } catch (RuntimeException e) {
      // One bad article never stops the run; what went wrong stands in failures.csv.
      folder.fail(
          new Failure(input.name(), "extract", "the article could not be extracted", e.toString()));
    } finally {
      console.step();
    }
  }

  private Article dated(Article article) {
    Optional<Publication> known = article.published();
    return known.isPresent()
        ? article
        : article.publishedAs(
            options.published().map(date -> new Publication(date, Publication.From.OPTION)));
  }
}
