package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @TestFactory
  Stream<DynamicTest> everySmallWordTellsEnglish() {
    return DynamicTest.stream(
        Lexicon.load(Language.class, "english.tsv").entries().stream(),
        Lexicon.Entry::rule,
        entry -> {
          String example = entry.get("example");
          assertEquals(entry.get("expected"), Language.of(example));
          assertNotEnglish(example.replaceAll("\\b" + entry.get("word") + "\\b", "xqzt"));
        });
  }

  private static void assertNotEnglish(String text) {
    assertNotEquals(Language.ENGLISH, Language.of(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Gouverneur der Region erklärte am Freitag, dass die Truppen die Stadt verlassen haben.
          fr | Le gouverneur de la région a déclaré vendredi que les troupes avaient quitté la ville hier.
          es | El gobernador de la región dijo el viernes que las tropas habían abandonado la ciudad ayer.
          uk | Губернатор області заявив у п'ятницю, що війська залишили місто і більше не повернуться сюди.
          zh | 州长周五表示，军队已经离开了这座城市，居民们正在返回家园，电力供应也在恢复之中。
          ar | قال حاكم المنطقة يوم الجمعة إن القوات غادرت المدينة وإن السكان يعودون إلى منازلهم تدريجيا.
          en | Ukrainian troops entered Kherson on Friday after Russian forces withdrew from the city.
          '' | Kherson
          """)
  void theLanguageIsFound(String language, String text) {
    assertEquals(language, Language.of(text));
  }
}
