package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadNounsTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor();

  static Stream<Lexicon.Entry> entries() {
    return Lexicon.load(HeadNouns.class, "headnouns.tsv").entries().stream();
  }

  /** A name of its type and kind, or no name at all. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void everyLineProvesItself(Lexicon.Entry entry) {
    AnnotatedArticle article = Recorded.text(HeadNounsTest.class, entry.get("example"));
    List<String> names =
        EXTRACTOR.extract(article).stream()
            .map(name -> line(name.name(), name.type().toString(), name.kind()))
            .toList();
    boolean proven =
        entry.get("type").equals("none")
            ? names.isEmpty()
            : names.contains(line(entry.get("expected"), entry.get("type"), entry.get("kind")));
    assertTrue(proven, entry.rule() + ": " + names);
  }

  private static String line(String name, String type, String kind) {
    return name + ", " + type.toLowerCase(Locale.ROOT) + ", " + kind;
  }
}
