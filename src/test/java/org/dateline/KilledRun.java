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
  private static final int PAUSE_MILLIS = 5;

  private KilledRun() {}

  /**
   * @param arguments the input and the output folder
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ExtractOptions options =
        new ExtractOptions(
            List.of(Path.of(arguments[0])),
            Path.of(arguments[1]),
            Optional.empty(),
            NameOptions.NONE,
            2,
            true,
            Limits.NEWS,
            Map.of(),
            false,
            false,
            false);
    Console console = new Console(new PrintWriter(System.out, true, StandardCharsets.UTF_8), true);
    ArticleExtractor slow =
        article -> {
          pause();
          return PlainAnnotator.extract(article);
        };
    int status;
    try {
      status =
          new ExtractRun(
                  options, console, () -> slow, Map.of(), new ByteArrayInputStream(new byte[0]))
              .run();
    } catch (IOException e) {
      System.out.println(e);
      status = ExitStatus.WRONG_CALL;
    }
    System.exit(status);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
