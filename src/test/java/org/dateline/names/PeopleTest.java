package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor();

  static Stream<Lexicon.Entry> entries() {
    return Lexicon.load(People.class, "kin.tsv").entries().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void everyWordOfKinKeepsTwoApart(Lexicon.Entry entry) {
    AnnotatedArticle article = Recorded.text(PeopleTest.class, entry.get("example"));
    long people =
        EXTRACTOR.extract(article).stream().filter(name -> name.type() == NameType.PERSON).count();
    assertEquals(entry.get("people"), Long.toString(people), entry.rule());
  }
}
