package org.dateline.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.Dateline;
import org.dateline.corenlp.Engine;
import org.dateline.facts.ArticleFacts;
import org.dateline.text.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one pipeline of an executor, loaded on first use and shared by all its threads. */
final class ExecutorPipeline {
  // Long sentences are gone through by recursion.
  private static final long STACK = 64L << 20;
  private static final Logger LOG = LoggerFactory.getLogger(ExecutorPipeline.class);

  // A job has one set of names, and an executor one job.
  private static final Map<TaskNames, Dateline> LOADED = new HashMap<>();
  private static final Set<TaskNames> PREPARED = ConcurrentHashMap.newKeySet();

  private ExecutorPipeline() {}

  /** Begins to load it, while the executor has other work. */
  static void prepare(TaskNames names) {
    if (PREPARED.add(names)) {
      Thread thread = new Thread(() -> load(names), "models");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void load(TaskNames names) {
    try {
      loaded(names);
    } catch (UnloadedException e) {
      LOG.warn("the pipeline cannot be loaded; who needs it will say why", e);
    }
  }

  private static synchronized Dateline loaded(TaskNames names) throws UnloadedException {
    Dateline loaded = LOADED.get(names);
    if (loaded == null) {
      long started = System.nanoTime();
      try {
        loaded = Dateline.load(Engine.FAST, names.options());
      } catch (RuntimeException e) {
        throw new UnloadedException(e);
      }
      LOADED.put(names, loaded);
      LOG.info("pipeline loaded in {} ms", (System.nanoTime() - started) / 1_000_000);
    }
    return loaded;
  }

  /**
   * The facts that the article reports. Work that is given up goes on unheeded until it ends of
   * itself: no program can stop it.
   *
   * @throws LateException where they are not found in time
   * @throws UnloadedException where the models are missing
   */
  static ArticleFacts read(Article article, TaskNames names, long seconds)
      throws LateException, UnloadedException {
    Dateline dateline = loaded(names);
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
