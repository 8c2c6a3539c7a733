package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrfNgramsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UN | <U <UN <UN> UN> N>
          ,  | <, <,> ,>
          >< | <> <>< <><> ><>
          """)
  void namesEveryBeginningAndEndOnce(String word, String ngrams) {
    Set<Long> expected =
        Arrays.stream(ngrams.split(" "))
            .map(ngram -> JoinableHash.of("#" + ngram + "#|C"))
            .collect(Collectors.toSet());
    long[] features = CrfNgrams.features(word);
    assertEquals(expected, Arrays.stream(features).boxed().collect(Collectors.toSet()));
    assertEquals(new HashSet<>(expected).size(), features.length);
  }

  @Test
  void doesNotGrowWithATextThatIsNoWord() {
    assertEquals(1998, CrfNgrams.features("ab".repeat(100_000)).length);
  }
}
