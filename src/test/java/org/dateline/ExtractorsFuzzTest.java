package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.facts.FactExtractor;
import org.dateline.files.ArticleSheets;
import org.dateline.files.Cells;
import org.dateline.files.Sheet;
import org.dateline.text.AnnotatedArticle;

/**
 * No text and no annotation of it, however wrong, makes an extractor throw, point outside the text
 * or write an unsafe cell.
 */
class ExtractorsFuzzTest {
  private static final FactExtractor FACTS = new FactExtractor();

  @Property
  void everyArticleGivesSoundRows(@ForAll long seed) {
    AnnotatedArticle article = new MadeArticle(seed).annotated();
    ArticleSheets rows = ArticleSheets.of(FACTS.extract(article));
    int[] codePoints = article.article().text().codePoints().toArray();
    for (Sheet<?> sheet : ArticleSheets.sheets()) {
      List<String> columns = List.of(sheet.header());
      Set<String> ids = new HashSet<>();
      for (String[] cells : rows.cells().get(sheet.name())) {
        assertSafe(cells);
        if (columns.contains("start")) {
          assertSound(columns, cells, codePoints);
          boolean once = ids.add(cells[0]) || sheet.name().equals("claims");
          assertTrue(once, () -> sheet.name() + ": two rows " + Arrays.toString(cells));
        }
      }
    }
  }

  private static void assertSafe(String[] cells) {
    for (String cell : cells) {
      assertEquals(cell, Cells.guard(Cells.unguard(cell)));
    }
  }

  private static void assertSound(List<String> columns, String[] cells, int[] codePoints) {
    int start = Integer.parseInt(cells[columns.indexOf("start")]);
    int end = Integer.parseInt(cells[columns.indexOf("end")]);
    assertTrue(0 <= start && start < end && end <= codePoints.length, Arrays.toString(cells));
    for (String column : List.of("text", "claim")) {
      if (columns.contains(column)) {
        String text = new String(codePoints, start, end - start);
        assertEquals(text, Cells.unguard(cells[columns.indexOf(column)]));
      }
    }
  }
}
