package org.dateline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Threads that each do one job at a time, and give up a job that takes too long.
 *
 * <p>A job that is given up goes on unheeded until it ends of itself: no program can stop it.
 */
final class Crew implements AutoCloseable {
  // Long sentences and deep markup are gone through by recursion.
  private static final long STACK = 64L << 20;

  private final int size;
  private final Duration limit;
  private final Semaphore free;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(job -> daemon(job, "clock"));

  Crew(int size, Duration limit) {
    this.size = size;
    this.limit = limit;
    free = new Semaphore(size);
  }

  private static Thread daemon(Runnable job, String name) {
    Thread thread = new Thread(null, job, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins a job as soon as a thread is free.
   *
   * @param job gives what is to be done with its result, which is done unless it came too late
   * @param late is done instead where it took too long
   */
  void begin(Supplier<Runnable> job, Runnable late) throws InterruptedException {
    free.acquire();
    AtomicBoolean settled = new AtomicBoolean();
    CompletableFuture<Thread> worker = new CompletableFuture<>();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              settle(settled, late);
              worker.join().interrupt();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    Thread thread =
        daemon(
            () -> {
              settle(settled, job.get());
              alarm.cancel(false);
            },
            "article");
    worker.complete(thread);
    thread.start();
  }

  private void settle(AtomicBoolean settled, Runnable result) {
    if (settled.compareAndSet(false, true)) {
      try {
        result.run();
      } finally {
        free.release();
      }
    }
  }

  /** Waits until all jobs are done or given up. */
  void await() throws InterruptedException {
    free.acquire(size);
    free.release(size);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
