package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void everyLineProvesItself(Lexicon.Entry entry) {
    AnnotatedArticle article = Recorded.text(HeadNounsTest.class, entry.get("example"));
    List<String> names =
        entry.get("type").equals("none")
            ? List.of(EXTRACTOR.extract(article).isEmpty() ? "none" : "a name")
            : EXTRACTOR.candidates(article).stream().map(Candidate::form).toList();
    assertTrue(names.contains(entry.get("expected")), entry.rule() + ": " + names);
  }
}
