package org.dateline.readers;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gives up on work that takes too long. */
final class TimeLimit {
  private TimeLimit() {}

  /**
   * The work's result. Work that does not heed an interrupt goes on unheeded, in a thread that
   * keeps no program from ending.
   *
   * @throws ReadException where the work threw it, or took longer than the limit
   */
  static <T> T within(Duration limit, Callable<T> work) throws ReadException, IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new ReadException("reading takes longer than " + limit.toSeconds() + " s", "");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new ReadException("reading was stopped", "");
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static ReadException rethrown(@Nullable Throwable cause) throws IOException {
    if (cause instanceof ReadException e) {
      return e;
    }
    if (cause instanceof IOException e) {
      throw e;
    }
    return new ReadException("its reader gave up", String.valueOf(cause));
  }
}
