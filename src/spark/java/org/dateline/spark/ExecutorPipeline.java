package org.dateline.spark;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.Dateline;
import org.dateline.facts.ArticleFacts;
import org.dateline.text.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one pipeline of an executor, loaded on first use and shared by all its threads. */
final class ExecutorPipeline {
  // Long sentences are gone through by recursion.
  private static final long STACK = 64L << 20;
  private static final Logger LOG = LoggerFactory.getLogger(ExecutorPipeline.class);

  private ExecutorPipeline() {}

  private static final class Loaded {
    private static final Dateline DATELINE = load();

    private static Dateline load() {
      long started = System.nanoTime();
      Dateline dateline = Dateline.load();
      LOG.info("pipeline loaded in {} ms", (System.nanoTime() - started) / 1_000_000);
      return dateline;
    }
  }

  /**
   * The facts that the article reports. Work that is given up goes on unheeded until it ends of
   * itself: no program can stop it.
   *
   * @throws LateException where they are not found in time
   */
  static ArticleFacts read(Article article, long seconds) throws LateException {
    Dateline dateline = Loaded.DATELINE;
    FutureTask<ArticleFacts> work = new FutureTask<>(() -> dateline.read(article));
    Thread thread = new Thread(null, work, "article", STACK);
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      return work.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      throw new LateException();
    } catch (InterruptedException e) {
      work.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("the task was stopped");
    } catch (ExecutionException e) {
      throw thrown(e);
    }
  }

  private static RuntimeException thrown(ExecutionException exception) {
    Throwable cause = exception.getCause();
    if (cause instanceof Error e) {
      throw e;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(exception);
  }
}
