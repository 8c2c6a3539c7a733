package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.text.Article;
import org.dateline.text.Recording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the recorded annotations to what the models say today. */
class RecordingsIT {
  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(sentence -> true);

  static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of("src/test/resources"))) {
      return paths.filter(path -> path.endsWith(Recorded.FILE)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void recordingsAreWhatTheModelsSay(Path file) {
    Recorded.read(file)
        .forEach(
            (text, recording) ->
                assertEquals(
                    recording,
                    Recording.write(ANNOTATOR.annotate(Article.of("case", text))),
                    file + ": " + text));
  }
}
