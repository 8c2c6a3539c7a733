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
import org.dateline.files.RunFolder;
import org.dateline.files.RunRecord;
import org.dateline.readers.ArticleReader;
import org.dateline.readers.Failure;
import org.dateline.readers.Input;
import org.dateline.readers.Inputs;
import org.dateline.readers.Reading;
import org.dateline.readers.Sink;
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
    Inputs inputs = inputs();
    ReviewFolder review = new ReviewFolder(options.out());
    ReviewFolder.Intake decisions = review.collect();
    RunFolder folder = folder();
    Dateline dateline = Dateline.load();
    try (console) {
      console.start(inputs.files().size());
      extract(inputs, dateline, folder);
    }
    folder.finish();
    Applied applied = review.finishRun();
    console.decisions(decisions, applied);
    console.conflicts(folder.conflicts());
    console.summary(
        applied.tally(),
        folder.failures(),
        Duration.ofNanos(System.nanoTime() - started),
        options.out().toString());
    return folder.failures() == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_FAILED;
  }

  private Inputs inputs() {
    try {
      Inputs inputs = Inputs.list(options.inputs(), options.out());
      if (inputs.files().isEmpty()) {
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

  private void extract(Inputs inputs, Dateline dateline, RunFolder folder)
      throws IOException, InterruptedException {
    inputs.failures().forEach(folder::fail);
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    List<Future<?>> jobs = new ArrayList<>();
    try {
      for (Input input : inputs.files()) {
        reader.read(
            input,
            new Sink() {
              @Override
              public void article(Reading reading) {
                jobs.add(threads.submit(() -> extract(reading, dateline, folder)));
              }

              @Override
              public void failure(Failure failure) {
                folder.fail(failure);
              }
            });
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

  private Void extract(Reading reading, Dateline dateline, RunFolder folder) throws IOException {
    try {
      reading.losses().forEach(folder::fail);
      folder.add(dateline.read(dated(reading.article())));
    } catch (RuntimeException e) {
      // One bad article never stops the run; what went wrong stands in failures.csv.
      folder.fail(
          new Failure(
              reading.input(), "extract", "the article could not be extracted", e.toString()));
    } finally {
      console.step();
    }
    return null;
  }

  private Article dated(Article article) {
    Optional<Publication> known = article.published();
    return known.isPresent()
        ? article
        : article.publishedAs(
            options.published().map(date -> new Publication(date, Publication.From.OPTION)));
  }
}
