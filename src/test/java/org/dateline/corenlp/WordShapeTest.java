package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapeTest {
  private static final Set<String> KNOWN = Set.of("kherson", "a", "us");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "US",
        "Kherson",
        "kherson",
        "T-72",
        "1,200",
        "re-opened",
        "_x_",
        "alphabet",
        "xalpha",
        "alpha-beta",
        "Ωmega",
        "ǅ",
        "ǅungla",
        "第二十",
        "一",
        "○",
        "$5m",
        "m²",
        "“",
        "½",
        "\ud83d\udd25",
        "\ud83d",
        "\u00a0",
        "U.S.-led",
        "taurhosigma"
      })
  void isCoreNlps(String word) {
    isCoreNlpsOfAnyText(word);
  }

  @Property
  void isCoreNlpsOfAnyText(@ForAll String word) {
    assertAll(
        () ->
            assertEquals(
                WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2),
                WordShape.narrow(word)),
        () ->
            assertEquals(
                coreNlp(word, WordShapeClassifier.WORDSHAPECHRIS2USELC),
                WordShape.narrow(word, KNOWN::contains)),
        () ->
            assertEquals(
                WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4),
                WordShape.wide(word)),
        () ->
            assertEquals(
                coreNlp(word, WordShapeClassifier.WORDSHAPEDAN2USELC),
                WordShape.runs(word, KNOWN::contains)));
  }

  private static String coreNlp(String word, int shaper) {
    return WordShapeClassifier.wordShape(word, shaper, KNOWN);
  }
}
