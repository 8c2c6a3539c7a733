package org.dateline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** Does the same with many things at once, on all processors. */
public final class InParallel {
  /** What is done with each. */
  public interface Step<T, R> {
    R of(T thing) throws IOException;
  }

  private InParallel() {}

  /**
   * The results, in the order of the things.
   *
   * @throws IOException where one of the steps throws it
   */
  public static <T, R> List<R> map(Collection<T> things, Step<T, R> step) throws IOException {
    try {
      return things.parallelStream().map(thing -> unchecked(thing, step)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T, R> R unchecked(T thing, Step<T, R> step) {
    try {
      return step.of(thing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
