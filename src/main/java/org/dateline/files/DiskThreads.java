package org.dateline.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that wait for the disk beside what else goes on: it makes many files sure in little more
 * time than one.
 */
public final class DiskThreads implements Closeable {
  // Of more at once it gets slower again.
  private static final int AT_ONCE = 16;
  private static final int MOST_WAITING = 4 * AT_ONCE;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(AT_ONCE, DiskThreads::daemon);
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /** What is done in one of the threads. */
  public interface Step {
    void run() throws IOException;
  }

  private static Thread daemon(Runnable job) {
    Thread thread = new Thread(job, "disk");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins a step, once there is room for it among those that were begun and have not ended. */
  public void begin(Step step) {
    room.acquireUninterruptibly();
    threads.execute(() -> run(step));
  }

  private void run(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  /**
   * Waits until all steps that were begun have ended.
   *
   * @throws IOException where one of them threw it
   */
  public void await() throws IOException {
    settle();
    Throwable cause = failure.get();
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause != null) {
      throw new IllegalStateException("a file could not be written", cause);
    }
  }

  private void settle() {
    room.acquireUninterruptibly(MOST_WAITING);
    room.release(MOST_WAITING);
  }

  /** Waits likewise, and lets the threads go. */
  @Override
  public void close() {
    settle();
    threads.shutdown();
  }
}
