package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is found in the test articles to the sheets that stand beside them. */
class GoldenTest {
  private static final List<String> SHEETS =
      List.of("people", "places", "organisations", "figures", "dates", "claims", "mentions");

  @TempDir private Path out;

  static List<String> articles() {
    return TestArticles.names();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theSheetsAreThoseCommitted(String article) throws IOException {
    TestArticles.write(List.of(article), out);
    for (String sheet : SHEETS) {
      String file = sheet + ".csv";
      Golden.compare(out.resolve(file), TestArticles.FOLDER.resolve(article).resolve(file));
    }
  }
}
