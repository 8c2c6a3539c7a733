package org.dateline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.names.NameOptions;
import org.dateline.readers.Limits;

/** A run without models that takes its time, to be killed while it does. */
public final class KilledRun {
  private KilledRun() {}

  /**
   * @param arguments the input and the output folder, and the milliseconds that an article takes
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ExtractOptions options =
        new ExtractOptions(
            List.of(Path.of(arguments[0])),
            Path.of(arguments[1]),
            Optional.empty(),
            NameOptions.NONE,
            2,
            false,
            Limits.NEWS,
            Map.of(),
            false,
            false,
            false);
    Console console = new Console(new PrintWriter(System.out, true, StandardCharsets.UTF_8), false);
    ArticleExtractor slow =
        article -> {
          System.out.println("working");
          pause(Long.parseLong(arguments[2]));
          return PlainAnnotator.extract(article);
        };
    int status;
    try {
      status =
          new ExtractRun(
                  options, console, () -> slow, Map.of(), new ByteArrayInputStream(new byte[0]))
              .run();
    } catch (StoppedException e) {
      System.out.println("dateline: " + e.getMessage());
      status = ExitStatus.STOPPED;
    }
    System.exit(status);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
