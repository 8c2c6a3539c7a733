package org.dateline.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** Hands on the rows that a reader gives, a few at a time, so that no file fills the memory. */
final class PulledRows implements Iterator<ReadArticle> {
  private static final int WAITING = 16;

  /** Gives its rows to whoever takes them. */
  interface Reading {
    void to(Consumer<ReadArticle> taker);
  }

  private final BlockingQueue<Optional<ReadArticle>> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile @Nullable Throwable fault;
  private Optional<ReadArticle> next = Optional.empty();
  private boolean ended;

  private PulledRows(Reading reading) {
    thread = new Thread(() -> run(reading), "reader");
    thread.setDaemon(true);
  }

  static PulledRows of(Reading reading) {
    PulledRows rows = new PulledRows(reading);
    TaskCompletionListener stop = context -> rows.thread.interrupt();
    TaskContext.get().addTaskCompletionListener(stop);
    rows.thread.start();
    return rows;
  }

  /** Lets nothing escape: an executor ends at an exception that nobody catches. */
  private void run(Reading reading) {
    try {
      try {
        reading.to(this::put);
      } catch (RuntimeException | Error e) {
        fault = e;
      }
      queue.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(ReadArticle row) {
    try {
      queue.put(Optional.of(row));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the task has ended");
    }
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      try {
        next = queue.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the task was stopped", e);
      }
      ended = next.isEmpty();
      if (ended && fault != null) {
        throw new IllegalStateException("the reader failed", fault);
      }
    }
    return next.isPresent();
  }

  @Override
  public ReadArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadArticle row = next.orElseThrow();
    next = Optional.empty();
    return row;
  }
}
