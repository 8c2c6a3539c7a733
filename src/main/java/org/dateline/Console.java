package org.dateline;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.dateline.facts.Conflict;
import org.dateline.files.ArticleTally;
import org.dateline.review.Applied;
import org.dateline.review.ReviewFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a run tells the person at the screen.
 *
 * <p>A bar with rate and time left on a terminal, a line now and then elsewhere, nothing where
 * quiet is asked for.
 */
final class Console implements AutoCloseable {
  private static final long LINE_EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  private static final int MOST_CONFLICTS = 5;

  // The launcher looks: Java's own console is there without a terminal too, from Java 22 on.
  private static final boolean TERMINAL = Boolean.getBoolean("dateline.terminal");

  private final PrintWriter screen;
  private final boolean quiet;
  private @Nullable ProgressBar bar;
  private long total;
  private long done;
  private long lastLine;

  Console(PrintWriter screen, boolean quiet) {
    this.screen = screen;
    this.quiet = quiet;
  }

  /**
   * Announces how many articles there are.
   *
   * @param kept how many of them an earlier run has done
   */
  synchronized void start(long articles, long kept) {
    total = articles;
    done = kept;
    if (kept > 0) {
      say(kept + " of " + articles + " articles were done before and are kept");
    }
    lastLine = System.nanoTime();
    if (!quiet && TERMINAL && articles > 1) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(articles)
              .startsFrom(kept, Duration.ZERO)
              .setUnit(" articles", 1)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .showSpeed()
              .build();
    }
  }

  synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      say(done + " of " + total + " articles read");
    }
  }

  /** Says how far a run came that is stopped from outside. */
  void stopped() {
    say("");
    say(
        "stopped: "
            + done
            + " of "
            + total
            + " articles are done and kept; the same command goes on from there");
  }

  void say(String line) {
    if (!quiet) {
      screen.println(Printable.of(line));
    }
  }

  /** The short table at the end of a run. */
  void summary(ArticleTally tally, int copies, int failures, Duration time, String folder) {
    List<Object[]> rows =
        List.of(
            new Object[] {"articles", tally.articles()},
            new Object[] {"  copies", copies},
            new Object[] {"people", tally.people()},
            new Object[] {"places", tally.places()},
            new Object[] {"organisations", tally.organisations()},
            new Object[] {"figures", tally.figures()},
            new Object[] {"dates", tally.dates()},
            new Object[] {"claims", tally.claims()},
            new Object[] {"  unverified", tally.unverified()},
            new Object[] {"  disputed", tally.disputed()},
            new Object[] {"failures", failures});
    rows.forEach(row -> say(String.format(Locale.ROOT, "%-16s%8d", row)));
    say(String.format(Locale.ROOT, "%-16s%8.1f s", "time", time.toMillis() / 1000.0));
    say(String.format(Locale.ROOT, "%-16s%s", "sheets in", folder));
  }

  /** What was read from edited sheets, what of it was not understood, and what the sheets show. */
  void decisions(ReviewFolder.Intake intake, Applied applied) {
    decisions(intake);
    applied.unclaimed().forEach(this::say);
    if (applied.decided() > 0) {
      row("decided rows", applied.decided());
    }
    if (applied.stale() > 0) {
      row("  stale", applied.stale());
    }
  }

  /** The conflicts between the figures furthest apart. */
  void conflicts(List<Conflict> conflicts) {
    conflicts.stream()
        .filter(conflict -> conflict.kind() == Conflict.Kind.DISAGREE)
        .sorted(Comparator.comparingDouble(Conflict::spread).reversed())
        .limit(MOST_CONFLICTS)
        .forEach(conflict -> row("conflict", ConflictLine.of(conflict)));
  }

  void decisions(ReviewFolder.Intake intake) {
    intake.messages().forEach(this::say);
    intake.problems().forEach(this::say);
  }

  /** A line of a table. */
  void row(String name, int count) {
    say(String.format(Locale.ROOT, "%-16s%8d", name, count));
  }

  void row(String name, String value) {
    say(String.format(Locale.ROOT, "%-16s%s", name, value));
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
